/// What the analysis of one document found: the value behind every output format.
///
/// The coding keys are the JSON report, schema version 1. Every span is a half-open range of **UTF-8 bytes of the input as given**
/// unless its name says otherwise.
public struct Report: Sendable, Codable, Hashable {
    /// 1; raised when a key changes its meaning or goes.
    public var schemaVersion: Int
    /// What to cite to reproduce the figures.
    public var tool: Tool
    /// Facts of the input as a whole.
    public var document: DocumentSummary
    /// The organisation's own words only; those of others never count.
    public var score: Score
    /// Both voices, in order of `span`, then rule id.
    public var findings: [Finding]
    /// Expected labels, then attributes that no promise carries; empty where `score.overall` is null.
    public var missing: [MissingElement]
    /// In order of the text, none overlapping another.
    public var claims: [Claim]
    /// Dimension by dimension: `base`, its findings, then `bound` if clamped; empty where `score.overall` is null.
    public var receipt: [ReceiptLine]
}

extension Report {
    /// What made the report, so that a figure can be reproduced.
    public struct Tool: Sendable, Codable, Hashable {
        /// `apology`.
        public var name: String
        /// The package's, as ``Version/current``.
        public var version: String
        /// Digest (FNV-1a 64, hexadecimal) of the compiled rules, not of the rubric.
        public var rules: String
        /// ICU's version, `major.minor`.
        public var icu: String
    }

    /// Genre, which decides whose words are taken to be the organisation's; `other` reports no incident.
    public enum Kind: String, Sendable, Codable, Hashable { case statement, article, other }

    /// What was read, before anything was looked for.
    public struct DocumentSummary: Sendable, Codable, Hashable {
        /// A path, `-` for standard input, or what the caller named it.
        public var source: String
        /// As given in ``Analyzer/Options``, else weighed from cues.
        public var kind: Kind
        /// The language of most sentences, as a BCP 47 tag; `und` where none of en, ko, ja is found.
        public var language: String
        /// IANA name of the encoding the bytes were read in.
        public var encoding: String
        /// Length of the input as given.
        public var bytes: Int
        /// Of either voice, UAX #29 with closed quotations kept whole.
        public var sentences: Int
    }

    /// A half-open range of offsets.
    public struct Span: Sendable, Codable, Hashable {
        /// Inclusive, 0-based.
        public var start: Int
        /// Exclusive; no less than `start`.
        public var end: Int
        /// Memberwise; unchecked.
        public init(start: Int, end: Int) { (self.start, self.end) = (start, end) }
    }

    /// To whom the words are attributed; `other` is the reporter or anybody quoted who is not the organisation.
    public enum Voice: String, Sendable, Codable, Hashable { case organisation, other }

    /// One label on one stretch of text.
    public struct Finding: Sendable, Codable, Hashable {
        /// A label of the codebook, such as `scope.partial`.
        public var label: String
        /// Rule id, such as `ko.scope.partial.some`.
        public var rule: String
        /// 0…1.
        public var strength: Double
        /// The matched stretch of the decoded text, unfolded.
        public var text: String
        /// UTF-8 bytes of the input as given; may cover bytes of another encoding.
        public var span: Span
        /// UTF-16 code units of the decoded text.
        public var utf16: Span
        /// 1-based.
        public var line: Int
        /// 1-based, in grapheme clusters.
        public var column: Int
        /// Bytes of the input, as `span`; white space around the sentence left out.
        public var sentence: Span
        /// Of the sentence, BCP 47.
        public var language: String
        /// Only `organisation` is scored.
        public var voice: Voice
        /// The rule's fixed attributes and its captures as written, such as `deadline`; the former win.
        public var attributes: [String: String]
        /// The rule's one line, beginning with a verb.
        public var reason: String
    }

    /// Something a full apology would also say.
    public struct MissingElement: Sendable, Codable, Hashable {
        /// `scope`, `delay`, `responsibility` or `remedy`.
        public var dimension: String
        /// The label or attribute that is not found, such as `responsibility.accept` or `remedy.promise.deadline`.
        public var element: String
        /// English, without a full stop.
        public var message: String
    }

    /// A figure, date or duration that the text states.
    public struct Claim: Sendable, Codable, Hashable {
        /// Which word set of the pack matched; `share` is a percentage.
        public enum Kind: String, Sendable, Codable, Hashable { case count, share, money, date, duration }
        /// Of overlapping stretches the first stands, of those that begin together the longest.
        public var kind: Kind
        /// As written, number words and unit included.
        public var text: String
        /// UTF-8 bytes of the input as given.
        public var span: Span
        /// The number in base units, where one could be read: `10300000`, `40` (percent).
        public var value: Double?
        /// What follows the number, folded as for matching; `nil` for dates and where no number was read.
        public var unit: String?
        /// Claims are listed for both voices.
        public var voice: Voice
        /// Of the sentence, BCP 47.
        public var language: String
    }

    /// One point of the score. The weights of a dimension add up to its score, from its `base`.
    public struct ReceiptLine: Sendable, Codable, Hashable {
        /// `scope`, `delay`, `responsibility` or `remedy`.
        public var dimension: String
        /// `base`, a label, or `bound`.
        public var item: String
        /// Rule id; `nil` for `base` and `bound`.
        public var rule: String?
        /// UTF-8 bytes of the input; `nil` for `base` and `bound`.
        public var span: Span?
        /// Points added to (or, negative, taken from) the dimension, 0…100.
        public var weight: Double
        /// The rule's reason, or what the line stands for.
        public var message: String
    }

    /// The weighted mean of four dimensions, with its grade.
    public struct Score: Sendable, Codable, Hashable {
        /// 0…100, or null where there is no organisation's voice to score.
        public var overall: Double?
        /// A…F, or null with `overall`.
        public var grade: String?
        /// Present even where `overall` is null, each then without a score.
        public var dimensions: Dimensions
        /// Why `overall` is null.
        public var reason: String?
    }

    /// One member a dimension of the codebook.
    public struct Dimensions: Sendable, Codable, Hashable {
        /// How much harm is named, and how much made small.
        public var scope: DimensionScore
        /// Whether lateness is owned and dated.
        public var delay: DimensionScore
        /// Whether fault is apologised for and accepted, or passed on.
        public var responsibility: DimensionScore
        /// What is done, promised and compensated, as far as it can be checked.
        public var remedy: DimensionScore
    }

    /// One dimension's share of the overall score.
    public struct DimensionScore: Sendable, Codable, Hashable {
        /// 0…100, or null with `overall`.
        public var score: Double?
        /// Weight in `overall`, 0…1; the four add up to 1.
        public var weight: Double
        /// In the organisation's voice.
        public var findings: Int
    }
}
