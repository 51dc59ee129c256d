import Testing

@testable import CorpusEvaluation

@Suite struct AgreementTests {
    func corpus(_ body: String, path: String = "en/a.txt", language: String = "en") -> Corpus {
        Corpus(bytes: Array("# kind=statement\n\(body)".utf8), path: path, language: language)
    }

    @Test func kappa() throws {
        // Observed 0.7; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5; (0.7 − 0.5) / (1 − 0.5).
        let counts = AgreementCounts(both: 20, first: 5, second: 10, neither: 15)
        #expect((counts.sentences, counts.observed) == (50, 0.7))
        #expect(abs(try #require(counts.kappa) - 0.4) < 1e-12)
        #expect(AgreementCounts(both: 3, neither: 7).kappa == 1)
        // Never the same: observed 0, by chance 0.5.
        #expect(AgreementCounts(first: 5, second: 5).kappa == -1)
        #expect(AgreementCounts(first: 1, neither: 9).kappa == 0)
        #expect(AgreementCounts(neither: 9).kappa == nil && AgreementCounts(both: 9).kappa == nil && AgreementCounts().kappa == nil)
        #expect(AgreementCounts().observed == nil && AgreementCounts(neither: 9).observed == 1)
    }

    @Test func comparesSentenceForSentence() throws {
        let first = corpus("O\tscope.limit\tA.\nO\tscope.limit,delay.admit\tB.\nN\t-\tC.\nO\tdelay.admit\tD.\n")
        let second = corpus("O\tscope.limit\tA.\n\nO\tdelay.admit\tB.\nO\tscope.limit\tC.\nN\t-\tD.\n")
        let agreement = Agreement(first, second)
        #expect(agreement.diagnostics.isEmpty)
        let figures = agreement.figures()
        #expect((figures.documents, figures.sentences) == (1, 4))
        #expect(figures.counts("scope.limit") == AgreementCounts(both: 1, first: 1, second: 1, neither: 1))
        #expect(figures.counts("delay.admit") == AgreementCounts(both: 1, first: 1, neither: 2))
        #expect(figures.voice == AgreementCounts(both: 2, first: 1, second: 1))
        #expect(figures.leftOut.count == 15 && figures.counts("no.label") == AgreementCounts())
        // κ of scope.limit is 0; of delay.admit (3/4 − 1/2) / (1 − 1/2).
        #expect(figures.macroKappa == 0.25)
        #expect(agreement.disagreements.map { "\($0.disagreement.line) \($0.disagreement.by) \($0.disagreement.label)" } == [
            "3 first scope.limit", "4 second voice", "4 second scope.limit", "5 first voice", "5 first delay.admit",
        ])
        #expect(AgreementTable.disagreements(agreement.disagreements).hasPrefix(
            "en/a.txt:3: first only: scope.limit\n    B.\nen/a.txt:4: second only: voice of the organisation\n    C.\n"))
        let rows = AgreementTable.render(agreement).split(separator: "\n").map { $0.split(separator: " ") }
        #expect(rows.contains(["delay.admit", "1", "1", "0", "0.750", "0.500"]))
        #expect(rows.contains(["scope.hedge", "0", "0", "0", "1.000", "–"]))
        #expect(AgreementTable.render(agreement).contains("macro kappa 0.250 over 2 of 17 labels; kappa is undefined"))
    }

    @Test func otherTextsAreNotCompared() {
        let first = corpus("O\t-\tA.\nO\t-\tB.\n")
        func diagnostics(_ second: Corpus) -> [String] {
            let agreement = Agreement(first, second)
            #expect(agreement.documents.isEmpty)
            return agreement.diagnostics.map { "\($0.file):\($0.line ?? 0) \($0.id)" }
        }
        #expect(diagnostics(corpus("O\t-\tA.\n\nO\t-\tX.\n")) == ["en/a.txt:4 corpus.other-text"])
        #expect(diagnostics(corpus("O\t-\tA.\n")) == ["en/a.txt:0 corpus.other-text"])
        #expect(diagnostics(corpus("O\t-\tA.\n", path: "en/b.txt")) == ["en/a.txt:0 corpus.unmatched", "en/b.txt:0 corpus.unmatched"])
        #expect(AgreementTable.render(Agreement(first, corpus("O\t-\tX.\n"))) == "no document has two annotations\n")
    }

    @Test func byLanguageWithIntervals() throws {
        func corpus(_ documents: [(String, String)]) throws -> Corpus {
            var whole = self.corpus("O\t-\tA.\n")
            whole.documents = try documents.map { path, body in
                try #require(self.corpus(body, path: path, language: String(path.prefix(2))).documents.first)
            }
            return whole
        }
        let (yes, no) = ("O\tscope.limit\tA.\nO\t-\tB.\n", "O\t-\tA.\nO\t-\tB.\n")
        let first = try corpus([("en/a", yes), ("en/b", yes), ("en/c", yes), ("ko/a", yes)])
        let agreement = Agreement(first, try corpus([("en/a", yes), ("en/b", yes), ("en/c", yes), ("ko/a", no)]))
        #expect(agreement.languages == ["en", "ko"])
        #expect(agreement.figures(language: "ko").counts("scope.limit") == AgreementCounts(first: 1, neither: 1))
        let intervals = agreement.intervals(language: "en")
        #expect(intervals.labels == ["scope.limit": .init(lower: 1, upper: 1, resamples: 1_000)] && intervals.macroKappa?.lower == 1)
        #expect(intervals.voice == nil && agreement.intervals(language: "ko").labels.isEmpty)
        let all = try #require(agreement.intervals().labels["scope.limit"])
        #expect(all.lower < 0.75 && all.upper == 1)
        #expect(agreement.figures().counts("scope.limit").kappa == 0.75)
        #expect(agreement.intervals() == agreement.intervals())
    }
}
