/// Classes of folded UTF-16 units, by ranges of code points.
enum UnitClass {
    @inline(__always)
    static func isLatinOrDigit(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x30...0x39, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
        default: false
        }
    }

    /// Kana and Han, the lead surrogates of Han extensions among them; U+30FC counts as kana, U+3005…3007 as Han.
    @inline(__always)
    static func isJapanese(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3005...0x3007, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xD840...0xD888:
            true
        default: false
        }
    }

    @inline(__always)
    static func isCJKPunctuation(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x30FB: true
        default: false
        }
    }
}
