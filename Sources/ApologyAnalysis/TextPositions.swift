import TextReading

/// Turns UTF-8 offsets of a decoded text into what a report says of a place. Offsets are best asked for in ascending order: the work between two of them
/// is then done once.
struct TextPositions {
    private let source: SourceText
    private var offset = 0
    private var utf16 = 0
    private var line = 1
    /// Where columns were last counted, and the count.
    private var columnOffset = 0
    private var columnCount = 0

    init(_ source: SourceText) { self.source = source }

    struct Place {
        /// UTF-16 units of the decoded text.
        var utf16: Int
        /// 1-based.
        var line: Int
        /// 1-based, in grapheme clusters.
        var column: Int
    }

    /// O(bytes since the last place asked for), or from the start where that lies further on.
    mutating func place(ofUTF8 target: Int) -> Place {
        if target < offset { self = TextPositions(source) }
        let utf8 = source.utf8
        while offset < target {
            let byte = utf8[offset]
            if byte & 0xC0 != 0x80 { utf16 += byte >= 0xF0 ? 2 : 1 }
            offset += 1
            if byte == 0x0A || (byte == 0x0D && (offset == utf8.count || utf8[offset] != 0x0A)) {
                line += 1
                (columnOffset, columnCount) = (offset, 0)
            }
        }
        columnCount += String(decoding: utf8[columnOffset..<target], as: UTF8.self).count
        columnOffset = target
        return Place(utf16: utf16, line: line, column: columnCount + 1)
    }
}
