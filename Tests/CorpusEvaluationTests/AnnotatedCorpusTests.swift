import ApologyAnalysis
import CorpusEvaluation
import Foundation
import Testing

/// The corpus of this repository: it reads without a complaint, it exercises every label, and the built-in rules do well enough on it.
@Suite struct AnnotatedCorpusTests {
    static let corpus = Corpus(
        path: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("corpora/annotated").path)

    @Test func readsWithoutAComplaint() {
        #expect(Self.corpus.diagnostics.map(\.description) == [])
        for language in ["en", "ko", "ja"] {
            let documents = Self.corpus.documents.filter { $0.language == language }
            #expect(documents.count >= 15, "\(language)")
            #expect(Set(documents.map(\.kind)) == Set(CorpusDocument.Kind.allCases), "\(language)")
            #expect(Set(documents.compactMap(\.quality)).count == 5, "\(language)")
        }
    }

    @Test(arguments: ["en", "ko", "ja"])
    func everyLabelIsAnnotated(language: String) {
        let lines = Self.corpus.documents.filter { $0.language == language }.flatMap(\.lines)
        for label in Codebook.labels { #expect(lines.contains { $0.labels.contains(label) }, "\(language): \(label)") }
    }

    @Test func builtInRulesReachTheFloor() async throws {
        let grade = await CorpusGrader(try Analyzer()).grade(Self.corpus.documents, jobs: 2)
        #expect(grade.failures.isEmpty)
        for language in grade.languages {
            let macro = try #require(grade.scores(language: language).macroF1)
            #expect(macro >= 0.40, "\(language): \(macro)")
        }
    }
}
