/// Classes of scalars, by ranges of code points: as much as taking a text apart needs, without a table.
enum CharacterClass {
    /// White space; U+2007 and the zero-width space count.
    @inline(__always)
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    static func isLatin(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF3A,
            0xFF41...0xFF5A:
            true
        default: false
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool {
        (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
    }

    static func isHangul(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
        default: false
        }
    }

    static func isKana(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
        default: false
        }
    }

    static func isHan(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Letters of scripts that none of the three languages uses: of the ranges that are almost only letters.
    static func isOtherLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x386...0x3FF, 0x400...0x481, 0x48A...0x52F, 0x531...0x588,
            0x5D0...0x5F2, 0x620...0x64A, 0x671...0x6D3, 0x700...0x10FF, 0x1200...0x1DFF, 0x1F00...0x1FFF, 0x2C00...0x2DFF,
            0xA000...0xA95F, 0xA980...0xABFF, 0x10000...0x1CFFF:
            true
        default: false
        }
    }

    /// Signs that belong to the character before them: the common combining marks, Hangul vowels and finals, joiners,
    /// variation selectors; and invisible controls of direction.
    static func isExtending(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x300...0x36F, 0x1160...0x11FF, 0x1AB0...0x1AFF, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0x302A...0x302F, 0x3099,
            0x309A, 0xFE00...0xFE0F, 0xFF9E, 0xFF9F:
            true
        default: false
        }
    }

    /// Hangul that begins a syllable: the vowels and finals of decomposed ones do not.
    static func isHangulSyllable(_ scalar: UInt32) -> Bool { isHangul(scalar) && !(0x1160...0x11FF).contains(scalar) }

    static func isLetter(_ scalar: UInt32) -> Bool {
        isLatin(scalar) || isHangul(scalar) || isKana(scalar) || isHan(scalar) || isOtherLetter(scalar)
    }

    static func isWordCharacter(_ scalar: UInt32) -> Bool { isDigit(scalar) || isLetter(scalar) }

    static func isLatinOrDigit(_ scalar: UInt32) -> Bool { isLatin(scalar) || isDigit(scalar) }

    static func isLowercaseLatin(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar) || (0xDF...0xF6).contains(scalar) || (0xF8...0xFF).contains(scalar)
            || (0xFF41...0xFF5A).contains(scalar)
    }

    static func isSentenceFinal(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x2E, 0x3F, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
        default: false
        }
    }

    static func isOpeningMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010,
            0x3014, 0x3016, 0x3018, 0x301D, 0xFF08, 0xFF3B, 0xFF5B, 0xFF62:
            true
        default: false
        }
    }

    /// Closing brackets and quotation marks, the straight ones among them.
    static func isClosingMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015,
            0x3017, 0x3019, 0x301E, 0x301F, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63:
            true
        default: false
        }
    }

    /// Terminal columns, as far as the width of lines needs them.
    static func columns(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
