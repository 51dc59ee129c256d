/// How often a label was found, and how often it should have been.
public struct Counts: Sendable, Hashable, Codable {
    /// Sentences that carry the label and where it was found.
    public var truePositives = 0
    /// Sentences where it was found although they do not carry it.
    public var falsePositives = 0
    /// Sentences that carry it and where it was not found.
    public var falseNegatives = 0

    /// Memberwise; unchecked.
    public init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0) {
        self.truePositives = truePositives
        self.falsePositives = falsePositives
        self.falseNegatives = falseNegatives
    }

    /// Sentences that carry the label.
    public var annotated: Int { truePositives + falseNegatives }
    /// Sentences where it was found.
    public var found: Int { truePositives + falsePositives }
    /// Share of the finds that are right, 0…1; `nil` where nothing was found.
    public var precision: Double? { found == 0 ? nil : Double(truePositives) / Double(found) }
    /// Share of the annotated that was found, 0…1; `nil` where nothing is annotated.
    public var recall: Double? { annotated == 0 ? nil : Double(truePositives) / Double(annotated) }
    /// Harmonic mean of precision and recall, 0…1; 0 where either of them is, `nil` where nothing is annotated and nothing found.
    public var f1: Double? {
        let all = 2 * truePositives + falsePositives + falseNegatives
        return all == 0 ? nil : Double(2 * truePositives) / Double(all)
    }

    /// Adds each count to its like, as for a micro average.
    public static func += (left: inout Counts, right: Counts) {
        left.truePositives += right.truePositives
        left.falsePositives += right.falsePositives
        left.falseNegatives += right.falseNegatives
    }

    /// Counts one outcome.
    mutating func add(_ verdict: CorpusGrade.Outcome.Verdict) {
        switch verdict {
        case .hit: truePositives += 1
        case .missed: falseNegatives += 1
        case .spurious: falsePositives += 1
        }
    }
}
