/// Splits a text into paragraphs.
///
/// An empty line ends a paragraph. A single line break ends one unless the lines look wrapped by hand: the next line
/// goes on in lower case, or the block is of one width and the next word would not have fitted.
struct Paragraphs {
    private(set) var ranges: [Range<Int>] = []
    private var block: [Line] = []
    /// Longer blocks are judged in parts, which bounds memory.
    private static let longestBlock = 1_000

    /// Linear in the text.
    init(_ utf8: Span<UInt8>) {
        var start = 0
        while start < utf8.count {
            let line = Line(utf8, at: start)
            start = line.next
            if line.isBlank {
                endBlock()
            } else {
                block.append(line)
                if block.count == Self.longestBlock { endBlock() }
            }
        }
        endBlock()
    }

    private mutating func endBlock() {
        guard let first = block.first else { return }
        let wrapping = Wrapping(block)
        var lower = first.content.lowerBound
        for (line, next) in zip(block, block.dropFirst()) where !wrapping.goesOn(line, next) {
            ranges.append(lower..<line.content.upperBound)
            lower = next.content.lowerBound
        }
        ranges.append(lower..<block[block.count - 1].content.upperBound)
        block.removeAll(keepingCapacity: true)
    }
}

/// What is to be known of a line to tell whether the next one continues it.
private struct Line {
    /// Without white space around it.
    let content: Range<Int>
    /// Where the next line begins.
    let next: Int
    let columns: Int
    let firstWordColumns: Int
    let startsLowercase: Bool
    let startsJapanese: Bool
    let startsItem: Bool
    let endsSentence: Bool
    let endsWithColon: Bool

    var isBlank: Bool { content.isEmpty }

    init(_ utf8: Span<UInt8>, at start: Int) {
        var i = start
        var contentStart = -1
        var contentEnd = start
        var columns = 0
        var contentColumns = 0
        var firstWord = -1
        var first: UInt32 = 0
        var last: UInt32 = 0
        var beforeMarks: UInt32 = 0
        var next = utf8.count
        while i < utf8.count {
            let at = i
            let scalar = UTF8Reading.next(utf8, &i)
            if (0x0A...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 {
                if scalar == 0x0D, i < utf8.count, utf8[i] == 0x0A { i += 1 }
                next = i
                break
            }
            columns += CharacterClass.columns(scalar)
            if CharacterClass.isSpace(scalar) {
                if firstWord < 0, contentStart >= 0 { firstWord = contentColumns }
                continue
            }
            if contentStart < 0 {
                contentStart = at
                first = scalar
                columns = CharacterClass.columns(scalar)
            }
            contentEnd = i
            contentColumns = columns
            last = scalar
            if !CharacterClass.isClosingMark(scalar) { beforeMarks = scalar }
        }
        content = contentStart < 0 ? start..<start : contentStart..<contentEnd
        self.next = next
        self.columns = contentColumns
        firstWordColumns = firstWord < 0 ? contentColumns : firstWord
        startsLowercase = CharacterClass.isLowercaseLatin(first)
        startsJapanese = CharacterClass.isKana(first) || CharacterClass.isHan(first)
        startsItem = contentStart >= 0 && Self.isItem(utf8, contentStart..<contentEnd, first)
        endsSentence = CharacterClass.isSentenceFinal(beforeMarks)
        endsWithColon = last == 0x3A || last == 0xFF1A
    }

    /// Bullets, circled numbers, and numbers or single letters with a full stop or parenthesis.
    private static func isItem(_ utf8: Span<UInt8>, _ content: Range<Int>, _ first: UInt32) -> Bool {
        switch first {
        case 0x2022, 0x2023, 0x25AA...0x25FF, 0x203B, 0x2605, 0x2606, 0x30FB, 0x2460...0x24FF, 0x2713...0x2718, 0x27A4:
            return true
        default: break
        }
        var i = content.lowerBound
        if utf8[i] == 0x28 { i += 1 }
        var signs = 0
        while i < content.upperBound, signs < 3, (0x30...0x39).contains(utf8[i]) {
            i += 1
            signs += 1
        }
        if signs == 0 {
            var ahead = i
            let scalar = i < content.upperBound ? UTF8Reading.next(utf8, &ahead) : 0
            switch scalar {
            case 0x2A, 0x2D, 0x2013, 0x2014, 0xB7: return ahead < content.upperBound && utf8[ahead] == 0x20
            case 0x41...0x5A, 0x61...0x7A, 0xAC00...0xD7A3: i = ahead
            default: return false
            }
        }
        guard i < content.upperBound, utf8[i] == 0x2E || utf8[i] == 0x29 else { return false }
        return i + 1 == content.upperBound || utf8[i + 1] == 0x20 || utf8[i + 1] >= 0x80
    }
}

/// Whether the lines of a block were wrapped at a width, and where.
private struct Wrapping {
    private let width: Int
    private let isWrapped: Bool
    /// Hand-wrapped text is of a width that people set; wider lines are paragraphs, narrower ones verse or addresses.
    private static let widths = 40...120

    init(_ lines: [Line]) {
        let width = lines.reduce(0) { max($0, $1.columns) }
        self.width = width
        guard Self.widths.contains(width), let last = lines.last, last.endsSentence else {
            isWrapped = false
            return
        }
        var open = 0
        var full = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.endsSentence {
            open += 1
            if next.startsLowercase || Self.overflows(line, next, width) { full += 1 }
        }
        // Two lines are little evidence: a heading over a sentence looks the same.
        let suffices = lines.count > 2 || width >= 60 && !last.startsJapanese
        isWrapped = suffices && open > 0 && full * 4 >= open * 3
    }

    func goesOn(_ line: Line, _ next: Line) -> Bool {
        if next.startsItem || line.endsWithColon { return false }
        if next.startsLowercase, !line.endsSentence { return true }
        return isWrapped && Self.overflows(line, next, width)
    }

    /// Whether the first word of the next line would not have fitted; Japanese breaks anywhere but before a few marks.
    private static func overflows(_ line: Line, _ next: Line, _ width: Int) -> Bool {
        line.columns + (next.startsJapanese ? 6 : 1 + next.firstWordColumns) > width
    }
}
