import ICUBridge

/// A text, taken apart: paragraphs, sentences, quotations, languages.
public struct Document: Sendable {
    public let source: SourceText
    /// The whole text, folded for matching.
    public let folded: FoldedText
    /// UTF-8 offsets into `source.utf8`.
    public let paragraphs: [Range<Int>]
    public let sentences: [Sentence]
    public let quotations: [Quotation]
    /// The language of most sentences, counted in characters.
    public let language: Language?

    /// - Parameter language: forces a language on every sentence.
    public init(_ source: SourceText, language: Language? = nil) {
        self.source = source
        folded = FoldedText(utf8: source.utf8)
        paragraphs = [0..<source.utf8.count]
        let text = String(decoding: source.utf8, as: UTF8.self)
        let utf16 = Array(text.utf16)
        var ends: [Int32] = []
        if var finder = try? BoundaryFinder(.sentence, locale: "en") { try? finder.findEnds(in: utf16, into: &ends) }
        var start = text.utf16.startIndex
        var sentences: [Sentence] = []
        for end in ends {
            let stop = text.utf16.index(text.utf16.startIndex, offsetBy: Int(end))
            let lower = text.utf8.distance(from: text.startIndex, to: start)
            let upper = text.utf8.distance(from: text.startIndex, to: stop)
            let piece = Piece(range: lower..<upper, folded: folded.range(ofUTF8: lower..<upper), quotation: nil)
            sentences.append(
                Sentence(range: lower..<upper, paragraph: 0, language: language ?? .english, pieces: [piece]))
            start = stop
        }
        self.sentences = sentences
        quotations = []
        self.language = language ?? .english
    }
}
