import CICU

/// The script of a character (UAX #24), by its four-letter code of ISO 15924.
public struct Script: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public init(of scalar: Unicode.Scalar) {
        rawValue = String(cString: cicu_script_name(cicu_script(Int32(bitPattern: scalar.value))))
    }

    public static let latin = Script(rawValue: "Latn")
    public static let hangul = Script(rawValue: "Hang")
    public static let hiragana = Script(rawValue: "Hira")
    public static let katakana = Script(rawValue: "Kana")
    public static let han = Script(rawValue: "Hani")
    public static let common = Script(rawValue: "Zyyy")
    public static let inherited = Script(rawValue: "Zinh")
}

/// How wide a character stands in East Asian typography (UAX #11).
public enum EastAsianWidth: Int32, Sendable, Hashable {
    case neutral, ambiguous, halfwidth, fullwidth, narrow, wide

    public init(of scalar: Unicode.Scalar) {
        self = EastAsianWidth(rawValue: cicu_east_asian_width(Int32(bitPattern: scalar.value))) ?? .neutral
    }

    /// Terminal columns: two for full-width and wide characters, else one.
    public var columns: Int { self == .fullwidth || self == .wide ? 2 : 1 }
}

/// General categories (UAX #44), as far as reading text needs them.
public enum CharacterCategory: Sendable, Hashable {
    case letter, mark, number, punctuation, symbol, separator, other

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
