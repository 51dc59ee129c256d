/// What the letters of a stretch of text tell about its language.
struct LetterStatistics {
    private(set) var hangul = 0
    private(set) var kana = 0
    private(set) var han = 0
    private(set) var latin = 0
    private(set) var other = 0
    private(set) var english = EnglishProfile()

    var letters: Int { hangul + kana + han + latin + other }

    init() {}

    /// Linear in the stretch.
    init(_ utf8: Span<UInt8>, _ range: Range<Int>) {
        let pairs = EnglishProfile.table
        let table = pairs.span
        var i = range.lowerBound
        while i < range.upperBound {
            let scalar = UTF8Reading.next(utf8, &i)
            if CharacterClass.isLatin(scalar) {
                latin += 1
                let isCapital = (0x41...0x5A).contains(scalar)
                let lower = scalar | 0x20
                english.add(letter: scalar < 0x80 ? Int(lower) - 0x60 : 0, isCapital: isCapital, table)
                continue
            }
            // Combining accents belong to the letter before them.
            if (0x300...0x36F).contains(scalar) { continue }
            english.endWord(table)
            if scalar < 0x80 { continue }
            if CharacterClass.isHangul(scalar) {
                if CharacterClass.isHangulSyllable(scalar) { hangul += 1 }
            } else if CharacterClass.isKana(scalar) {
                kana += 1
            } else if CharacterClass.isHan(scalar) {
                han += 1
            } else if CharacterClass.isOtherLetter(scalar) {
                other += 1
            }
        }
        english.endWord(table)
    }

    mutating func add(_ statistics: LetterStatistics) {
        hangul += statistics.hangul
        kana += statistics.kana
        han += statistics.han
        latin += statistics.latin
        other += statistics.other
        english.add(statistics.english)
    }
}

/// Tells the language of sentences by script, and English from other Latin ones by ``EnglishProfile``.
struct LanguageGuess {
    private enum Verdict { case language(Language), foreign, unclear }

    /// How many Latin letters say as much as one Hangul syllable or Japanese character.
    private static let latinPerSyllable = 3
    /// Latin stretches of fewer pairs have no language of their own in a Korean or Japanese document.
    private static let clearPairs = 24
    /// How many pairs' weight the whole document has when a sentence is judged.
    private static let documentPairs = 30

    /// What is added to the sum of the shortest sentences; nothing from sixty pairs on.
    private static let benefit = 20

    private let document: LetterStatistics
    private let isEastAsian: Bool

    init(document: LetterStatistics) {
        self.document = document
        isEastAsian = (document.hangul + document.kana + document.han) * Self.latinPerSyllable > document.latin
    }

    /// The language of each sentence; those without a clear one take that of their neighbours.
    func languages(of sentences: [LetterStatistics]) -> [Language?] {
        let verdicts = sentences.map(verdict)
        var languages: [Language?] = []
        languages.reserveCapacity(verdicts.count)
        var last: Language?
        for verdict in verdicts {
            switch verdict {
            case .language(let language):
                last = language
                languages.append(language)
            case .foreign: languages.append(nil)
            case .unclear: languages.append(last)
            }
        }
        var next: Language?
        for (index, verdict) in verdicts.enumerated().reversed() {
            switch verdict {
            case .language(let language): next = language
            case .unclear: if languages[index] == nil { languages[index] = next }
            case .foreign: break
            }
        }
        return languages
    }

    private func verdict(_ letters: LetterStatistics) -> Verdict {
        let japanese = letters.kana + letters.han
        let eastAsian = letters.hangul + japanese
        guard letters.letters > 0 else { return .unclear }
        if letters.other > eastAsian + letters.latin / Self.latinPerSyllable { return .foreign }
        if eastAsian * Self.latinPerSyllable >= letters.latin {
            if letters.hangul > 0, letters.kana == 0 { return .language(.korean) }
            if letters.kana > 0 { return .language(letters.hangul > japanese ? .korean : .japanese) }
            // Han alone is Japanese only in a document that has kana, and no more Hangul.
            return document.kana > 0 && document.kana >= document.hangul ? .language(.japanese) : isEastAsian ? .unclear : .foreign
        }
        let own = letters.english
        if isEastAsian, own.pairs < Self.clearPairs { return .unclear }
        guard own.pairs > 0 || document.english.pairs > 0 else { return .unclear }
        // What the rest of the document is weighs in, and a short text by itself gets the benefit of the doubt.
        let rest = document.english.pairs - own.pairs
        let context = rest > 0 ? (document.english.sum - own.sum) * min(rest, Self.documentPairs) / rest : 0
        let benefit = max(0, Self.benefit - own.pairs / 3)
        return own.sum + context + benefit >= 0 ? .language(.english) : .foreign
    }
}
