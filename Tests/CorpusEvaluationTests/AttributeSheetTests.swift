import ApologyAnalysis
import Foundation
import Testing

@testable import CorpusEvaluation

@Suite struct AttributeSheetTests {
    static let file = "# kind=statement\nO\tremedy.promise\tWe will report by May.\n\nO\tremedy.promise,remedy.compensate\tWe will pay 5 euros.\n"

    /// A corpus folder with one document and a sheet; the corpus is read from `below` it.
    func read(_ rows: [String], below: String = "", _ check: (Corpus, String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sheet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("en"), withIntermediateDirectories: true)
        try Data(Self.file.utf8).write(to: folder.appendingPathComponent("en/a.txt"))
        try Data(Self.file.utf8).write(to: folder.appendingPathComponent("en/b.txt"))
        try Data(rows.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("attributes.tsv"))
        try check(Corpus(path: folder.path + below), folder.path)
    }

    static let rows = [
        "document\tline\tlabel\tattributes\tsentence", "# a comment", "",
        "en/a.txt\t2\tremedy.promise\tdeadline\tWe will report by May.",
        "en/a.txt\t4\tremedy.compensate\tbeneficiary,quantity\t We will pay 5 euros. \r",
        "en/a.txt\t4\tremedy.promise\t-\tWe will pay 5 euros.",
    ]

    @Test(arguments: ["", "/", "/en", "/en/a.txt"]) func entriesReachTheirSentences(below: String) throws {
        try read(Self.rows, below: below) { corpus, folder in
            #expect(corpus.diagnostics.map(\.description) == [])
            let document = try #require(corpus.documents.first { $0.path.hasSuffix("a.txt") })
            #expect(document.lines.map(\.attributes) == [
                ["remedy.promise": ["deadline"]], ["remedy.compensate": ["quantity", "beneficiary"], "remedy.promise": []],
            ])
            #expect(corpus.attributeSheets == [folder + "/attributes.tsv"])
            #expect(document.name == ["": "en/a.txt", "/": "en/a.txt", "/en": "a.txt", "/en/a.txt": "a.txt"][below])
        }
    }

    @Test(arguments: [
        ("en/a.txt\t2\tremedy.promise\tdeadline", 1, "columns"),
        ("en/a.txt\t0\tremedy.promise\t-\tWe will report by May.", 10, "attribute-line"),
        ("en/a.txt\t2\tremedy.done\t-\tWe will report by May.", 12, "attribute-label"),
        ("en/a.txt\t2\tremedy.promise\tdedline\tWe will report by May.", 27, "unknown-attribute"),
        ("en/a.txt\t2\tremedy.promise\t\tWe will report by May.", 27, "unknown-attribute"),
        ("en/a.txt\t2\tremedy.promise\tdeadline,deadline\tWe will report by May.", 27, "repeated-attribute"),
        ("en/c.txt\t2\tremedy.promise\t-\tWe will report by May.", 1, "attribute-document"),
        ("en/a.txt\t3\tremedy.promise\t-\tWe will report by May.", 1, "attribute-moved"),
        ("en/a.txt\t2\tremedy.promise\t-\tWe will report by June.", 1, "attribute-moved"),
        ("en/a.txt\t2\tremedy.compensate\t-\tWe will report by May.", 1, "attribute-label"),
        ("en/a.txt\t4\tremedy.promise\t-\tWe will pay 5 euros.", 1, "attribute-repeated"),
    ])
    func mistakesAreLocated(row: String, column: Int, id: String) throws {
        try read(Self.rows + [row]) { corpus, folder in
            let diagnostic = try #require(corpus.diagnostics.first)
            #expect(corpus.diagnostics.count == 1)
            #expect((diagnostic.file, diagnostic.line, diagnostic.column) == (folder + "/attributes.tsv", 7, column))
            #expect(diagnostic.id == "corpus." + id && diagnostic.severity == .error)
            #expect(corpus.documents.count == 2)
        }
    }

    @Test func aMovedLineIsFound() throws {
        try read(["en/a.txt\t9\tremedy.promise\t-\tWe will pay 5 euros."]) { corpus, _ in
            #expect(corpus.diagnostics.map(\.message) == ["line 9 of en/a.txt does not hold this sentence; the sentence is in line 4 now"])
        }
    }

    /// An entry of a document that was not asked for is no mistake.
    @Test func otherDocumentsArePassedOver() throws {
        try read(["en/b.txt\t2\tremedy.promise\t-\tWe will report by May."], below: "/en/a.txt") { corpus, _ in
            #expect(corpus.diagnostics.isEmpty)
        }
    }

    @Test func randomBytesNeverCrash() {
        var generator = SplitMix64(seed: 7)
        let pieces = ["en/a.txt", "\t", "\n", "2", "-9", "remedy.promise", "deadline", ",", "-", "#", "é", "\r\n"].map { Array($0.utf8) } + [[0xFF], [0]]
        var rows = 0
        for _ in 0..<2_000 {
            let bytes = (0..<30).flatMap { _ in pieces[generator.index(below: pieces.count)] }
            let sheet = AttributeSheet(bytes: bytes, path: "r")
            rows += sheet.diagnostics.count
            for diagnostic in sheet.diagnostics { #expect(diagnostic.line != nil && diagnostic.column != nil) }
        }
        #expect(rows > 2_000)
    }

    @Test(arguments: [
        ("corpora/annotated/en/a.txt", "corpora/annotated", "en/a.txt"), ("en/a.txt", ".", "en/a.txt"), ("/ko/x/a.txt", "/", "ko/x/a.txt"),
        ("a/en/ko/b.txt", "a/en", "ko/b.txt"),
    ])
    func placeOfASheet(path: String, root: String, name: String) throws {
        let place = try #require(Corpus.place(of: path))
        #expect((place.root, place.name) == (root, name))
    }

    /// The union of the attributes of all findings with the label, in the organisation's voice, against those annotated.
    @Test func attributesAreCompared() async throws {
        let corpus = Corpus(bytes: Array(Self.file.utf8), path: "a.txt", language: "en")
        var document = try #require(corpus.documents.first)
        document.lines[0].attributes = ["remedy.promise": ["deadline", "beneficiary"]]
        document.lines[1].attributes = ["remedy.compensate": ["quantity"]]
        func finding(_ label: String, _ line: Int, _ attributes: [String: String], voice: String = "organisation") throws -> Report.Finding {
            var finding = try CorpusGraderTests.finding(label, at: document.lines[line].range.lowerBound, voice: voice)
            finding.attributes = attributes
            return finding
        }
        let findings = [
            try finding("remedy.promise", 0, ["deadline": "by May"]), try finding("remedy.promise", 0, ["mechanism": "report", "tone": "x"]),
            try finding("remedy.promise", 0, ["beneficiary": "you"], voice: "other"), try finding("remedy.done", 0, ["quantity": "5"]),
            // The promise of this sentence has no annotated attributes; its compensation has no finding.
            try finding("remedy.promise", 1, ["quantity": "5 euros"]),
        ]
        let grade = await CorpusGrader { _ in findings }.grade([document])
        #expect(grade.documents[0].attributes.map { "\($0.line) \($0.verdict) \($0.label)" } == [
            "2 hit remedy.promise.deadline", "2 spurious remedy.promise.mechanism", "2 missed remedy.promise.beneficiary",
            "4 missed remedy.compensate.quantity",
        ])
        #expect((grade.attributes().commitments, grade.attributes().annotated) == (3, 2))
        #expect(GradeTable.errors(grade.attributeErrors).hasPrefix(
            "a.txt:2: spurious remedy.promise.mechanism (r.remedy.promise: “report”)\n    O  We will report by May.\n"))
    }
}
