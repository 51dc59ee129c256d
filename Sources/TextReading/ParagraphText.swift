/// A paragraph in UTF-16, as ICU's break iterators want it, with the way back. Reused from paragraph to paragraph.
struct ParagraphText {
    /// The text; line breaks inside the paragraph, which are those of hand-wrapped lines, are spaces.
    private(set) var units: [UInt16] = []
    /// For each unit the UTF-8 offset of its character, and at the end that of the paragraph's end.
    private(set) var offsets: [Int32] = []

    mutating func load(_ utf8: Span<UInt8>, _ range: Range<Int>) {
        Self.resize(&units, to: range.count)
        Self.resize(&offsets, to: range.count + 1)
        let written = Self.fill(&units, &offsets, utf8, range)
        units.removeLast(units.count - written)
        offsets.removeLast(offsets.count - written - 1)
    }

    private static func resize<Element: FixedWidthInteger>(_ buffer: inout [Element], to count: Int) {
        if buffer.count > count {
            buffer.removeLast(buffer.count - count)
        } else {
            buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
        }
    }

    /// Writes by index, which spares a check for sharing at every unit; gives the number of units.
    private static func fill(
        _ unitBuffer: inout [UInt16], _ offsetBuffer: inout [Int32], _ utf8: Span<UInt8>, _ range: Range<Int>
    ) -> Int {
        var units = unitBuffer.mutableSpan
        var offsets = offsetBuffer.mutableSpan
        var written = 0
        var i = range.lowerBound
        while i < range.upperBound {
            let at = Int32(truncatingIfNeeded: i)
            let scalar = UTF8Reading.next(utf8, &i)
            offsets[written] = at
            switch scalar {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: units[written] = 0x20
            case 0x10000...:
                units[written] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10)
                written += 1
                units[written] = UInt16(0xDC00 | scalar & 0x3FF)
                offsets[written] = at
            default: units[written] = UInt16(scalar)
            }
            written += 1
        }
        offsets[written] = Int32(truncatingIfNeeded: range.upperBound)
        return written
    }

    /// The unit at an index, or a space outside the paragraph.
    func unit(_ index: Int) -> UInt32 {
        units.indices.contains(index) ? UInt32(units[index]) : 0x20
    }
}
