/// Precision, recall and F1 of the attributes of commitments, over those commitments whose attributes are annotated.
///
/// Of an annotated commitment (a sentence and one of its labels) the attributes found are those of all findings with that label in that sentence,
/// in the organisation's voice; without a finding, none.
public struct AttributeScores: Sendable, Hashable {
    /// Annotated sentences that carry `remedy.promise`, and those that carry `remedy.compensate`.
    public private(set) var commitments = 0
    /// Those of them whose attributes are annotated; the figures are over these.
    public private(set) var annotated = 0
    private var counts: [String: Counts] = [:]

    init(_ documents: some Sequence<CorpusGrade.DocumentGrade>) {
        for document in documents {
            commitments += document.commitments
            annotated += document.commitmentsWithAttributes
            for (attribute, added) in Self.counts(document) { counts[attribute, default: Counts()] += added }
        }
    }

    /// Counts of an attribute; zero for a name that is none.
    public func counts(_ attribute: String) -> Counts { counts[attribute] ?? Counts() }

    /// All attributes added up.
    public var total: Counts { counts.values.reduce(into: Counts()) { $0 += $1 } }

    /// By attribute, both labels together.
    static func counts(_ document: CorpusGrade.DocumentGrade) -> [String: Counts] {
        document.attributes.reduce(into: [:]) { counts, outcome in
            let attribute = String(outcome.label.reversed().prefix { $0 != "." }.reversed())
            counts[attribute, default: Counts()].add(outcome.verdict)
        }
    }
}
