// Signatures only; the lead delivers the bodies.
public import ApologyScoring
public import RuleMatching

public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable { case error, warning }
    public var file: String
    public var line: Int
    public var column: Int
    public var length: Int
    public var id: String
    public var severity: Severity
    public var message: String
    public var excerpt: String
    public func rendered(color: Bool) -> String {
        "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(id)]"
    }
}

public enum PackLoader {
    public static func load(directory: String) -> (rules: RuleSet?, diagnostics: [Diagnostic]) { (nil, []) }
}

public enum RubricLoader {
    public static func load(file: String) -> (rubric: Rubric?, diagnostics: [Diagnostic]) { (nil, []) }
}

public enum RuleTrace {
    public static func run(ruleID: String, text: String, rules: RuleSet) -> String { "" }
}

public enum PackCompiler {
    public static func write(_ rules: RuleSet, to path: String) throws {}
}
