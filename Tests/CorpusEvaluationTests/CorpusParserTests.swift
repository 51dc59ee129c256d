import CorpusEvaluation
import Foundation
import Testing

@Suite struct CorpusParserTests {
    func read(_ text: String, language: String = "en") -> Corpus {
        Corpus(bytes: Array(text.utf8), path: "a.txt", language: language)
    }

    @Test func rebuildsTheText() throws {
        let file = "# kind=article sector=rail quality=3\nN\t-\tOne.\nO\tscope.hedge,scope.partial\tTwo é.\n\n\nO\tremedy.done\tThree.\n"
        let document = try #require(read(file).documents.first)
        #expect(document.text == "One. Two é.\n\nThree.")
        #expect((document.kind, document.sector, document.quality) == (.article, "rail", 3))
        #expect(document.lines.map(\.number) == [2, 3, 6])
        #expect(document.lines.map(\.labels) == [[], ["scope.partial", "scope.hedge"], ["remedy.done"]])
        for line in document.lines {
            #expect(String(decoding: Array(document.text.utf8)[line.range], as: UTF8.self) == line.sentence)
        }
    }

    @Test func joinsJapaneseWithoutSpace() throws {
        let file = "# kind=statement\r\nO\t-\t一。\r\nO\t-\t二。\r\n\r\nO\t-\t三。"
        #expect(read(file, language: "ja").documents.first?.text == "一。二。\n\n三。")
        #expect(read(file, language: "ko").documents.first?.text == "一。 二。\n\n三。")
        #expect(Corpus(bytes: [0xEF, 0xBB, 0xBF] + Array(file.utf8), path: "a", language: "ja").diagnostics.isEmpty)
    }

    @Test func findsTheSentenceOfAByte() throws {
        let document = try #require(read("# kind=statement\nO\t-\tAb.\nO\t-\tCd.").documents.first)
        #expect((0..<8).map { document.line(at: $0) } == [0, 0, 0, 0, 1, 1, 1, nil])
    }

    @Test(arguments: [
        ("O\t-\tText.", 1, 1, "no-header"), ("# sector=x\nO\t-\tText.", 1, 1, "no-kind"),
        ("# kind=poem\nO\t-\tText.", 1, 8, "unknown-kind"), ("# kind=article quality=9\nO\t-\tText.", 1, 24, "bad-quality"),
        ("# kind=article\nO\tText.", 2, 1, "columns"), ("# kind=article\nO\t-\ta\tb", 2, 1, "columns"),
        ("# kind=article\nX\t-\tText.", 2, 1, "unknown-voice"), ("# kind=article\nO\tscope.limit,scope.partail\tText.", 2, 15, "unknown-label"),
        ("# kind=article\nO\t\tText.", 2, 3, "unknown-label"), ("# kind=article\nO\tscope.limit,scope.limit\tText.", 2, 15, "repeated-label"),
        ("# kind=article\nO\t-\t ", 2, 5, "no-sentence"), ("# kind=article\n\n", nil, nil, "no-sentences"), ("", 1, 1, "no-header"),
    ] as [(String, Int?, Int?, String)])
    func mistakesAreLocated(file: String, line: Int?, column: Int?, id: String) throws {
        let corpus = read(file)
        let first = try #require(corpus.diagnostics.first)
        #expect((first.line, first.column) == (line, column))
        #expect(first.id == "corpus." + id)
        #expect(first.severity == .error && corpus.documents.isEmpty)
    }

    @Test func allMistakesOfAFileAreTold() {
        let corpus = read("# kind=article\nO\tscope.x\tA.\nQ\t-\tB.\nno tabs")
        #expect(corpus.diagnostics.map(\.line) == [2, 3, 4])
        #expect(corpus.diagnostics[0].description == "a.txt:2:3: error: 'scope.x' is no label; did you mean 'scope.hedge'? [corpus.unknown-label]"
            || corpus.diagnostics[0].message.contains("did you mean 'scope."))
    }

    @Test func invalidBytesAreLocated() {
        let corpus = Corpus(bytes: Array("# kind=article\nO\t-\t".utf8) + [0xFF, 0x0A], path: "a.txt", language: "en")
        #expect(corpus.diagnostics.first?.id == "corpus.not-utf8")
        #expect(corpus.diagnostics.first?.line == 2)
    }

    @Test func oddAnnotationsAreWarnedOfAndCounted() {
        let corpus = read("# kind=negative\nN\tscope.limit\tOnly one.")
        #expect(corpus.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(corpus.documents.first?.lines.first?.labels == ["scope.limit"])
    }

    @Test func randomBytesNeverCrash() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = ["# kind=article", "\n", "\t", "O", "N", "-", "scope.limit", ",", " ", "é", "\r\n"].map { Array($0.utf8) } + [[0xFF], [0], [0xE3, 0x81]]
        for _ in 0..<500 {
            let bytes = (0..<40).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
            let corpus = Corpus(bytes: bytes, path: "r", language: "ja")
            #expect(corpus.documents.isEmpty == corpus.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test func readsFoldersByLanguage() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = Data("# kind=statement\nO\t-\tText.\n".utf8)
        for name in ["ko/b.txt", "ko/a.txt", "ja/deep/c.txt", "en/.hidden/x.txt", "en/notes.md", "en/.d.txt", "loose.txt"] {
            let path = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try file.write(to: path)
        }
        let corpus = Corpus(path: folder.path)
        #expect(corpus.documents.map { String($0.path.dropFirst(folder.path.count)) } == ["/ja/deep/c.txt", "/ko/a.txt", "/ko/b.txt"])
        #expect(corpus.documents.map(\.language) == ["ja", "ko", "ko"])
        #expect(corpus.diagnostics.map(\.id) == ["corpus.no-language"])
        #expect(Corpus(path: folder.path, language: "en").documents.count == 4)
        #expect(Corpus(path: folder.path + "/nowhere").diagnostics.map(\.id) == ["corpus.missing"])
        #expect(Corpus(path: folder.path + "/en").diagnostics.map(\.id) == ["corpus.empty-folder"])
    }
}

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("scope.partail", "scope.partial"), ("apologize", "responsibility.apologise"), ("remedy.promised", "remedy.promise"), ("DELAY.ADMT", "delay.admit"),
    ])
    func nearestName(name: String, meant: String) {
        #expect(Suggestion.nearest(to: name, in: Codebook.labels) == meant)
    }

    @Test func withoutCandidates() {
        #expect(Suggestion.nearest(to: "x", in: []) == "")
        #expect(!Suggestion.nearest(to: String(repeating: "y", count: 100_000), in: Codebook.labels).isEmpty)
    }
}
