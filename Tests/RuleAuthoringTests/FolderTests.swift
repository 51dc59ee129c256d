import Foundation
import Testing

@testable import RuleAuthoring

/// Packs as folders: which files are read, and mistakes that take two files to make.
@Suite struct FolderTests {
    final class Folder {
        let path: String

        init(_ files: [String: Data]) throws {
            let url = FileManager.default.temporaryDirectory.appending(path: "packs-\(UUID().uuidString)")
            for (name, data) in files {
                let file = url.appending(path: name)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: file)
            }
            path = url.path
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func places(fixesMarks: Bool = false) -> [String] {
            PackLoader.load(directory: path, fixesMarks: fixesMarks).diagnostics.map {
                "\($0.file.dropFirst(path.count + 1)):\($0.line):\($0.column):\($0.length) \($0.id)"
            }
        }
    }

    private func folder(_ files: [String: String]) throws -> Folder { try Folder(files.mapValues { Data($0.utf8) }) }

    static let cue = "rules:\n  - id: en.cue.article.case\n    cue: article\n    match: [\"a <writer>\"]\n    yes: [\"Said [a reporter].\"]\n"
    static let words = "language: en\nwords:\n  writer: [reporter, editor]\n"

    @Test func filesOfALanguageAreOnePack() throws {
        let folder = try folder([
            "en/words.yaml": Self.words, "all.yml": "language: en\n" + Self.cue, "en/.hidden.yaml": "]", "en/notes.txt": "]", "de/x.yaml": "]",
        ])
        #expect(folder.places() == [])
        let loaded = PackLoader.load(directory: folder.path)
        #expect(loaded.rules?.rules.map(\.id) == ["en.cue.article.case"])
        #expect(loaded.documents.first?.line == 3)
    }

    @Test func definitionsAreMadeOnce() throws {
        let ko = "language: ko\nforms: { past: [\"-었\"] }\nirregular: { ㅂ: [돕다] }\nnumerals: { 만: 10000 }\nwords: { 대상: [고객] }\n"
        let folder = try folder(["ko/a.yaml": ko, "ko/b.yaml": ko, "ko/c.yaml": "language: ko\nforms: { future: [\"-겠\"] }\nwords: { 늦: [\"{돕다:past,future}\"] }\n"])
        #expect(folder.places() == [
            "ko/b.yaml:2:10:4 duplicate-form", "ko/b.yaml:3:14:1 duplicate-form", "ko/b.yaml:4:13:1 duplicate-numeral", "ko/b.yaml:5:10:2 duplicate-set",
        ])
    }

    @Test func whatAFileLacksIsNotBlamedOnOthers() throws {
        let folder = try folder(["en/words.yaml": "language: en\nwords: {a: [b", "en/cues.yaml": "language: en\n" + Self.cue, "en/id.yaml": "language: en\n" + Self.cue])
        #expect(folder.places() == ["en/id.yaml:3:9:19 duplicate-id", "en/words.yaml:2:12:1 yaml-syntax"])
    }

    @Test func filesThatCannotBeRead() throws {
        #expect(PackLoader.load(directory: "/no/such/folder").diagnostics.map(\.id) == ["no-packs"])
        let folder = try Folder([
            "a.yaml": Data([0xFF, 0xFE, 0x41]), "b.yaml/inner": Data(), "c.yaml": Data(repeating: 0x0A, count: PackLoader.maximumFileSize + 1), "d.yaml": Data(),
        ])
        // A pipe without a writer would be waited for.
        #expect(mkfifo(folder.path + "/e.yaml", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/f.yaml", withDestinationPath: "/dev/zero")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/g.yaml", withDestinationPath: folder.path + "/nowhere")
        #expect(folder.places() == [
            "a.yaml:1:1:1 not-utf8", "b.yaml:1:1:1 unreadable-file", "c.yaml:1:1:1 file-too-large", "e.yaml:1:1:1 unreadable-file",
            "f.yaml:1:1:1 unreadable-file", "g.yaml:1:1:1 unreadable-file", "d.yaml:1:1:1 empty-file",
        ])
        #expect(PackLoader.load(directory: folder.path).rules == nil)
    }

    /// Marks are moved in place: nothing else of the file changes, not even its line ends.
    @Test func fixesMarks() throws {
        let text = "\u{FEFF}language: en\r\nrules:\r\n  - id: en.cue.article.case\r\n    cue: article # [x]\r\n    match: [\"a (reporter|editor)\"]\r\n"
            + "    yes: ['It''s [a] reporter', \"\\u00c9 \\\"an [editor]\\\" a editor\", 'a reporter']"
        let folder = try folder(["en/a.yaml": text])
        #expect(folder.places(fixesMarks: true).map { $0.split(separator: " ").last } == ["marks-differ", "marks-differ", "unmarked-yes"])
        let file = URL(filePath: folder.path + "/en/a.yaml")
        let fixed = text.replacing("'It''s [a] reporter', \"\\u00c9 \\\"an [editor]\\\" a editor\", 'a reporter'", with: "'It''s [a reporter]', \"É \\\"an editor\\\" [a editor]\", '[a reporter]'")
        let written = try Data(contentsOf: file)
        #expect(String(decoding: written, as: UTF8.self) == fixed)
        #expect(folder.places() == [])
    }

    @Test func anUnwritableFileIsTold() throws {
        let folder = try folder(["en/a.yaml": "language: en\n" + Self.cue.replacing("[a reporter]", with: "a [reporter]"), "en/words.yaml": Self.words])
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path + "/en")
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path + "/en") }
        // Whoever may do everything can write there too.
        let isMighty = FileManager.default.isWritableFile(atPath: folder.path + "/en")
        #expect(folder.places(fixesMarks: true).contains("en/a.yaml:1:1:1 unwritable-file") == !isMighty)
    }
}
