/// Text while it is being decoded: UTF-8, the way back to the input, and how much of it was invalid.
struct DecodedText {
    private(set) var utf8: [UInt8] = []
    private(set) var map: SourceMap
    var invalidByteCount = 0

    init(sourceCount: Int, byteOrderMark: Int, capacity: Int) {
        map = SourceMap(byteOrderMark: byteOrderMark, sourceCount: sourceCount)
        utf8.reserveCapacity(capacity)
    }

    /// Adds valid UTF-8 that stands in the input as it is.
    mutating func append(verbatim bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        utf8.append(contentsOf: bytes)
        map.append(count: bytes.count, utf8Step: 1, source: bytes.startIndex, sourceStep: 1)
    }

    /// Adds a scalar that came from `length` bytes at `source`; a surrogate is added as U+FFFD.
    mutating func append(_ scalar: UInt32, source: Int, length: Int) {
        let steps: Int
        switch scalar {
        case 0..<0x80:
            utf8.append(UInt8(scalar))
            steps = 1
        case 0x80..<0x800:
            utf8.append(UInt8(0xC0 | scalar >> 6))
            utf8.append(UInt8(0x80 | scalar & 0x3F))
            steps = 2
        case 0x10000..<0x110000:
            utf8.append(UInt8(0xF0 | scalar >> 18))
            utf8.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            utf8.append(UInt8(0x80 | scalar & 0x3F))
            steps = 4
        default:
            let kept = scalar < 0x10000 && scalar & 0xF800 != 0xD800 ? scalar : 0xFFFD
            utf8.append(UInt8(0xE0 | kept >> 12))
            utf8.append(UInt8(0x80 | kept >> 6 & 0x3F))
            utf8.append(UInt8(0x80 | kept & 0x3F))
            steps = 3
        }
        map.append(utf8Step: steps, source: source, sourceStep: length)
    }
}
