/// A paragraph in UTF-16, as ICU's break iterators want it, with the way back. Reused from paragraph to paragraph.
struct ParagraphText {
    /// The text; line breaks inside the paragraph, which are those of hand-wrapped lines, are spaces.
    private(set) var units: [UInt16] = []
    /// For each unit the UTF-8 offset of its character, and at the end that of the paragraph's end.
    private(set) var offsets: [Int32] = []

    mutating func load(_ utf8: Span<UInt8>, _ range: Range<Int>) {
        units.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        var i = range.lowerBound
        while i < range.upperBound {
            let at = Int32(truncatingIfNeeded: i)
            let scalar = UTF8Reading.next(utf8, &i)
            offsets.append(at)
            switch scalar {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: units.append(0x20)
            case 0x10000...:
                units.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10))
                units.append(UInt16(0xDC00 | scalar & 0x3FF))
                offsets.append(at)
            default: units.append(UInt16(scalar))
            }
        }
        offsets.append(Int32(truncatingIfNeeded: range.upperBound))
    }

    /// The unit at an index, or a space outside the paragraph.
    func unit(_ index: Int) -> UInt32 {
        units.indices.contains(index) ? UInt32(units[index]) : 0x20
    }
}
