public import TextReading

/// What is said of a rule outside its patterns: the part of it that findings and reports show.
public struct Rule: Sendable, Hashable {
    /// What a pattern of a rule is for.
    public enum Role: UInt8, Sendable, Hashable, CaseIterable { case match, not, unless, with }

    /// From which side a negation cue turns words off.
    public enum Reach: UInt8, Sendable, Hashable { case before, after }

    /// `language.dimension.label.name`, or `language.cue.kind.name`; unique in a rule set.
    public var id: String
    /// Of the pack; only sentences in it are searched.
    public var language: Language
    /// A label, or `nil` for a cue.
    public var label: String?
    /// A cue kind, or `nil` for a labelled rule.
    public var cue: String?
    /// 0…1.
    public var strength: Double
    /// One line for the report, beginning with a verb; a cue needs none.
    public var reason: String
    /// Literature or law that the rule rests on, free text; a cue needs none.
    public var source: String
    /// Contexts that do not turn the rule off.
    public var despite: [String]
    /// Labels whose finding in the same clause leaves none to this rule.
    public var yields: [String]
    /// Fixed attributes of the finding, such as `mechanism`; they win over captures.
    public var attributes: [String: String]
    /// For negation cues; `nil` reaches what precedes.
    public var reach: Reach?
    /// Words (English, Korean) or characters (Japanese) that a negation reaches over.
    public var within: Int?

    /// Memberwise; unchecked.
    public init(
        id: String, language: Language, label: String? = nil, cue: String? = nil, strength: Double = 0, reason: String = "",
        source: String = "", despite: [String] = [], yields: [String] = [], attributes: [String: String] = [:], reach: Reach? = nil, within: Int? = nil
    ) {
        self.id = id
        self.language = language
        self.label = label
        self.cue = cue
        self.strength = strength
        self.reason = reason
        self.source = source
        self.despite = despite
        self.yields = yields
        self.attributes = attributes
        self.reach = reach
        self.within = within
    }
}

/// A rule with its patterns, as the compiler takes it.
public struct RuleSource: Sendable {
    /// Everything but the patterns.
    public var rule: Rule
    /// Parsed patterns; a role without any may be left out.
    public var patterns: [Rule.Role: [Pattern]]
    /// Memberwise.
    public init(rule: Rule, patterns: [Rule.Role: [Pattern]]) { (self.rule, self.patterns) = (rule, patterns) }
}

/// All of one language, as the compiler takes it.
public struct PackSource: Sendable {
    /// Of every rule in it.
    public var language: Language
    /// Word sets and named patterns.
    public var sets: [String: [Pattern]]
    /// Values of number words.
    public var numerals: [String: Double]
    /// In order of the files; indices of problems and matches count in it.
    public var rules: [RuleSource]
    /// Memberwise; checked by ``RuleCompiler/compile(_:)``.
    public init(language: Language, sets: [String: [Pattern]], numerals: [String: Double], rules: [RuleSource]) {
        (self.language, self.sets, self.numerals, self.rules) = (language, sets, numerals, rules)
    }
}
