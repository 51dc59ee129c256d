import CICU

/// The script of a character (UAX #24), by its four-letter code of ISO 15924.
public struct Script: RawRepresentable, Sendable, Hashable {
    /// Four letters of ISO 15924, such as `Hang`.
    public let rawValue: String
    /// Unchecked: any string makes a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// By the Script property, not Script_Extensions; `Zzzz` for unassigned characters. O(1).
    public init(of scalar: Unicode.Scalar) {
        rawValue = String(cString: cicu_script_name(cicu_script(Int32(bitPattern: scalar.value))))
    }

    /// `Latn`.
    public static let latin = Script(rawValue: "Latn")
    /// `Hang`, syllables and jamo.
    public static let hangul = Script(rawValue: "Hang")
    /// `Hira`; the long vowel mark U+30FC is `common`.
    public static let hiragana = Script(rawValue: "Hira")
    /// `Kana`, half-width forms included.
    public static let katakana = Script(rawValue: "Kana")
    /// `Hani`: hanzi, hanja and kanji.
    public static let han = Script(rawValue: "Hani")
    /// `Zyyy`: characters that several scripts use, such as digits and punctuation.
    public static let common = Script(rawValue: "Zyyy")
    /// `Zinh`: combining marks that take the script of their base.
    public static let inherited = Script(rawValue: "Zinh")
}

/// How wide a character stands in East Asian typography (UAX #11).
public enum EastAsianWidth: Int32, Sendable, Hashable {
    case neutral, ambiguous, halfwidth, fullwidth, narrow, wide

    /// The East_Asian_Width property; `neutral` for a value that ICU adds later. O(1).
    public init(of scalar: Unicode.Scalar) {
        self = EastAsianWidth(rawValue: cicu_east_asian_width(Int32(bitPattern: scalar.value))) ?? .neutral
    }

    /// Terminal columns: two for full-width and wide characters, else one.
    public var columns: Int { self == .fullwidth || self == .wide ? 2 : 1 }
}

/// General categories (UAX #44), as far as reading text needs them.
public enum CharacterCategory: Sendable, Hashable {
    case letter, mark, number, punctuation, symbol, separator, other

    /// The major class of the General_Category property; controls, format characters and unassigned ones are `other`. O(1).
    public init(of scalar: Unicode.Scalar) {
        switch cicu_category(Int32(bitPattern: scalar.value)) {
        case 1...5: self = .letter
        case 6...8: self = .mark
        case 9...11: self = .number
        case 12...14: self = .separator
        case 19...23, 28, 29: self = .punctuation
        case 24...27: self = .symbol
        default: self = .other
        }
    }
}
