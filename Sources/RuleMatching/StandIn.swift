// Signatures only; the lead delivers the bodies.
public struct RuleInfo: Sendable, Hashable {
    public var id: String
    public var label: String?
    public var cue: String?
    public var language: String
    public var strength: Double
    public var reason: String
    public var source: String
    public var match: [String]
    public var not: [String]
    public var yes: [String]
    public var no: [String]
}

public struct RuleSet: Sendable {
    public var rules: [RuleInfo]
    package init(rules: [RuleInfo]) { self.rules = rules }
}
