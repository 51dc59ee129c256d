/// A sentence of a document. Ranges are UTF-8 offsets into the document's `source.utf8`.
public struct Sentence: Sendable, Hashable {
    /// The sentence without white space around it, full stop and closing marks included.
    public let range: Range<Int>
    /// Index into the document's `paragraphs`.
    public let paragraph: Int
    /// The sentence's language, or nil if it is none of those that are read.
    public let language: Language?
    /// What patterns are matched in: the sentence without the quoted sentences inside it, and each of those, in order.
    public let pieces: [Piece]
}

/// A stretch of a sentence in one voice.
public struct Piece: Sendable, Hashable {
    /// The longest piece, in UTF-8 bytes: what has no sentence end for so long is cut, so that work within a piece stays bounded.
    public static let longest = 16_384

    /// UTF-8 offsets into the document's `source.utf8`, without white space around it.
    public let range: Range<Int>
    /// The same stretch in the units of the document's `folded`.
    public let folded: Range<Int>
    /// Index into the document's `quotations` of the innermost utterance that the piece stands in.
    public let quotation: Int?
}

/// Words between quotation marks. Ranges are UTF-8 offsets into the document's `source.utf8`.
public struct Quotation: Sendable, Hashable {
    /// With the marks.
    public let range: Range<Int>
    /// Without the marks.
    public let inner: Range<Int>
    /// Index of the quotation that this one stands in.
    public let parent: Int?
    /// How many quotations it stands in.
    public let depth: Int
    /// Whether a closing mark was found; if none was, the quotation ends with its paragraph or its parent.
    public let isClosed: Bool
    /// Whether whole words of somebody are quoted, rather than a term, a title or a single phrase.
    public let isUtterance: Bool
    /// Index of the sentence that it begins in.
    public let sentence: Int?
}
