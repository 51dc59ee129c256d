public import RuleMatching
public import TextReading

// signature sketch, the body follows
public struct Analyzer: Sendable {
    public init() throws {}
    public func analyze(_ text: String) throws -> Report { fatalError() }
}
