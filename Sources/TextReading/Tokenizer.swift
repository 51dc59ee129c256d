import ICUBridge

/// A word, number, mark or stretch of space.
public struct Token: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable {
        case word, number, japanese, punctuation, space
    }

    /// UTF-8 offsets into the document's `source.utf8`.
    public let range: Range<Int>
    /// `japanese` is kana and ideographs.
    public let kind: Kind
    public let language: Language?
}
