import Testing

@testable import CorpusEvaluation

@Suite struct BaselineTests {
    static func json(macro: String, scope: String, corpus: String = "") -> [UInt8] {
        let figures = #"{"documents":1,"macroF1":\#(macro),"dimensions":{"scope":{"macroF1":\#(scope)}}}"#
        return Array(#"{"schemaVersion":1,"languages":{"en":\#(figures)}\#(corpus)}"#.utf8)
    }

    /// Macro F1 (2/3 + 0) / 2; that of scope 2/3.
    static let grade = CorpusGrade(documents: [
        Graded.document(["1 hit scope.limit", "2 missed scope.limit", "3 missed delay.admit"], name: "en/a.txt"),
    ])

    func compare(_ json: [UInt8]) throws -> BaselineComparison { BaselineComparison(Self.grade, to: try Baseline(json: json)) }

    @Test func aFallIsTold() throws {
        let comparison = try compare(Self.json(macro: "0.4", scope: "0.7"))
        #expect(comparison.falls == [.init(language: "en", dimension: nil, before: 0.4, now: 1.0 / 3)])
        #expect(comparison.lines == [
            "en: macro F1 fell from 0.400000 to 0.333333, by 0.066667", "note: en: macro F1 of scope fell from 0.700000 to 0.666667, by 0.033333",
            "note: the baseline does not say which documents it graded",
        ])
    }

    /// A third as JSON has it, up or down, is a third; a little more than that is not.
    @Test(arguments: [("0.333333", false), ("0.333334", false), ("0.333335", true), ("0.3", false), ("null", false)])
    func roundingIsNoFall(macro: String, falls: Bool) throws {
        #expect(try compare(Self.json(macro: macro, scope: "0.1")).falls.isEmpty == !falls)
    }

    @Test func aDimensionAloneIsANote() throws {
        let comparison = try compare(Self.json(macro: "0.3", scope: "0.9"))
        #expect(comparison.falls.isEmpty && comparison.dimensionFalls.map(\.dimension) == ["scope"])
        #expect(comparison.lines.last == "nothing below the baseline")
    }

    @Test func aFigureThatIsGoneIsAFall() throws {
        let baseline = try Baseline(json: Self.json(macro: "0.4", scope: "null"))
        let comparison = BaselineComparison(CorpusGrade(documents: [Graded.document([])]), to: baseline)
        #expect(comparison.falls.map(\.description) == ["en: macro F1 was 0.400000, and there is none now"])
        // From 0 to none is no fall.
        #expect(BaselineComparison(CorpusGrade(documents: [Graded.document([])]), to: try Baseline(json: Self.json(macro: "0", scope: "0"))).falls.isEmpty)
        let other = BaselineComparison(CorpusGrade(documents: [Graded.document([], name: "ko/a.txt")]), to: baseline)
        #expect(other.missingLanguages == ["en"] && other.falls.isEmpty)
        #expect(other.lines.first == "note: en is in the baseline, but is not graded now")
    }

    @Test func otherDocumentsAreTold() throws {
        func corpus(_ names: [String], digest: String? = nil) -> String {
            #","corpus":[\#(names.map { #"{"name":"\#($0)","digest":"\#(digest ?? $0)"}"# }.joined(separator: ","))]"#
        }
        func compare(_ corpus: String) throws -> BaselineComparison { try self.compare(Self.json(macro: "0", scope: "0", corpus: corpus)) }
        #expect(try compare(corpus(["en/a.txt"])).lines == ["nothing below the baseline"])
        #expect(try compare(corpus(["en/a.txt"], digest: "x")).lines.first == "note: 1 document changed since the baseline: en/a.txt")
        let others = try compare(corpus(["b", "c", "d", "e", "f"]))
        #expect((others.added, others.gone, others.changed) == (["en/a.txt"], ["b", "c", "d", "e", "f"], []))
        #expect(others.lines == [
            "note: 1 document not in the baseline: en/a.txt", "note: 5 documents only in the baseline: b, c, d and 2 more", "nothing below the baseline",
        ])
    }

    @Test(arguments: [
        ("", "empty"), ("en: 3 documents", "not JSON"), ("{", "not JSON"), ("[]", "no grade"), (#"{"schemaVersion":1}"#, "no grade"),
        (#"{"schemaVersion":2,"languages":{}}"#, "schema version 2"), (#"{"schemaVersion":1,"languages":{"en":{"documents":"x"}}}"#, "no grade"),
    ])
    func whatIsNoBaseline(text: String, why: String) {
        let error = #expect(throws: BaselineError.self) { try Baseline(json: Array(text.utf8)) }
        #expect(error?.description.contains(why) == true)
    }

    /// Of the sentences and annotations, and of nothing else.
    @Test func digests() throws {
        func digest(_ text: String) throws -> String {
            try #require(Corpus(bytes: Array(text.utf8), path: "a", language: "en").documents.first).digest
        }
        let one = try digest("# kind=statement\nO\t-\tA.\n")
        #expect(one.count == 16)
        #expect(try digest("# kind=article quality=2\n\nO\t-\tA.\n") == one)
        for other in ["N\t-\tA.", "O\tscope.limit\tA.", "O\t-\tB.", "O\t-\tA.\nO\t-\tA."] {
            #expect(try digest("# kind=statement\n" + other) != one)
        }
    }
}
