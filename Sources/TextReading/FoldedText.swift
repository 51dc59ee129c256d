/// Text with the differences removed that never decide a match.
///
/// Folding is NFKC_Casefold (UAX #31) and, on top of it: katakana as hiragana, curly apostrophes as straight ones,
/// a hyphen between two Latin letters or digits as a space, a run of white space as one space and as nothing between
/// two Japanese characters. The ellipsis is kept as U+2026. What folds to nothing (soft hyphens, joiners, variation
/// selectors) is left out.
public struct FoldedText: Sendable {
    /// The folded text, in UTF-16.
    public let units: [UInt16]
    /// For each unit the UTF-8 offset of the character it comes from (of the first one if several are composed), and at
    /// the end the length of the source. Never descending.
    public let offsets: [Int32]

    /// Folds UTF-8 text. Linear; two allocations of its own size in characters.
    /// - Parameter utf8: valid UTF-8 of less than 2 GiB.
    public init(utf8: Span<UInt8>) {
        var characters = 0
        for i in utf8.indices where utf8[i] & 0xC0 != 0x80 { characters += 1 }
        let room = characters + characters / 16 + 2 * FoldCursor.runRoom
        var units = [UInt16](repeating: 0, count: room)
        var offsets = [Int32](repeating: 0, count: room + 1)
        var cursor = FoldCursor()
        while !cursor.advance(utf8, into: &units, &offsets) {
            let more = max(units.count / 2, FoldCursor.runRoom)
            units.append(contentsOf: repeatElement(0, count: more))
            offsets.append(contentsOf: repeatElement(0, count: more))
        }
        units.removeLast(units.count - cursor.written)
        offsets.removeLast(offsets.count - cursor.written - 1)
        offsets[cursor.written] = Int32(clamping: utf8.count)
        self.units = units
        self.offsets = offsets
    }

    /// Folds UTF-8 text.
    public init(utf8: [UInt8]) { self.init(utf8: utf8.span) }

    /// Folds a text by itself, as for patterns.
    public static func fold(_ text: String) -> [UInt16] {
        FoldedText(utf8: Array(text.utf8)).units
    }

    /// The first unit whose source is at or after a UTF-8 offset; `units.count` if there is none. Logarithmic.
    public func index(ofUTF8 offset: Int) -> Int {
        var low = 0
        var high = units.count
        while low < high {
            let middle = (low + high) / 2
            if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The units whose sources stand in a range of UTF-8 offsets. Logarithmic.
    public func range(ofUTF8 range: Range<Int>) -> Range<Int> {
        let lower = index(ofUTF8: range.lowerBound)
        return lower..<max(lower, index(ofUTF8: range.upperBound))
    }
}
