/// Joins the lines of hard-wrapped text again, so that it can be folded to another width.
///
/// A line goes on in the next where it is long and does not end a sentence; short lines (headings, addresses, lists) stay lines.
struct Paragraphs {
    struct Piece {
        var cells: [Cell] = []
        /// An empty line stood before it.
        var followsGap = true
    }

    private static let longLine = 50
    /// Joining stops here, so that memory stays bounded.
    private static let most = 1 << 16
    private static let sentenceEnds = Set<Character>(".!?:;。！？：；」』”\"")

    private var pending = Piece()
    /// Columns of the line that came last.
    private var lastWidth = 0
    private var gap = true

    /// Takes the next line; gives back what came before it, if that is complete. Linear in the lines.
    mutating func add(_ line: [Cell]) -> Piece? {
        guard !line.allSatisfy(\.isSpace) else {
            gap = true
            return nil
        }
        defer {
            gap = false
            lastWidth = line.reduce(0) { $0 + $1.width }
        }
        if !gap, goesOn(pending.cells) {
            join(line)
            return nil
        }
        defer { pending = Piece(cells: line, followsGap: gap) }
        return pending.cells.isEmpty ? nil : pending
    }

    mutating func end() -> Piece { pending }

    private func goesOn(_ cells: [Cell]) -> Bool {
        guard cells.count < Self.most, let last = cells.last(where: { !$0.isSpace && !$0.text.hasPrefix("]") })?.text.last
        else { return false }
        return !Self.sentenceEnds.contains(last) && lastWidth >= Self.longLine
    }

    private mutating func join(_ line: [Cell]) {
        while let last = pending.cells.last, last.isSpace { pending.cells.removeLast() }
        // Han and kana are written without spaces; they alone may part between each other.
        let parts = pending.cells.last?.breaksAfter ?? false
        let wide = line.first { $0.text != "[" }?.breaksAfter ?? false
        if !(parts && wide) {
            let style = pending.cells.last?.style == line.first?.style ? line.first?.style : nil
            pending.cells.append(Cell(text: " ", width: 1, style: style, breaksAfter: true, isSpace: true))
        }
        pending.cells += line
    }
}
