import FoundationEssentials
import Testing
import TextReading

@Suite("Hostile input")
struct HostileTests {
    /// The files of `corpora/hostile`, by path inside it, with the encoding or the error that is expected.
    static let files: [(String, String)] = [
        ("encodings/ko-euc-kr.txt", "EUC-KR"), ("encodings/ko-short.txt", "EUC-KR"),
        ("encodings/ja-shift-jis.txt", "Shift_JIS"), ("encodings/ja-short-sjis.txt", "Shift_JIS"),
        ("encodings/ja-euc-jp.txt", "EUC-JP"), ("encodings/ja-short-euc.txt", "EUC-JP"),
        ("encodings/ja-iso-2022-jp.txt", "ISO-2022-JP"), ("encodings/en-windows-1252.txt", "windows-1252"),
        ("encodings/en-apostrophe.txt", "windows-1252"), ("encodings/utf8-damaged.txt", "UTF-8"),
        ("encodings/utf16-no-mark.txt", "UTF-16LE"),
        ("malformed/overlong.txt", "UTF-8"), ("malformed/surrogates-in-utf8.txt", "UTF-8"),
        ("malformed/cut-short.txt", "UTF-8"), ("malformed/lone-surrogates-utf16.txt", "UTF-16LE"),
        ("malformed/marks-only-bom.txt", "empty-input"), ("malformed/empty.txt", "empty-input"),
        ("malformed/unclosed.txt", "UTF-8"), ("malformed/stray-closers.txt", "UTF-8"), ("malformed/crossed.txt", "UTF-8"),
        ("malformed/combining-heap.txt", "UTF-8"), ("malformed/joiners.txt", "UTF-8"), ("malformed/controls.txt", "UTF-8"),
        ("malformed/bell-rings.bin", "binary-input"), ("malformed/png-header.bin", "binary-input"),
        ("malformed/line-ends.txt", "UTF-8"), ("malformed/one-long-word.txt", "UTF-8"), ("malformed/stops.txt", "UTF-8"),
        ("malformed/random.bin", "binary-input"),
    ]

    private static let folder: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return (parts + ["corpora", "hostile"]).joined(separator: "/")
    }()

    @Test("every file is read as expected, and its parts stay in order and in bounds", arguments: files)
    func file(_ path: String, _ expected: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.folder + "/" + path)))
        let source: SourceText
        do {
            source = try SourceText(bytes: bytes)
        } catch {
            #expect(error.id.rawValue == expected)
            return
        }
        #expect(source.encoding == expected)
        let document = Document(source)
        var end = 0
        for piece in document.sentences.flatMap(\.pieces) {
            #expect(piece.range.lowerBound >= end)
            end = piece.range.upperBound
            let range = document.sourceRange(ofUTF8: piece.range)
            #expect(range.lowerBound < range.upperBound && range.upperBound <= bytes.count)
            #expect(document.utf8Range(ofFolded: piece.folded).lowerBound == piece.range.lowerBound)
        }
    }

    @Test("the table lists every file")
    func complete() throws {
        let found = try ["encodings", "malformed"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: Self.folder + "/" + folder).map { folder + "/" + $0 }
        }
        #expect(Set(found) == Set(Self.files.map(\.0)))
    }

    @Test("line ends of every kind part paragraphs or sentences")
    func lineEnds() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.folder + "/malformed/line-ends.txt")))
        let document = Document(try SourceText(bytes: bytes))
        #expect(document.sentenceTexts == ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.", "Nine."])
    }

    /// 200,000 bytes of each: were the work quadratic, the limit would be missed by far.
    @Test(
        "patterns that invite quadratic work are read in linear time", .timeLimit(.minutes(5)),
        arguments: ["“", "'a ", "(a. B", "a.b.", "‘s’ a", "「。", "a\u{301}", "\u{1100}\u{1161}", "U.S. ", "1. ", "\r", "a\n", "”\n\n“", "가.나"])
    func repetition(_ part: String) {
        let text = String(repeating: part, count: 200_000 / part.utf8.count)
        let document = Document(text)
        #expect(document.source.utf8.count == text.utf8.count)
        #expect(document.sentences.allSatisfy { !$0.range.isEmpty })
    }
}
