public import TextReading

/// What is said of a rule outside its patterns: the part of it that findings and reports show.
public struct Rule: Sendable, Hashable {
    /// What a pattern of a rule is for.
    public enum Role: UInt8, Sendable, Hashable, CaseIterable { case match, not, unless, with }

    /// From which side a negation cue turns words off.
    public enum Reach: UInt8, Sendable, Hashable { case before, after }

    public var id: String
    public var language: Language
    /// A label, or `nil` for a cue.
    public var label: String?
    /// A cue kind, or `nil` for a labelled rule.
    public var cue: String?
    /// 0…1.
    public var strength: Double
    public var reason: String
    public var source: String
    /// Contexts that do not turn the rule off.
    public var despite: [String]
    public var attributes: [String: String]
    public var reach: Reach?
    /// Words (English, Korean) or characters (Japanese) that a negation reaches over.
    public var within: Int?

    public init(
        id: String, language: Language, label: String? = nil, cue: String? = nil, strength: Double = 0, reason: String = "",
        source: String = "", despite: [String] = [], attributes: [String: String] = [:], reach: Reach? = nil, within: Int? = nil
    ) {
        self.id = id
        self.language = language
        self.label = label
        self.cue = cue
        self.strength = strength
        self.reason = reason
        self.source = source
        self.despite = despite
        self.attributes = attributes
        self.reach = reach
        self.within = within
    }
}

/// A rule with its patterns, as the compiler takes it.
public struct RuleSource: Sendable {
    public var rule: Rule
    public var patterns: [Rule.Role: [Pattern]]
    public init(rule: Rule, patterns: [Rule.Role: [Pattern]]) { (self.rule, self.patterns) = (rule, patterns) }
}

/// All of one language, as the compiler takes it.
public struct PackSource: Sendable {
    public var language: Language
    /// Word sets and named patterns.
    public var sets: [String: [Pattern]]
    /// Values of number words.
    public var numerals: [String: Double]
    public var rules: [RuleSource]
    public init(language: Language, sets: [String: [Pattern]], numerals: [String: Double], rules: [RuleSource]) {
        (self.language, self.sets, self.numerals, self.rules) = (language, sets, numerals, rules)
    }
}
