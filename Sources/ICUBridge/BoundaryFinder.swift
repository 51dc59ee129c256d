import CICU

/// A boundary between two stretches of text.
public struct TextBoundary: Sendable, Hashable {
    /// Where the stretch before the boundary ends, in UTF-16 units.
    public let offset: Int
    /// ICU's rule status of the stretch before it; for words 0 is none (spaces, punctuation), 100 a
    /// number, 200 letters, 300 kana, 400 ideographs (each the start of a range of one hundred).
    public let status: Int32
}

/// Finds the boundaries of graphemes, words or sentences in UTF-16 text (UAX #29, with ICU's dictionaries
/// for Japanese words).
///
/// Owns one ICU break iterator. Thread safety: an iterator is mutable, so an owner belongs to one thread at a
/// time; it is neither copyable nor `Sendable`.
public struct BoundaryFinder: ~Copyable {
    /// Extended grapheme clusters, words or sentences, as UAX #29 defines them.
    public enum Unit: Sendable { case grapheme, word, sentence }

    private let handle: OpaquePointer

    /// - Parameter locale: an ICU locale such as `ja`; rules of other locales are the root's.
    public init(_ unit: Unit, locale: String) throws(ICUError) {
        let kind =
            switch unit {
            case .grapheme: CICU_BREAK_GRAPHEME
            case .word: CICU_BREAK_WORD
            case .sentence: CICU_BREAK_SENTENCE
            }
        var status: Int32 = 0
        let opened = cicu_breaker_open(Int32(kind), locale, &status)
        try ICUError.check(status)
        guard let opened else { throw ICUError(code: status) }
        handle = opened
    }

    deinit { cicu_breaker_close(handle) }

    /// Replaces `offsets` with the ends of all stretches of `text`, ascending, the last being its length.
    ///
    /// Linear in the text. The buffer is reused, so that a caller with many paragraphs allocates once.
    public mutating func findEnds(in text: [UInt16], into offsets: inout [Int32]) throws(ICUError) {
        offsets.removeAll(keepingCapacity: true)
        guard !text.isEmpty else { return }
        var status: Int32 = 0
        let missing = text.count
        offsets.append(contentsOf: repeatElement(0, count: missing))
        let found = text.withUnsafeBufferPointer { text in
            offsets.withUnsafeMutableBufferPointer { offsets in
                cicu_breaker_boundaries(
                    handle, text.baseAddress, Int32(clamping: text.count), offsets.baseAddress, nil, &status)
            }
        }
        offsets.removeLast(offsets.count - Int(found))
        try ICUError.check(status)
    }

    /// The boundaries of `text` with their rule status, ascending. Linear in the text.
    public mutating func boundaries(in text: [UInt16]) throws(ICUError) -> [TextBoundary] {
        guard !text.isEmpty else { return [] }
        var offsets = [Int32](repeating: 0, count: text.count)
        var tags = offsets
        var status: Int32 = 0
        let found = cicu_breaker_boundaries(handle, text, Int32(clamping: text.count), &offsets, &tags, &status)
        try ICUError.check(status)
        return (0..<Int(found)).map { TextBoundary(offset: Int(offsets[$0]), status: tags[$0]) }
    }
}
