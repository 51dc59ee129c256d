import ApologyAnalysis
import Testing

@testable import CorpusEvaluation

@Suite struct GradeStatisticsTests {
    /// Documents alike have the same figures in every resample, so the interval is the figure.
    @Test func intervalsOfDocumentsAlike() {
        let outcomes = ["1 hit scope.limit", "2 missed scope.limit", "3 hit delay.admit"]
        let grade = CorpusGrade(documents: (0..<5).map { Graded.document(outcomes, name: "en/\($0).txt") })
        let intervals = grade.intervals(language: "en")
        let third = 2.0 / 3
        #expect(intervals.labels == [
            "scope.limit": .init(lower: third, upper: third, resamples: 1_000), "delay.admit": .init(lower: 1, upper: 1, resamples: 1_000),
        ])
        #expect(intervals.dimensions.keys.sorted() == ["delay", "scope"])
        #expect(intervals.dimensions["scope"]?.upper == third)
        #expect(intervals.macroF1 == .init(lower: (third + 1) / 2, upper: (third + 1) / 2, resamples: 1_000))
        #expect(intervals.rho == nil && grade.intervals(language: "ko") == GradeIntervals([]))
    }

    /// Of two documents, one right and one missed, resamples have F1 1 (a quarter), 2/3 (a half), 0 (a quarter).
    @Test func intervalsReachWhatResamplesReach() throws {
        let grade = CorpusGrade(documents: [
            Graded.document(["1 hit scope.limit"], name: "en/a.txt"), Graded.document(["1 missed scope.limit"], name: "en/b.txt"),
        ])
        #expect(grade.scores().counts("scope.limit").f1 == 2.0 / 3)
        #expect(grade.intervals().labels["scope.limit"] == .init(lower: 0, upper: 1, resamples: 1_000))
        #expect(CorpusGrade(documents: [grade.documents[0]]).intervals() == GradeIntervals([]))
    }

    @Test func oneLanguageDoesNotMoveAnothersIntervals() {
        func documents(_ language: String) -> [CorpusGrade.DocumentGrade] {
            (0..<12).map { Graded.document($0 % 3 == 0 ? ["1 missed scope.limit"] : ["1 hit scope.limit"], name: "\(language)/\($0).txt") }
        }
        let (en, ko) = (documents("en"), documents("ko"))
        #expect(CorpusGrade(documents: en).intervals(language: "en") == CorpusGrade(documents: ko + en).intervals(language: "en"))
    }

    @Test func confusionCountsBySentence() {
        let confusion = CorpusGrade(documents: [
            Graded.document([
                "1 missed remedy.promise", "1 spurious remedy.vague", "1 hit delay.admit",  // one in place of the other
                "2 missed remedy.promise", "2 spurious remedy.vague", "2 spurious scope.hedge",  // one of two
                "3 missed scope.limit",  // nothing
                "4 spurious scope.partial",  // nothing missed
                "5 missed scope.limit N", "5 spurious scope.hedge N",  // not the organisation's
            ]),
            Graded.document(["1 missed remedy.promise", "2 spurious custom.label", "2 missed scope.limit"]),
        ]).confusion()
        #expect(confusion.missed == 5 && confusion.missedForNothing == 2)
        #expect(confusion.pairs == [
            .init(expected: "remedy.promise", found: "remedy.vague", count: 2), .init(expected: "scope.limit", found: "custom.label", count: 1),
            .init(expected: "scope.limit", found: "nothing", count: 1), .init(expected: "remedy.promise", found: "scope.hedge", count: 1),
            .init(expected: "remedy.promise", found: "nothing", count: 1),
        ])
        #expect(confusion.count(expected: "scope.limit", found: "scope.hedge") == 0)
        #expect(confusion.columns == Codebook.labels + ["custom.label", "nothing"])
        #expect(confusion.pairs.reduce(0) { $0 + $1.count } == 6)
    }

    @Test func qualityGoesWithTheScore() throws {
        let rows: [(Int?, Double?)] = [(1, 20), (2, 10), (3, 40), (4, 30), (5, 50), (nil, 70), (3, nil), (nil, nil)]
        let grade = CorpusGrade(documents: rows.map { Graded.document([], quality: $0.0, overall: $0.1) })
        let quality = grade.quality()
        #expect((quality.documents, quality.withoutQuality, quality.withoutScore) == (5, 2, 1))
        #expect(quality.rho == 0.8)
        let interval = try #require(grade.intervals().rho)
        #expect(interval.upper == 1 && interval.lower < 0.5)
        #expect(GradeTable.render(grade).contains("Spearman's ρ 0.800 ["))
        #expect(GradeTable.render(grade).contains("over 5 documents; left out: 2 without quality, 1 without score\n"))
    }

    @Test func attributesByName() {
        let grade = CorpusGrade(documents: [
            Graded.document([], attributes: [
                "1 hit remedy.promise.deadline", "1 missed remedy.promise.quantity", "2 spurious remedy.compensate.deadline",
                "2 hit remedy.compensate.mechanism",
            ]),
            Graded.document([]),
        ])
        let scores = grade.attributes()
        #expect((scores.commitments, scores.annotated) == (2, 1))
        #expect(scores.counts("deadline") == Counts(truePositives: 1, falsePositives: 1))
        #expect(scores.counts("quantity") == Counts(falseNegatives: 1) && scores.counts("beneficiary") == Counts())
        #expect(scores.total == Counts(truePositives: 2, falsePositives: 1, falseNegatives: 1))
        #expect(grade.attributeErrors.map(\.outcome.label) == ["remedy.promise.quantity", "remedy.compensate.deadline"])
        #expect(grade.errors.isEmpty && grade.scores().total() == Counts())
        let rows = GradeTable.render(grade).split(separator: "\n").map { $0.split(separator: " ") }
        #expect(rows.contains { $0.starts(with: ["deadline", "1", "2", "1", "0.500", "1.000", "0.667"]) })
        #expect(GradeTable.render(grade).contains("attributes of 1 of 2 commitments"))
    }
}
