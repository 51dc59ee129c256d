import CorpusEvaluation
import ReportWriting
import Testing

@Suite struct NamesTests {
    /// Two rooms that may not import each other list the labels: they must not drift apart.
    @Test func guideAndCodebookNameTheSameLabels() {
        #expect(LabelGuide.all.map(\.label) == Codebook.labels)
    }
}
