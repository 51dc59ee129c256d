/// Well-formedness of UTF-8 (Unicode 15.0, table 3-7).
enum UTF8Validation {
    /// The offset of the first byte that is not part of a well-formed sequence, or the count. Linear.
    static func firstInvalid(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i < bytes.count {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let sequence = sequence(in: bytes, at: i)
            guard sequence.isValid else { return i }
            i += sequence.length
        }
        return bytes.count
    }

    /// The length of the sequence at `i`: all of it if it is well formed, else its longest part that could begin one,
    /// which is what one U+FFFD replaces (Unicode 15.0, section 3.9).
    static func sequence(in bytes: Span<UInt8>, at i: Int) -> (length: Int, isValid: Bool) {
        let needed: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[i] {
        case 0x00...0x7F: return (1, true)
        case 0xC2...0xDF: needed = 1
        case 0xE0: (needed, second) = (2, 0xA0...0xBF)
        case 0xED: (needed, second) = (2, 0x80...0x9F)
        case 0xE1...0xEF: needed = 2
        case 0xF0: (needed, second) = (3, 0x90...0xBF)
        case 0xF1...0xF3: needed = 3
        case 0xF4: (needed, second) = (3, 0x80...0x8F)
        default: return (1, false)
        }
        guard i + 1 < bytes.count, second.contains(bytes[i + 1]) else { return (1, false) }
        var length = 2
        while length <= needed {
            guard i + length < bytes.count, bytes[i + length] & 0xC0 == 0x80 else { return (length, false) }
            length += 1
        }
        return (length, true)
    }
}
