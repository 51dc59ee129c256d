/// Columns that a text takes in a terminal.
enum DisplayWidth {
    /// Columns of a text that holds no control characters. Linear in the text.
    static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// 0, 1 or 2 columns: the widest scalar of the grapheme cluster decides, an emoji selector makes two.
    static func of(_ character: Character) -> Int {
        if character.isASCII { return 1 }
        var width = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F { return 2 }
            width = max(width, of(scalar))
            if width == 2 { return 2 }
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        // Vowels and finals of conjoining Hangul stand in the square of their initial.
        if 0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value { return 0 }
        if isWide(value) { return 2 }
        // Flags are pairs of these.
        if 0x1F1E6...0x1F1FF ~= value { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Binary search in the table, O(log n).
    static func isWide(_ value: UInt32) -> Bool {
        var (low, high) = (0, wideRanges.count / 2)
        while low < high {
            let middle = (low + high) / 2
            if value > wideRanges[2 * middle + 1] {
                low = middle + 1
            } else if value < wideRanges[2 * middle] {
                high = middle
            } else {
                return true
            }
        }
        return false
    }
}
