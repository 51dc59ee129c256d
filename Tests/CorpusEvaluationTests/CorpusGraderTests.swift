import ApologyAnalysis
import Foundation
import Testing

@testable import CorpusEvaluation

@Suite struct CorpusGraderTests {
    /// Finds `label@word` pairs in the text itself, so that a test can say what is found where.
    static func finding(_ label: String, at start: Int, voice: String = "organisation") throws -> Report.Finding {
        let json = """
            {"label":"\(label)","rule":"r.\(label)","strength":0.5,"text":"w","span":{"start":\(start),"end":\(start + 1)},
            "utf16":{"start":0,"end":1},"line":1,"column":1,"sentence":{"start":0,"end":1},"language":"en","voice":"\(voice)",
            "attributes":{},"reason":"r"}
            """
        return try JSONDecoder().decode(Report.Finding.self, from: Data(json.utf8))
    }

    func document(_ body: String, path: String = "a.txt", language: String = "en") throws -> CorpusDocument {
        try #require(Corpus(bytes: Array("# kind=article quality=2\n\(body)".utf8), path: path, language: language).documents.first)
    }

    /// Sentences begin at bytes 0, 3, 6 and 9.
    func sample() throws -> CorpusDocument {
        try document("O\tscope.partial\tA.\nO\tscope.partial,delay.admit\tB.\nN\t-\tC.\nO\tremedy.done\tD.\n")
    }

    @Test func countsByLabel() async throws {
        let found = [
            try Self.finding("scope.partial", at: 0), try Self.finding("scope.partial", at: 1),  // one hit, however often
            try Self.finding("scope.hedge", at: 4),  // spurious
            try Self.finding("scope.partial", at: 6),  // spurious, in others' words
            try Self.finding("remedy.done", at: 10, voice: "other"),  // missed, lost to voice
            try Self.finding("remedy.done", at: 900),  // outside
        ]
        let grade = await CorpusGrader { _ in found }.grade([try sample()])
        let scores = grade.scores()
        #expect(scores.counts("scope.partial") == Counts(truePositives: 1, falsePositives: 1, falseNegatives: 1))
        #expect(scores.counts("scope.hedge") == Counts(falsePositives: 1))
        #expect(scores.counts("delay.admit") == Counts(falseNegatives: 1))
        #expect(scores.counts("remedy.done") == Counts(falseNegatives: 1))
        #expect((scores.inOthersWords, scores.lostToVoice) == (1, 1))
        #expect(scores.leftOut.count == 13)
        // 0.5 for scope.partial, 0 for the other three.
        #expect(scores.macroF1 == 0.125)
        #expect(scores.macroF1(dimension: "scope") == 0.25)
        #expect(scores.macroF1(dimension: "responsibility") == nil)
        #expect(scores.total() == Counts(truePositives: 1, falsePositives: 2, falseNegatives: 3))
        #expect(scores.total(dimension: "scope") == Counts(truePositives: 1, falsePositives: 2, falseNegatives: 1))
        #expect(grade.errors.map { "\($0.outcome.line) \($0.outcome.verdict) \($0.outcome.label)" } == [
            "3 missed scope.partial", "3 spurious scope.hedge", "3 missed delay.admit", "4 spurious scope.partial", "5 missed remedy.done",
        ])
    }

    @Test func figuresOfCounts() {
        let counts = Counts(truePositives: 3, falsePositives: 1, falseNegatives: 2)
        #expect((counts.precision, counts.recall, counts.f1) == (0.75, 0.6, 2.0 / 3))
        #expect((Counts().precision, Counts().recall, Counts().f1) == (nil, nil, nil))
        #expect(Counts(falsePositives: 2).f1 == 0 && Counts(falsePositives: 2).recall == nil)
    }

    @Test func aPerfectFinderHasF1One() async throws {
        let documents = [try sample(), try document("O\tdelay.justify\tX.\n", path: "b.txt", language: "ko")]
        let grader = CorpusGrader { document in
            try document.lines.flatMap { line in try line.labels.map { try Self.finding($0, at: line.range.lowerBound) } }
        }
        let grade = await grader.grade(documents)
        #expect(grade.scores().macroF1 == 1 && grade.lowestMacroF1 == 1 && grade.errors.isEmpty)
        #expect(grade.languages == ["en", "ko"])
        #expect(grade.scores(language: "ko").documents == 1)
        #expect(grade.scores(language: "ko").total() == Counts(truePositives: 1))
    }

    @Test func jobsDoNotChangeTheGrade() async throws {
        let documents = try (0..<40).map { try document("O\tscope.limit\tNumber \($0).\nN\t-\tC.\n", path: "\($0).txt") }
        let grader = CorpusGrader { document in
            if document.path == "7.txt" { throw CocoaError(.fileReadUnknown) }
            return try Self.findings(document.path.count)
        }
        let one = await grader.grade(documents, jobs: 1)
        let many = await grader.grade(documents, jobs: 8)
        #expect(one.documents == many.documents)
        #expect(one.documents.map(\.path) == documents.map(\.path).filter { $0 != "7.txt" })
        #expect(many.failures.map(\.file) == ["7.txt"])
    }

    private static func findings(_ count: Int) throws -> [Report.Finding] {
        try (0..<count).map { try finding("scope.limit", at: $0 * 10) }
    }

    @Test func tableShowsEveryLabelAndError() async throws {
        let found = try Self.finding("scope.hedge", at: 4)
        let grade = await CorpusGrader { _ in [found] }.grade([try sample()])
        let table = GradeTable.render(grade)
        for label in Codebook.labels { #expect(table.contains("\n\(label) ")) }
        let rows = table.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(rows.contains(["scope.partial", "2", "0", "0", "–", "0.000", "0.000"]))
        #expect(rows.contains(["scope.hedge", "0", "1", "0", "0.000", "–", "0.000"]))
        #expect(table.contains("macro F1 0.000 over 4 of 17 labels; neither annotated nor found: scope.limit,"))
        #expect(GradeTable.errors(grade.errors).contains("a.txt:3: spurious scope.hedge (r.scope.hedge: “w”)\n    O  B.\n"))
        #expect(GradeTable.render(CorpusGrade(documents: [])) == "no document was graded\n")
    }
}
