public import ApologyAnalysis

/// The report for a terminal: the statement with its findings marked in place, the four dimensions, what is missing,
/// the promises and the grade.
///
/// Text from the input is made safe to print (`VisibleText`), and every line is folded to the width, an East Asian wide character
/// counting two columns (UAX #11).
public struct TextReport: Sendable {
    /// How the page is laid out.
    public struct Options: Sendable, Hashable {
        /// Columns of the terminal; less than 50 is taken as 50.
        public var width: Int
        /// Whether to colour with ANSI sequences (ECMA-48 SGR).
        public var color: Bool
        /// Whether findings in the words of others are shown too.
        public var allVoices: Bool

        /// Memberwise; plain text of 80 columns unless told.
        public init(width: Int = 80, color: Bool = false, allVoices: Bool = false) {
            self.width = width
            self.color = color
            self.allVoices = allVoices
        }
    }

    private(set) var options: Options
    let palette: Palette

    /// Takes widths below 50 columns as 50.
    public init(_ options: Options = Options()) {
        self.options = options
        self.options.width = max(50, options.width)
        palette = Palette(color: options.color)
    }

    /// Columns that lines are folded to.
    public var width: Int { options.width }

    /// The whole report, ending with a line end.
    ///
    /// - Parameter text: the decoded text that `report` speaks of; findings are placed by their UTF-16 spans.
    /// - Complexity: linear in the text.
    public func render(_ report: Report, text: String) -> String {
        let findings = report.findings.filter { options.allVoices || $0.voice == .organisation }
        var page = Page(width: options.width, palette: palette)
        header(report.document, on: &page)
        statement(text, findings, on: &page)
        list(findings, Points(report.receipt), on: &page)
        dimensions(report.score, on: &page)
        missing(report, on: &page)
        promises(findings, on: &page)
        grade(report.score, on: &page)
        return page.text
    }
}

/// Lines of output as they come, folded to the width.
struct Page {
    let width: Int
    let palette: Palette
    private(set) var text = ""

    init(width: Int, palette: Palette) {
        self.width = width
        self.palette = palette
    }

    mutating func line(_ line: String = "") { text += line + "\n" }

    mutating func heading(_ title: String) {
        line()
        line(palette.paint(title, .heading))
    }

    /// Folds `cells` behind `first`, later lines behind as many spaces.
    mutating func fold(_ cells: [Cell], behind first: String, firstWidth: Int) {
        let indent = String(repeating: " ", count: firstWidth)
        let lines = LineFolding.fold(cells, width: max(10, width - firstWidth), palette: palette)
        for (index, folded) in lines.enumerated() {
            line(folded.isEmpty ? "" : (index == 0 ? first : indent) + folded)
        }
    }
}
