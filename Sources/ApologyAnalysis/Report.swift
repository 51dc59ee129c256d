/// What the analysis of one document found: the value behind every output format.
///
/// The coding keys are the JSON report, schema version 1. Every span is a half-open range of **UTF-8 bytes of the input as given**
/// unless its name says otherwise.
public struct Report: Sendable, Codable, Hashable {
    public var schemaVersion: Int
    public var tool: Tool
    public var document: DocumentSummary
    public var score: Score
    public var findings: [Finding]
    public var missing: [MissingElement]
    public var claims: [Claim]
    public var receipt: [ReceiptLine]
}

extension Report {
    /// What made the report, so that a figure can be reproduced.
    public struct Tool: Sendable, Codable, Hashable {
        public var name: String
        public var version: String
        /// Digest (FNV-1a 64, hexadecimal) of the compiled rules and the rubric.
        public var rules: String
        /// ICU's version, `major.minor`.
        public var icu: String
    }

    public enum Kind: String, Sendable, Codable, Hashable { case statement, article, other }

    public struct DocumentSummary: Sendable, Codable, Hashable {
        /// A path, `-` for standard input, or what the caller named it.
        public var source: String
        public var kind: Kind
        /// The language of most sentences, as a BCP 47 tag; `und` where none of en, ko, ja is found.
        public var language: String
        /// IANA name of the encoding the bytes were read in.
        public var encoding: String
        /// Length of the input as given.
        public var bytes: Int
        public var sentences: Int
    }

    /// A half-open range of offsets.
    public struct Span: Sendable, Codable, Hashable {
        public var start: Int
        public var end: Int
        public init(start: Int, end: Int) { (self.start, self.end) = (start, end) }
    }

    public enum Voice: String, Sendable, Codable, Hashable { case organisation, other }

    public struct Finding: Sendable, Codable, Hashable {
        /// A label of the codebook, such as `scope.partial`.
        public var label: String
        public var rule: String
        /// 0…1.
        public var strength: Double
        public var text: String
        public var span: Span
        /// UTF-16 code units of the decoded text.
        public var utf16: Span
        /// 1-based.
        public var line: Int
        /// 1-based, in grapheme clusters.
        public var column: Int
        public var sentence: Span
        public var language: String
        public var voice: Voice
        public var attributes: [String: String]
        public var reason: String
    }

    /// Something a full apology would also say.
    public struct MissingElement: Sendable, Codable, Hashable {
        public var dimension: String
        /// The label or attribute that is not found, such as `responsibility.accept` or `remedy.promise.deadline`.
        public var element: String
        public var message: String
    }

    /// A figure, date or duration that the text states.
    public struct Claim: Sendable, Codable, Hashable {
        public enum Kind: String, Sendable, Codable, Hashable { case count, share, money, date, duration }
        public var kind: Kind
        public var text: String
        public var span: Span
        /// The number in base units, where one could be read: `10300000`, `40` (percent).
        public var value: Double?
        public var unit: String?
        public var voice: Voice
        public var language: String
    }

    /// One point of the score. The weights of a dimension add up to its score, from its `base`.
    public struct ReceiptLine: Sendable, Codable, Hashable {
        public var dimension: String
        /// `base`, a label, or `missing`.
        public var item: String
        public var rule: String?
        public var span: Span?
        /// Points added to (or, negative, taken from) the dimension, 0…100.
        public var weight: Double
        public var message: String
    }

    public struct Score: Sendable, Codable, Hashable {
        /// 0…100, or null where there is no organisation's voice to score.
        public var overall: Double?
        /// A…F, or null with `overall`.
        public var grade: String?
        public var dimensions: Dimensions
        /// Why `overall` is null.
        public var reason: String?
    }

    public struct Dimensions: Sendable, Codable, Hashable {
        public var scope: DimensionScore
        public var delay: DimensionScore
        public var responsibility: DimensionScore
        public var remedy: DimensionScore
    }

    public struct DimensionScore: Sendable, Codable, Hashable {
        /// 0…100, or null with `overall`.
        public var score: Double?
        /// Weight in `overall`, 0…1; the four add up to 1.
        public var weight: Double
        public var findings: Int
    }
}
