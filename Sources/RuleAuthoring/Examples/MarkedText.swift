/// An example sentence whose expected words stand between `[` and `]`; a backslash takes a bracket literally.
struct MarkedText: Hashable {
    /// The sentence without marks.
    private(set) var text = ""
    /// UTF-8 offsets into `text`.
    private(set) var marks: [Range<Int>] = []
    /// Where the marks are written, brackets included, as grapheme clusters of the written example.
    private(set) var written: [Range<Int>] = []
    /// Brackets that open, close or hold nothing, likewise.
    private(set) var strays: [Range<Int>] = []

    /// O(n).
    init(_ source: String) {
        var open: (offset: Int, index: Int)?
        var isEscaped = false
        for (index, character) in source.enumerated() {
            if isEscaped {
                text.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "[" {
                if let open { strays.append(open.index..<open.index + 1) }
                open = (text.utf8.count, index)
            } else if character == "]" {
                if let open, open.offset < text.utf8.count {
                    marks.append(open.offset..<text.utf8.count)
                    written.append(open.index..<index + 1)
                } else {
                    strays.append((open?.index ?? index)..<index + 1)
                }
                open = nil
            } else {
                text.append(character)
            }
        }
        if isEscaped { text.append("\\") }
        if let open { strays.append(open.index..<open.index + 1) }
    }

    /// `text` with brackets around `ranges`, which are in order and do not overlap. O(n).
    static func marking(_ text: String, _ ranges: [Range<Int>]) -> String {
        var written: [UInt8] = []
        var waiting = ranges[...]
        var isOpen = false
        for (offset, byte) in text.utf8.enumerated() {
            if isOpen, waiting.first?.upperBound == offset {
                written.append(UInt8(ascii: "]"))
                waiting.removeFirst()
                isOpen = false
            }
            if !isOpen, waiting.first?.lowerBound == offset {
                written.append(UInt8(ascii: "["))
                isOpen = true
            }
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\") { written.append(UInt8(ascii: "\\")) }
            written.append(byte)
        }
        if isOpen { written.append(UInt8(ascii: "]")) }
        return String(decoding: written, as: UTF8.self)
    }
}
