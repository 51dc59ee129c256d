/// An example sentence whose expected words stand between `[` and `]`; a backslash takes a bracket literally.
struct MarkedText: Hashable {
    /// The sentence without marks.
    private(set) var text = ""
    /// UTF-8 offsets into `text`.
    private(set) var marks: [Range<Int>] = []
    /// Brackets that open or close nothing, as grapheme clusters of the written example.
    private(set) var strays: [Int] = []

    init(_ written: String) {
        var open: (offset: Int, index: Int)?
        var isEscaped = false
        for (index, character) in written.enumerated() {
            if isEscaped {
                text.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "[" {
                if let open { strays.append(open.index) }
                open = (text.utf8.count, index)
            } else if character == "]" {
                if let start = open { marks.append(start.offset..<text.utf8.count) } else { strays.append(index) }
                open = nil
            } else {
                text.append(character)
            }
        }
        if let open { strays.append(open.index) }
    }

    /// `text` with brackets around `ranges`, which are in order and do not overlap.
    static func marking(_ text: String, _ ranges: [Range<Int>]) -> String {
        let utf8 = Array(text.utf8)
        var written: [UInt8] = []
        for (offset, byte) in utf8.enumerated() {
            if ranges.contains(where: { $0.upperBound == offset }) { written.append(0x5D) }
            if ranges.contains(where: { $0.lowerBound == offset }) { written.append(0x5B) }
            if byte == 0x5B || byte == 0x5D || byte == 0x5C { written.append(0x5C) }
            written.append(byte)
        }
        if ranges.contains(where: { $0.upperBound == utf8.count }) { written.append(0x5D) }
        return String(decoding: written, as: UTF8.self)
    }
}
