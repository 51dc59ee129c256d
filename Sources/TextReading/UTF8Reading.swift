/// Reading scalars from UTF-8 that is known to be valid.
enum UTF8Reading {
    /// The scalar at `index`, which moves behind it. A truncated sequence reads as U+FFFD rather than out of bounds.
    @inline(__always)
    static func next(_ utf8: Span<UInt8>, _ index: inout Int) -> UInt32 {
        let lead = UInt32(utf8[index])
        if lead < 0x80 {
            index += 1
            return lead
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= utf8.count else {
            index = utf8.count
            return 0xFFFD
        }
        let second = UInt32(utf8[index + 1]) & 0x3F
        defer { index += length }
        if length == 2 { return (lead & 0x1F) << 6 | second }
        let third = UInt32(utf8[index + 2]) & 0x3F
        if length == 3 { return (lead & 0x0F) << 12 | second << 6 | third }
        return min(0x10FFFF, (lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(utf8[index + 3]) & 0x3F)
    }

    /// The scalar before `index`, which moves to its start.
    static func previous(_ utf8: Span<UInt8>, _ index: inout Int) -> UInt32 {
        index -= 1
        while index > 0, utf8[index] & 0xC0 == 0x80 { index -= 1 }
        var ahead = index
        return next(utf8, &ahead)
    }
}
