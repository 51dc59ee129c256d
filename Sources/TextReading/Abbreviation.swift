/// Whether a full stop ends an abbreviation rather than a sentence.
///
/// Told by form where form suffices: single letters, letters with stops between them (*U.S.*, *a.m.*), digits. The rest is a
/// short list of what typography abbreviates before a name or number, the same in every text in Latin letters. Whether a
/// capital after an abbreviation begins a sentence is told as Kiss and Strunk (2006) do: it does if the same word occurs
/// in lower case elsewhere in the document.
struct Abbreviation {
    /// Always followed by a name.
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "messrs", "hon", "rev", "gen", "sen", "rep", "gov", "capt", "lt", "col", "sgt",
        "maj", "adm", "pres", "mt", "ft",
    ]
    /// Followed by a number.
    private static let counters: Set<String> = [
        "no", "nos", "art", "sec", "sect", "fig", "vol", "p", "pp", "para", "ext", "tel", "ch", "jan", "feb", "mar", "apr", "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "c",
    ]
    /// Inside or at the end of a sentence.
    private static let endings: Set<String> = [
        "inc", "co", "corp", "ltd", "bros", "jr", "sr", "vs", "dept", "assn", "intl", "llc", "plc", "cie", "pty", "esq",
    ]
    private static let longest = 12

    private let commonWords: CommonWords

    init(_ utf8: [UInt8]) { commonWords = CommonWords(utf8) }

    /// - Parameters:
    ///   - stop: index of the full stop.
    ///   - next: index of the first unit after it and the white space behind it.
    func ends(at stop: Int, next: Int, in text: ParagraphText) -> Bool {
        var start = stop
        while start > 0, stop - start < Self.longest, Self.belongs(text.unit(start - 1)) { start -= 1 }
        let following = text.unit(next)
        let isFollowedByDigit = CharacterClass.isDigit(following)
        let last = text.unit(stop - 1)
        if CharacterClass.isDigit(last) { return isFollowedByDigit || isDate(start, stop, following, text) }
        guard CharacterClass.isLatin(last) else { return false }
        let token = (start..<stop).map { text.unit($0) }
        if token.count == 1 {
            if (0x41...0x5A).contains(last) { return last != 0x49 || !beginsSentence(next, text) }
            return isFollowedByDigit
        }
        let parts = token.split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.count > 1, parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(CharacterClass.isLatin) && !$0.isEmpty }) {
            return !beginsSentence(next, text)
        }
        guard parts.count == 1 else { return false }
        let word = String(String.UnicodeScalarView(token.compactMap { Unicode.Scalar($0 | 0x20) }))
        if Self.titles.contains(word) { return (0x41...0x5A).contains(token[0]) }
        if Self.counters.contains(word) { return isFollowedByDigit }
        return Self.endings.contains(word) && !beginsSentence(next, text)
    }

    private static func belongs(_ unit: UInt32) -> Bool { unit == 0x2E || CharacterClass.isLatinOrDigit(unit) }

    /// 2026. 7. 3. before Hangul: the last of several numbers with stops.
    private func isDate(_ start: Int, _ stop: Int, _ following: UInt32, _ text: ParagraphText) -> Bool {
        guard CharacterClass.isHangul(following) || following == 0x28 else { return false }
        var i = start - 1
        while i >= 0, text.unit(i) == 0x20 { i -= 1 }
        return i < start - 1 && text.unit(i) == 0x2E && CharacterClass.isDigit(text.unit(i - 1))
    }

    private func beginsSentence(_ next: Int, _ text: ParagraphText) -> Bool {
        var end = next
        while CharacterClass.isLatin(text.unit(end)), end - next < CommonWords.longest { end += 1 }
        // Still, … : a capital word set off by a comma opens a sentence.
        if text.unit(end) == 0x2C, (0x61...0x7A).contains(text.unit(end - 1)) { return true }
        return commonWords.contains((next..<end).map { UInt8(truncatingIfNeeded: text.unit($0) | 0x20) }[...])
    }
}

/// The words of a document that occur in lower case, remembered by their hashes in 64 kbit.
struct CommonWords {
    static let longest = 16
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// Linear in the text.
    init(_ utf8: [UInt8]) {
        var start = -1
        for (i, byte) in utf8.enumerated() {
            if (0x61...0x7A).contains(byte) {
                // A word in lower case begins after something that is no letter.
                if start < 0, i == 0 || utf8[i - 1] < 0x80 && !(0x41...0x5A).contains(utf8[i - 1]) && utf8[i - 1] != 0x27 {
                    start = i
                }
            } else {
                if start >= 0 { insert(utf8[start..<min(i, start + Self.longest)]) }
                start = -1
            }
        }
    }

    private mutating func insert(_ word: ArraySlice<UInt8>) {
        let hash = Self.hash(word)
        bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let hash = Self.hash(word)
        return !word.isEmpty && bits[hash >> 6] >> UInt64(hash & 63) & 1 == 1
    }

    /// FNV-1a, folded to 16 bits.
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash >> 16 ^ hash) & 0xFFFF)
    }
}
