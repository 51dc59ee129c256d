import ApologyAnalysis
import CorpusEvaluation
import Foundation
import Testing

/// The Swift of docs/grading.md, as ``ReadmeSnippets`` is that of README.md.
enum GradingSnippets {
    static func grade(_ folder: String, _ page: String) async throws -> CorpusGrade {
        // snippet
        let corpus = Corpus(path: folder)
        #expect(corpus.diagnostics.map(\.description) == [])

        let grade = await CorpusGrader(try Analyzer()).grade(corpus.documents, jobs: 2)
        for language in grade.languages {
            let (scores, intervals) = (grade.scores(language: language), grade.intervals(language: language))
            #expect(scores.macroF1 ?? 0 > 0.4, "\(language): \(GradeTable.render(grade))")
            for label in Codebook.labels {
                guard let f1 = scores.counts(label).f1, let interval = intervals.labels[label] else { continue }
                print(language, label, f1, interval.lower, interval.upper)
            }
        }
        #expect(grade.errors.count < 1_000, "\(GradeTable.errors(grade.errors))")
        try GradePage.render(grade).write(toFile: page, atomically: true, encoding: .utf8)
        // end
        return grade
    }

    static func baseline(_ grade: CorpusGrade, _ json: [UInt8]) throws -> BaselineComparison {
        // snippet
        let comparison = BaselineComparison(grade, to: try Baseline(json: json))
        #expect(comparison.falls.isEmpty, "\(comparison.lines)")
        // end
        return comparison
    }

    static func agreement(_ first: String, _ second: String) throws -> Agreement {
        // snippet
        let agreement = Agreement(Corpus(path: first), Corpus(path: second))
        #expect(agreement.diagnostics.isEmpty)
        #expect(agreement.figures(language: "en").voice.kappa ?? 1 > 0.6)
        // end
        return agreement
    }
}
