import TextReading

/// How the writing system of a language sets words apart; the only thing this room knows about a language.
extension Language {
    /// What stands between neighbouring words of one literal; `nil` where endings may come between them, so that each is a literal of its own.
    var wordJoint: String? {
        switch self {
        case .english: " "
        case .japanese: ""
        case .korean: nil
        }
    }

    /// Gaps are counted in characters where words are not spaced.
    var countsCharacters: Bool { self == .japanese }

    var defaultGapLimit: UInt16 { countsCharacters ? 40 : 20 }
}

enum UnitClass {
    @inline(__always) static func isHangul(_ unit: UInt16) -> Bool { unit >= 0xAC00 && unit <= 0xD7A3 }
    @inline(__always) static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

    /// Letters and digits of alphabets whose words are spaced: Latin, Greek, Cyrillic; Hangul and Han are not among them.
    @inline(__always) static func isAlphabetic(_ unit: UInt16) -> Bool {
        if unit < 0x80 { return (unit >= 0x61 && unit <= 0x7A) || isDigit(unit) || (unit >= 0x41 && unit <= 0x5A) }
        return unit >= 0xC0 && unit < 0x590 && unit != 0xD7 && unit != 0xF7
    }

    /// A word begins here, seen from the unit before it.
    @inline(__always) static func isWordStart(_ unit: UInt16, after previous: UInt16) -> Bool {
        if isHangul(unit) { return !isHangul(previous) }
        return !(isAlphabetic(unit) && isAlphabetic(previous))
    }

    /// A literal that ends in `unit` may end before `next`.
    @inline(__always) static func isWordEnd(_ unit: UInt16, before next: UInt16) -> Bool {
        !(isAlphabetic(unit) && isAlphabetic(next))
    }

    /// Quotation marks and brackets around a word, which do not part it from its neighbours.
    @inline(__always) static func isMark(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x300C...0x300F, 0x2039, 0x203A, 0x2A, 0x5F: true
        default: false
        }
    }

    /// Punctuation at which every clause ends: `;` `:` dashes, parentheses, and the end of an inner sentence.
    @inline(__always) static func endsClause(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x3B, 0x28, 0x29, 0x2013, 0x2014, 0x2015, 0x3002, 0x21, 0x3F, 0x0A, 0x2022, 0x25A0, 0x25CB, 0x25CF: true
        default: false
        }
    }

    /// What may stand before the first word or after the last one: marks, brackets, bullets, full stops, space.
    @inline(__always) static func isEdge(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x20, 0x21, 0x28...0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7E, 0xB7, 0x2013...0x2015, 0x2022, 0x2026, 0x203B, 0x25A0...0x25EF,
            0x3001, 0x3002, 0x3008...0x3011, 0x30FB: true
        default: isMark(unit)
        }
    }
}
