// Signatures only; the lead delivers the bodies.
public import ApologyScoring
public import RuleMatching
public import TextReading

public typealias Language = TextReading.Language
public typealias ReadingError = TextReading.ReadingError
public typealias RuleSet = RuleMatching.RuleSet
public typealias RuleInfo = RuleMatching.RuleInfo
public typealias Rubric = ApologyScoring.Rubric

extension RuleSet {
    public static func `default`() -> RuleSet { RuleSet(rules: []) }
}

public struct Analyzer: Sendable {
    public init(rules: RuleSet = .default(), rubric: Rubric = .default) throws {}

    public struct Options: Sendable {
        public var encoding: String?
        public var language: Language?
        public var kind: Report.Kind?
        public init() {}
    }

    public func analyze(_ text: String) throws -> Report {
        try analyze(bytes: Array(text.utf8), source: "-").report
    }

    public func analyze(
        bytes: [UInt8], source: String, options: Options = .init()
    ) throws(ReadingError) -> Analysis {
        throw ReadingError(id: "not-built", description: "the engine is not part of this branch")
    }
}

public struct Analysis: Sendable {
    public var report: Report
    public var text: String
    public var warnings: [String]
}

extension Report.Finding {
    public func range(in text: String) -> Range<String.Index>? {
        let units = text.utf16
        guard utf16.start >= 0, utf16.start <= utf16.end,
            let lower = units.index(units.startIndex, offsetBy: utf16.start, limitedBy: units.endIndex),
            let upper = units.index(lower, offsetBy: utf16.end - utf16.start, limitedBy: units.endIndex)
        else { return nil }
        return lower..<upper
    }
}
