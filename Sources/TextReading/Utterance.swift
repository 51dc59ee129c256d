/// Tells whole quoted words from a quoted term: by a sentence end inside, or by length.
enum Utterance {
    /// Quotations longer than this, in bytes, are utterances if they hold any words at all.
    private static let longest = 2_000

    /// Four words, three of Korean or ten syllables, ten Japanese characters, or a sentence end inside. Bounded.
    static func isUtterance(_ utf8: Span<UInt8>, _ inner: Range<Int>) -> Bool {
        var words = 0
        var hangul = 0
        var japanese = 0
        var isInWord = false
        var stopped = false
        var i = inner.lowerBound
        while i < inner.upperBound {
            if i - inner.lowerBound > longest { return words > 0 }
            let scalar = UTF8Reading.next(utf8, &i)
            if CharacterClass.isWordCharacter(scalar) {
                if stopped { return true }
                if CharacterClass.isHangulSyllable(scalar) { hangul += 1 }
                if CharacterClass.isKana(scalar) || CharacterClass.isHan(scalar) { japanese += 1 }
                if !isInWord { words += 1 }
                isInWord = true
                if hangul >= 10 || japanese >= 10 { return true }
            } else if CharacterClass.isSpace(scalar) {
                isInWord = false
                // A stop at the very end may be the host sentence's, set inside the marks by custom.
            } else if words > 0, CharacterClass.isSentenceFinal(scalar) {
                if scalar != 0x2E && scalar != 0xFF0E { return true }
                stopped = i < inner.upperBound && CharacterClass.isSpace(UInt32(utf8[i]))
            }
        }
        if japanese > hangul { return false }
        return words >= (hangul > 0 ? 3 : 4)
    }
}
