/// Precision, recall and F1 by label and dimension.
public struct Scores: Sendable, Hashable {
    /// Graded ones; failures do not count.
    public var documents = 0
    /// Annotated lines of all documents.
    public var sentences = 0
    /// One entry for each label of the codebook.
    public private(set) var labels: [String: Counts]
    /// Spurious finds on sentences that are not the organisation's (voice `N`).
    public private(set) var inOthersWords = 0
    /// Missed labels whose words were found but taken for somebody else's.
    public private(set) var lostToVoice = 0

    init(_ documents: some Sequence<CorpusGrade.DocumentGrade>) {
        labels = Dictionary(uniqueKeysWithValues: Codebook.labels.map { ($0, Counts()) })
        for document in documents {
            self.documents += 1
            sentences += document.sentences
            for outcome in document.outcomes { count(outcome) }
        }
    }

    private mutating func count(_ outcome: CorpusGrade.Outcome) {
        labels[outcome.label, default: Counts()].add(outcome.verdict)
        if outcome.verdict == .missed, outcome.rule != nil { lostToVoice += 1 }
        if outcome.verdict == .spurious, outcome.voice == .other { inOthersWords += 1 }
    }

    /// Counts of a label; zero for a name that is no label.
    public func counts(_ label: String) -> Counts { labels[label] ?? Counts() }

    /// All labels of a dimension added up; of all dimensions without a name (the micro average).
    public func total(dimension: String? = nil) -> Counts {
        labels.reduce(into: Counts()) { total, entry in
            if dimension == nil || Codebook.dimension(of: entry.key) == dimension { total += entry.value }
        }
    }

    /// Labels that are neither annotated nor found, in the codebook's order. They have no F1 and take no part in a macro average.
    public var leftOut: [String] { Codebook.labels.filter { counts($0).f1 == nil } }

    /// Mean F1 of the labels that are annotated or found, each with the same weight. `nil` where there is none.
    public var macroF1: Double? { macroF1(dimension: nil) }

    /// The same over one dimension's labels.
    public func macroF1(dimension: String?) -> Double? {
        mean(Codebook.labels.lazy.filter { dimension == nil || Codebook.dimension(of: $0) == dimension }.map { counts($0).f1 })
    }
}
