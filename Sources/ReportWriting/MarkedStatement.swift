import ApologyAnalysis

/// The statement with its findings marked in place: `[some customers]²`, the number leading to the list of findings.
struct MarkedStatement {
    /// A finding that could be placed in the text.
    struct Mark {
        var finding: Report.Finding
        var number: Int
        /// UTF-16 code units of the text.
        var range: Range<Int>
    }

    private let text: String
    /// Outermost first where several begin together.
    private let marks: [Mark]

    /// Cells that are gathered before a line without end is cut, so that memory stays bounded.
    private static let longestLine = 1 << 16

    /// Findings whose range is not inside the text are left out of the marking but keep their number. n log n in the findings.
    init(text: String, findings: [Report.Finding]) {
        self.text = text
        let length = text.utf16.count
        var placed: [Mark] = []
        for (index, finding) in findings.enumerated() {
            let span = finding.utf16
            guard span.start >= 0, span.start < span.end, span.end <= length else { continue }
            placed.append(Mark(finding: finding, number: index + 1, range: span.start..<span.end))
        }
        marks = placed.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.number)
                < ($1.range.lowerBound, -$1.range.upperBound, $1.number)
        }
    }

    /// Hands over one list of cells for each line of the text, in order. Linear in the text.
    func forEachLine(_ body: ([Cell]) -> Void) {
        var next = 0
        var open: [Mark] = []
        var offset = 0
        var cells: [Cell] = []
        var skipping = false
        for character in text {
            let end = offset + character.utf16.count
            // A mark that begins inside a grapheme cluster begins before it; one that ends inside ends after it.
            var opened = false
            while next < marks.count, marks[next].range.lowerBound < end {
                open.append(marks[next])
                cells.append(Cell(text: "[", width: 1, style: style(of: marks[next]), breaksAfter: false))
                next += 1
                opened = true
            }
            if character.isNewline || cells.count >= Self.longestLine {
                body(cells)
                cells = []
                skipping = character.isNewline
            }
            if !character.isNewline, !(skipping && character.isWhitespace) || opened {
                skipping = false
                LineFolding.append(character, style: open.last.map(style(of:)), to: &cells)
            }
            if !open.isEmpty { close(&open, at: end, into: &cells) }
            offset = end
        }
        body(cells)
    }

    private func close(_ open: inout [Mark], at offset: Int, into cells: inout [Cell]) {
        for mark in open.reversed() where mark.range.upperBound <= offset {
            let parts = cells.last?.breaksAfter ?? false
            if let last = cells.indices.last { cells[last].breaksAfter = false }
            let number = Self.superscript(mark.number)
            cells.append(
                Cell(text: "]" + number, width: 1 + number.count, style: style(of: mark), breaksAfter: parts))
        }
        open.removeAll { $0.range.upperBound <= offset }
    }

    private func style(of mark: Mark) -> Palette.Style {
        Palette.style(ofLabel: mark.finding.label, voice: mark.finding.voice == .organisation)
    }

    static func superscript(_ number: Int) -> String {
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }
}
