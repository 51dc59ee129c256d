import ApologyAnalysis
import CorpusEvaluation
import Foundation
import Testing

/// The corpus of this repository: it reads without a complaint, it exercises every label, and the built-in rules do well enough on it.
@Suite struct AnnotatedCorpusTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("corpora/annotated")
    static let corpus = Corpus(path: folder.path)

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

    /// No rule is written from the test part; what it came to may only rise.
    @Test func testPartIsNotBelowItsBaseline() async throws {
        let test = Self.folder.appendingPathComponent("test")
        let baseline = try Baseline(json: Array(Data(contentsOf: test.appendingPathComponent("baseline.json"))))
        let grade = await CorpusGrader(try Analyzer()).grade(Corpus(path: test.path).documents, jobs: 2)
        #expect(grade.failures.isEmpty)
        let comparison = BaselineComparison(grade, to: baseline)
        #expect(comparison.falls.map(\.description) == [], "if the loss is meant: apology grade corpora/annotated/test --format json --output corpora/annotated/test/baseline.json")
        #expect(comparison.added.isEmpty && comparison.gone.isEmpty && comparison.changed.isEmpty, "the documents have changed: record the baseline anew")
    }

    /// Every document has two annotations, and what was decided between them concerns lines that there are.
    @Test(arguments: ["en", "ko", "ja"]) func everyDocumentHasTwoAnnotations(language: String) throws {
        let root = Self.folder.deletingLastPathComponent().appendingPathComponent("agreement")
        let names = Set(Self.corpus.documents.filter { $0.language == language }.map { URL(fileURLWithPath: $0.path).lastPathComponent })
        for part in ["first", "second"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("\(part)/\(language)").path)
            #expect(names.subtracting(files).isEmpty, "\(part)")
        }
        let decisions = try String(contentsOf: root.appendingPathComponent("decisions/\(language).tsv"), encoding: .utf8)
        for line in decisions.split(separator: "\n").dropFirst() {
            #expect(names.contains(String(line.prefix { $0 != "\t" })), "\(line)")
        }
    }
}
