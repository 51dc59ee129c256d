/// Explanations of labels for a terminal.
public struct TextGuide: Sendable {
    let width: Int
    let palette: Palette

    /// - Parameter width: columns to fold to; less than 50 is taken as 50.
    public init(width: Int = 80, color: Bool = false) {
        self.width = max(50, width)
        palette = Palette(color: color)
    }

    /// One label in full; ends with a line end.
    public func render(_ guide: LabelGuide) -> String {
        var page = Page(width: width, palette: palette)
        let style = Palette.style(ofLabel: guide.label)
        page.fold(
            LineFolding.cells(guide.label, style: style) + LineFolding.cells(" · " + guide.summary, style: .strong),
            behind: "", firstWidth: 0)
        page.line()
        paragraph(guide.meaning, on: &page)
        list("Given when", guide.givenWhen, on: &page)
        list("Not when", guide.notWhen, on: &page)
        page.heading("Better")
        paragraph(guide.advice, on: &page)
        page.heading("Examples")
        for example in guide.examples {
            page.fold(LineFolding.cells(example.text), behind: "  \(example.language)  ", firstWidth: 6)
        }
        page.heading("Literature")
        paragraph(guide.literature, on: &page)
        return page.text
    }

    /// Labels and what they say, one a line; ends with a line end.
    public func list(_ guides: [LabelGuide]) -> String {
        var page = Page(width: width, palette: palette)
        for guide in guides {
            let label = TextReport.padded(guide.label, 26)
            page.fold(
                LineFolding.cells(guide.summary), behind: palette.paint(label, Palette.style(ofLabel: guide.label)),
                firstWidth: 26)
        }
        return page.text
    }

    private func paragraph(_ text: String, on page: inout Page) {
        page.fold(LineFolding.cells(text), behind: "  ", firstWidth: 2)
    }

    private func list(_ title: String, _ items: [String], on page: inout Page) {
        page.heading(title)
        for item in items { page.fold(LineFolding.cells(item), behind: "  – ", firstWidth: 4) }
    }
}
