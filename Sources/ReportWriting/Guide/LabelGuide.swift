/// What a label means, for whoever reads a report.
public struct LabelGuide: Sendable, Hashable {
    /// A sentence that carries the label, the words that give it between brackets.
    public struct Example: Sendable, Hashable {
        /// BCP 47 tag.
        public var language: String
        /// Brackets included.
        public var text: String
    }

    /// Such as `scope.partial`.
    public var label: String
    /// One line.
    public var summary: String
    /// What the wording does to its reader.
    public var meaning: String
    /// Where the idea comes from.
    public var literature: String
    /// Criteria of inclusion, a clause each.
    public var givenWhen: [String]
    /// Criteria of exclusion, a clause each.
    public var notWhen: [String]
    /// What a writer could do about it.
    public var advice: String
    /// One a language: English, Korean, Japanese.
    public var examples: [Example]

    /// `scope` of `scope.partial`.
    public var dimension: String { String(label.prefix { $0 != "." }) }

    /// All labels, in the order in which reports list them.
    public static let all: [LabelGuide] = scope + delay + responsibility + remedy

    init(
        _ label: String, _ summary: String, meaning: String, literature: String, givenWhen: [String], notWhen: [String],
        advice: String, en: String, ko: String, ja: String
    ) {
        self.label = label
        self.summary = summary
        self.meaning = meaning
        self.literature = literature
        self.givenWhen = givenWhen
        self.notWhen = notWhen
        self.advice = advice
        examples = [("en", en), ("ko", ko), ("ja", ja)].map { Example(language: $0.0, text: $0.1) }
    }
}
