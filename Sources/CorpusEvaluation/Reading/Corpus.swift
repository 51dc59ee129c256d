import Foundation

/// A set of annotated documents.
public struct Corpus: Sendable {
    /// Sorted by path.
    public var documents: [CorpusDocument] = []
    /// What could not be read or looks wrong, by file and line. Files with an error are not among `documents`.
    public var diagnostics: [CorpusDiagnostic] = []
    /// Paths of the files `attributes.tsv` that were read, sorted.
    public internal(set) var attributeSheets: [String] = []

    /// One document.
    ///
    /// - Parameters:
    ///   - bytes: the annotated file, UTF-8.
    ///   - path: names it in reports.
    ///   - language: `en`, `ko` or `ja`.
    public init(bytes: [UInt8], path: String, language: String) {
        add(bytes, path: path, name: path, language: language)
    }

    /// A file, or every `.txt` file of a folder and its subfolders; hidden ones are passed over. The file `attributes.tsv` beside a folder named
    /// `en`, `ko` or `ja` that documents lie in says which attributes their commitments have.
    ///
    /// - Parameter language: the language of all files; without it, the innermost folder named `en`, `ko` or `ja` that a file
    ///   lies in decides.
    public init(path: String, language: String? = nil) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            fail(path, "missing", "there is no such file or folder; check the path")
            return
        }
        let files = isFolder.boolValue ? Self.files(in: path) : [path]
        if files.isEmpty { fail(path, "empty-folder", "the folder holds no .txt file; name a folder of annotated documents") }
        for file in files {
            guard let language = language ?? Self.language(of: file) else {
                fail(file, "no-language", "the language is not known; put the file in a folder named en, ko or ja, or give the language")
                continue
            }
            guard Codebook.spaced[language] != nil else {
                fail(file, "unknown-language", "language '\(language)' is none of en, ko, ja")
                continue
            }
            guard let data = FileManager.default.contents(atPath: file) else {
                fail(file, "unreadable", "the file cannot be read; check its permissions")
                continue
            }
            let name = isFolder.boolValue ? Self.name(of: file, in: path) : file.split(separator: "/").last.map(String.init) ?? file
            add(Array(data), path: file, name: name, language: language)
        }
        addAttributes()
    }

    private mutating func add(_ bytes: [UInt8], path: String, name: String, language: String) {
        var parser = CorpusParser(path: path, name: name, language: language)
        if let document = parser.parse(bytes) { documents.append(document) }
        diagnostics += parser.diagnostics
    }

    mutating func fail(_ file: String, _ id: String, _ message: String) {
        diagnostics.append(
            CorpusDiagnostic(file: file, line: nil, column: nil, id: "corpus." + id, severity: .error, message: message))
    }

    private static func files(in folder: String) -> [String] {
        let inside = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return inside.filter { path in
            path.hasSuffix(".txt") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        .map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// In bytes, for a name may begin with a combining mark, which would make one character with the stroke before it.
    private static func name(of file: String, in folder: String) -> String {
        String(decoding: file.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }

    private static func language(of path: String) -> String? {
        let folders = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().pathComponents
        return folders.last { Codebook.spaced[$0] != nil }
    }
}
