import ICUBridge

/// A word, number, mark or stretch of space.
public struct Token: Sendable, Hashable {
    /// By ICU's rule status of the word break.
    public enum Kind: String, Sendable, Hashable, Codable {
        case word, number, japanese, punctuation, space
    }

    /// UTF-8 offsets into the document's `source.utf8`.
    public let range: Range<Int>
    /// `japanese` is kana and ideographs.
    public let kind: Kind
    /// That of the sentence the token stands in.
    public let language: Language?
}

extension Document {
    /// The tokens of a sentence, without gaps: ICU's words (UAX #29, with its dictionary for Japanese).
    ///
    /// Matching does not need them. Linear in the sentence; opens a break iterator of its own, so that calls from
    /// several threads do not meet.
    public func tokens(of sentence: Sentence) -> [Token] {
        var text = ParagraphText()
        text.load(source.utf8.span, sentence.range)
        let locale = sentence.language?.rawValue ?? "en"
        guard var finder = try? BoundaryFinder(.word, locale: locale),
            let boundaries = try? finder.boundaries(in: text.units)
        else { return [] }
        var tokens: [Token] = []
        tokens.reserveCapacity(boundaries.count)
        var lower = 0
        for boundary in boundaries {
            let range = Int(text.offsets[lower])..<Int(text.offsets[boundary.offset])
            let kind = Self.kind(status: boundary.status, first: text.unit(lower))
            tokens.append(Token(range: range, kind: kind, language: sentence.language))
            lower = boundary.offset
        }
        return tokens
    }

    private static func kind(status: Int32, first: UInt32) -> Token.Kind {
        switch status {
        case 100..<200: .number
        case 200..<300: .word
        case 300..<500: .japanese
        default: CharacterClass.isSpace(first) ? .space : .punctuation
        }
    }
}
