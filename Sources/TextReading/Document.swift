/// A text, taken apart: paragraphs, sentences, quotations, languages.
public struct Document: Sendable {
    /// What every UTF-8 offset below counts in.
    public let source: SourceText
    /// The whole text, folded for matching.
    public let folded: FoldedText
    /// UTF-8 offsets into `source.utf8`.
    public let paragraphs: [Range<Int>]
    /// In order of the text, none overlapping another (UAX #29, with closed quotations kept whole).
    public let sentences: [Sentence]
    /// In order of their start; `parent` and `Piece.quotation` are indices into it.
    public let quotations: [Quotation]
    /// The language of most sentences, counted in characters.
    public let language: Language?

    /// - Parameter language: forces a language on every sentence.
    public init(_ source: SourceText, language: Language? = nil) {
        self.source = source
        folded = FoldedText(utf8: source.utf8)
        var builder = DocumentBuilder(source.utf8, folded: folded)
        builder.build(language: language)
        paragraphs = builder.paragraphs
        sentences = builder.sentences
        quotations = builder.quotations
        self.language = language ?? Self.mostCommon(sentences)
    }

    private static func mostCommon(_ sentences: [Sentence]) -> Language? {
        var lengths: [Language?: Int] = [:]
        for sentence in sentences { lengths[sentence.language, default: 0] += sentence.range.count }
        // Korean and Japanese take three bytes a character.
        let weights: [(Language?, Int)] = [(.english, 3), (.korean, 1), (.japanese, 1), (nil, 2)]
        let counts = weights.map { ($0.0, (lengths[$0.0] ?? 0) * $0.1) }
        let most = counts.max { $0.1 < $1.1 }
        return most.flatMap { $0.1 > 0 ? $0.0 : nil }
    }
}
