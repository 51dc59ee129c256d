/// Regular English spelling of inflected words.
enum EnglishSpelling {
    /// `customer` → `customers`, `process` → `processes`, `apology` → `apologies`. Both shapes after a consonant and `o`.
    static func s(_ word: String) -> [String] {
        let endings = ["s", "x", "z", "ch", "sh"]
        if endings.contains(where: word.hasSuffix) { return [word + "es"] }
        if endsInConsonantAnd("y", word) { return [word.dropLast() + "ies"] }
        if endsInConsonantAnd("o", word) { return [word + "es", word + "s"] }
        return [word + "s"]
    }

    /// `expose` → `exposed`, `stop` → `stopped`, `cancel` → `canceled`, `cancelled`.
    static func past(_ word: String) -> [String] {
        if word.hasSuffix("e") { return [word + "d"] }
        if endsInConsonantAnd("y", word) { return [word.dropLast() + "ied"] }
        return bases(word).map { $0 + "ed" }
    }

    static func ing(_ word: String) -> [String] {
        if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
        if word.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: word.hasSuffix), word.count > 2 {
            return [word.dropLast() + "ing"]
        }
        return bases(word).map { $0 + "ing" }
    }

    /// The word before `ed` and `ing`, its last consonant doubled where it must or, in words like `cancel`, may be.
    private static func bases(_ word: String) -> [String] {
        if word.hasSuffix("ic") { return [word + "k"] }
        let letters = Array(word)
        guard let last = letters.last, letters.count > 2, isConsonant(letters, letters.count - 1), !"wxy".contains(last),
            !isConsonant(letters, letters.count - 2), isConsonant(letters, letters.count - 3)
        else { return [word] }
        let doubled = word + String(last)
        let vowelGroups = letters.indices.count { !isConsonant(letters, $0) && ($0 == 0 || isConsonant(letters, $0 - 1)) }
        if vowelGroups == 1 { return [doubled] }
        return last == "l" ? [word, doubled] : [word]
    }

    private static func endsInConsonantAnd(_ letter: Character, _ word: String) -> Bool {
        let letters = Array(word)
        return letters.count > 1 && letters.last == letter && isConsonant(letters, letters.count - 2)
    }

    /// `y` is a consonant at the start and after a vowel; `u` is one after `q`.
    private static func isConsonant(_ letters: [Character], _ index: Int) -> Bool {
        switch letters[index] {
        case "a", "e", "i", "o": false
        case "u": index > 0 && letters[index - 1] == "q"
        case "y": index == 0 || !isConsonant(letters, index - 1)
        default: true
        }
    }
}
