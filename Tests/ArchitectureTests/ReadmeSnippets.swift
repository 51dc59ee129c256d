import ApologyAnalysis
import CorpusEvaluation
import Testing

/// The Swift of README.md, each piece between its markers, line for line; `ReadmeTests` holds the two equal and runs it.
enum ReadmeSnippets {
    static func score() throws -> Report {
        // snippet
        let report = try Analyzer().analyze("We apologise. Some customers may have been affected.")
        print(report.score.overall ?? "not scored", report.findings.map(\.label))
        // end
        return report
    }

    static func findings() throws -> Report {
        // snippet
        let analyzer = try Analyzer()
        let notice = "We are sorry. We will publish the audit report by 31 March."
        for finding in try analyzer.analyze(notice).findings where finding.voice == .organisation {
            guard let range = finding.range(in: notice) else { continue }
            print(finding.label, notice[range], finding.reason, separator: " | ")
        }
        // end
        return try analyzer.analyze(notice)
    }

    static func grade(_ folder: String) async throws -> CorpusGrade {
        // snippet
        let corpus = Corpus(path: folder)
        let grade = await CorpusGrader(try Analyzer()).grade(corpus.documents, jobs: 2)
        #expect(corpus.diagnostics.isEmpty)
        #expect((grade.scores(language: "en").macroF1 ?? 0) > 0.4)
        // end
        return grade
    }
}
