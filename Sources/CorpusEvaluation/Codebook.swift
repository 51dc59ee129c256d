/// The names that annotations may use.
public enum Codebook {
    /// The 17 labels, by dimension, in the order in which reports list them.
    public static let labels = [
        "scope.partial", "scope.limit", "scope.soften", "scope.deny-harm", "scope.hedge",
        "delay.admit", "delay.justify", "delay.timeline",
        "responsibility.apologise", "responsibility.accept", "responsibility.fault",
        "responsibility.deflect", "responsibility.distance",
        "remedy.done", "remedy.promise", "remedy.compensate", "remedy.vague",
    ]

    /// The four dimensions, in the same order.
    public static let dimensions = ["scope", "delay", "responsibility", "remedy"]

    /// The languages of the packs, as BCP 47 tags, with whether a paragraph's sentences are joined with a space.
    static let spaced = ["en": true, "ko": true, "ja": false]

    /// `scope` of `scope.partial`.
    static func dimension(of label: String) -> String { String(label.prefix { $0 != "." }) }

    static let order = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
}
