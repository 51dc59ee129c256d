/// A precomposed Hangul syllable taken apart; indices are those of the Unicode Standard, section 3.12 (Unicode 15).
struct HangulSyllable: Hashable, Sendable {
    enum Vowel: UInt32, Sendable {
        case a, ae, ya, yae, eo, e, yeo, ye, o, wa, wae, oe, yo, u, wo, we, wi, yu, eu, ui, i
    }

    /// The final consonants that endings and alternations touch; the others keep their number.
    enum Final {
        static let none: UInt32 = 0
        static let nieun: UInt32 = 4
        static let digeut: UInt32 = 7
        static let rieul: UInt32 = 8
        static let rieulMieum: UInt32 = 10
        static let mieum: UInt32 = 16
        static let bieup: UInt32 = 17
        static let siot: UInt32 = 19
        static let ssangsiot: UInt32 = 20
        static let hieut: UInt32 = 27
    }

    /// The initial consonants that decide how an ending attaches.
    enum Initial {
        static let nieun: UInt32 = 2
        static let rieul: UInt32 = 5
        static let bieup: UInt32 = 7
        static let siot: UInt32 = 9
        static let ieung: UInt32 = 11
        static let hieut: UInt32 = 18
    }

    var initial: UInt32
    var vowel: Vowel
    var final: UInt32

    /// `nil` unless the character is one precomposed syllable.
    init?(_ character: Character?) {
        guard let scalars = character?.unicodeScalars, scalars.count == 1, let value = scalars.first?.value,
            (0xAC00...0xD7A3).contains(value), let vowel = Vowel(rawValue: (value - 0xAC00) / 28 % 21)
        else { return nil }
        self.init(initial: (value - 0xAC00) / 588, vowel: vowel, final: (value - 0xAC00) % 28)
    }

    init(initial: UInt32, vowel: Vowel, final: UInt32 = Final.none) {
        self.initial = initial
        self.vowel = vowel
        self.final = final
    }

    var character: Character {
        Character(Unicode.Scalar(0xAC00 + (initial * 21 + vowel.rawValue) * 28 + final) ?? "\u{FFFD}")
    }

    func with(vowel: Vowel? = nil, final: UInt32? = nil) -> HangulSyllable {
        HangulSyllable(initial: initial, vowel: vowel ?? self.vowel, final: final ?? self.final)
    }

    /// Whether 아 rather than 어 follows this syllable.
    var takesA: Bool { vowel == .a || vowel == .o || vowel == .ya }
}
