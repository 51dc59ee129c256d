import ApologyAnalysis

/// The names that annotations may use.
public enum Codebook {
    /// The labels, by dimension, in the order in which reports list them.
    public static let labels = Label.allCases.map(\.rawValue)

    /// The four dimensions, in the same order.
    public static let dimensions = Dimension.allCases.map(\.rawValue)

    /// What makes a commitment one that can be checked, in the order of `attributes.tsv` and of reports.
    public static let attributes = ["deadline", "quantity", "mechanism", "beneficiary"]

    /// The labels whose sentences are commitments.
    public static let commitments = [Label.remedyPromise, .remedyCompensate].map(\.rawValue)

    /// The languages of the packs, as BCP 47 tags, with whether a paragraph's sentences are joined with a space.
    static let spaced = ["en": true, "ko": true, "ja": false]

    /// `scope` of `scope.partial`.
    static func dimension(of label: String) -> String { String(label.prefix { $0 != "." }) }

    static let order = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
}
