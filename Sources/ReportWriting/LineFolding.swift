/// A piece of text that is never cut: a grapheme cluster with what must stay beside it.
struct Cell: Sendable {
    var text: String
    var width: Int
    var style: Palette.Style?
    /// A line may end after this cell.
    var breaksAfter: Bool
    /// The cell vanishes at the end of a line.
    var isSpace: Bool = false
}

/// Folds text to a number of columns: at spaces, and between East Asian characters where no mark would stand alone.
enum LineFolding {
    /// Marks that do not begin a line, and those that do not end one (after JIS X 4051, the plain cases).
    private static let noLineStart = Set<Character>("、。，．・：；？！）」』】〉》〕］｝’”〜ー々,.:;?!)]}%…")
    private static let noLineEnd = Set<Character>("（「『【〈《〔［｛‘“([{")

    /// The cells of one paragraph. Linear in the text.
    static func cells(_ text: some StringProtocol, style: Palette.Style? = nil) -> [Cell] {
        var cells: [Cell] = []
        for character in text { append(character, style: style, to: &cells) }
        return cells
    }

    static func append(_ character: Character, style: Palette.Style?, to cells: inout [Cell]) {
        let shown = VisibleText.visible(character)
        let width = DisplayWidth.of(shown)
        if shown == " " || shown == "\u{3000}" {
            cells.append(Cell(text: shown, width: width, style: style, breaksAfter: true, isSpace: true))
            return
        }
        if noLineStart.contains(character), let last = cells.indices.last, !cells[last].isSpace {
            cells[last].breaksAfter = false
        }
        // Hangul words stay whole, as Korean sets them; Han and kana may part anywhere.
        let parts = width == 2 && !isHangul(character) && !noLineEnd.contains(character)
        if width == 2, !isHangul(character), let last = cells.indices.last, cells[last].width == 1,
            !cells[last].isSpace, !noLineStart.contains(character), !noLineEnd.contains(cells[last].text.first ?? " ")
        {
            cells[last].breaksAfter = true
        }
        cells.append(Cell(text: shown, width: width, style: style, breaksAfter: parts))
    }

    private static func isHangul(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return 0xAC00...0xD7FF ~= value || 0x1100...0x11FF ~= value || 0x3130...0x318F ~= value
    }

    /// Lines of at most `width` columns; a stretch without a break that is wider is cut. Linear in the cells.
    static func fold(_ cells: [Cell], width: Int, palette: Palette) -> [String] {
        var lines: [String] = []
        var start = 0
        while start < cells.count {
            var (end, columns, lastBreak) = (start, 0, start)
            while end < cells.count, columns + cells[end].width <= width || cells[end].isSpace || end == start {
                columns += cells[end].width
                end += 1
                if cells[end - 1].breaksAfter { lastBreak = end }
            }
            let stop = end == cells.count || lastBreak == start ? end : lastBreak
            lines.append(painted(cells[start..<stop], palette))
            start = stop
            while start < cells.count, cells[start].isSpace { start += 1 }
        }
        return lines.isEmpty ? [""] : lines
    }

    private static func painted(_ cells: ArraySlice<Cell>, _ palette: Palette) -> String {
        var cells = cells
        while let last = cells.last, last.isSpace { cells.removeLast() }
        var (line, run, style) = ("", "", Palette.Style?.none)
        for cell in cells {
            if cell.style != style {
                line += palette.paint(run, style)
                (run, style) = ("", cell.style)
            }
            run += cell.text
        }
        return line + palette.paint(run, style)
    }
}
