#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why a file was not read.
struct UnreadableFile: Error {
    var id: DiagnosticID
    var message: String
    var path: String

    var diagnostic: Diagnostic {
        Diagnostic(file: path, line: 1, column: 1, length: 1, id: id.rawValue, severity: .error, message: message, excerpt: "")
    }
}

enum FileReading {
    /// The text of a regular file of at most `PackLoader.maximumFileSize` bytes; others, as pipes that never end, are not opened.
    static func text(of path: String) -> Result<String, UnreadableFile> {
        func problem(_ id: DiagnosticID, _ message: String) -> Result<String, UnreadableFile> { .failure(.init(id: id, message: message, path: path)) }
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
            return problem(.unreadableFile, "the file cannot be read; check the path and its permissions")
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else { return problem(.unreadableFile, "this is not a file of text") }
        if let size = attributes[.size] as? Int, size > PackLoader.maximumFileSize {
            return problem(.fileTooLarge, "a file has at most \(PackLoader.maximumFileSize) bytes; split it")
        }
        guard let data = FileManager.default.contents(atPath: target) else {
            return problem(.unreadableFile, "the file cannot be read; check its permissions")
        }
        guard let text = String(validating: data, as: UTF8.self) else { return problem(.notUTF8, "the file is not UTF-8; save it as UTF-8") }
        return .success(text)
    }
}
