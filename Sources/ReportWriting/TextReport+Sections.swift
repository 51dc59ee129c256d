import ApologyAnalysis

extension TextReport {
    func header(_ document: Report.DocumentSummary, on page: inout Page) {
        page.fold(LineFolding.cells(document.source, style: .strong), behind: "", firstWidth: 0)
        let facts = [
            document.kind.rawValue, Self.languageName(document.language), document.encoding,
            Self.counted(document.bytes, "byte"), Self.counted(document.sentences, "sentence"),
        ]
        page.fold(LineFolding.cells(facts.joined(separator: " · "), style: .faint), behind: "", firstWidth: 0)
    }

    func statement(_ text: String, _ findings: [Report.Finding], on page: inout Page) {
        var paragraphs = Paragraphs()
        MarkedStatement(text: text, findings: findings).forEachLine { cells in
            if let ready = paragraphs.add(cells) { show(ready, on: &page) }
        }
        show(paragraphs.end(), on: &page)
    }

    private func show(_ paragraph: Paragraphs.Piece, on page: inout Page) {
        guard !paragraph.cells.isEmpty else { return }
        if paragraph.followsGap { page.line() }
        page.fold(paragraph.cells, behind: "  ", firstWidth: 2)
    }

    func dimensions(_ score: Report.Score, on page: inout Page) {
        page.heading("Dimensions")
        let all = score.dimensions
        for (name, dimension) in [
            ("scope", all.scope), ("delay", all.delay), ("responsibility", all.responsibility), ("remedy", all.remedy),
        ] {
            let width = min(30, page.width - 38)
            let bar = Self.bar(dimension.score, width: width)
            let points = Self.padded(dimension.score.map(Self.points) ?? "–", 6, left: true)
            page.line(
                "  " + Self.padded(name, 16) + palette.paint(bar, Palette.style(ofLabel: name)) + points + "  "
                    + palette.paint(Self.counted(dimension.findings, "finding"), .faint))
        }
    }

    func missing(_ report: Report, on page: inout Page) {
        guard !report.missing.isEmpty else { return }
        page.heading("A full apology would also say")
        for element in report.missing {
            var cells = LineFolding.cells(element.message)
            cells += LineFolding.cells(" · " + element.element, style: .faint)
            page.fold(cells, behind: "  – ", firstWidth: 4)
        }
    }

    func grade(_ score: Report.Score, on page: inout Page) {
        page.line()
        guard let overall = score.overall else {
            return page.fold(
                LineFolding.cells("Not scored: " + (score.reason ?? "there is nothing to score"), style: .strong),
                behind: "", firstWidth: 0)
        }
        page.line(palette.paint("Grade \(VisibleText.line(score.grade ?? "–"))", .strong) + " · \(Self.points(overall)) of 100")
    }
}

extension TextReport {
    /// Grade, score and name of several statements, one a line.
    public func overview(_ statements: [(name: String, overall: Double?, grade: String?)]) -> String {
        var page = Page(width: options.width, palette: palette)
        for statement in statements {
            let grade = Self.padded(VisibleText.line(statement.grade ?? "–"), 2)
            let points = Self.padded(statement.overall.map(Self.points) ?? "–", 5, left: true)
            page.fold(LineFolding.cells(statement.name), behind: "\(palette.paint(grade, .strong)) \(points)  ", firstWidth: 10)
        }
        return page.text
    }

    static func bar(_ score: Double?, width: Int) -> String {
        guard let score, score.isFinite else { return String(repeating: "░", count: width) }
        let full = Int((min(100, max(0, score)) / 100 * Double(width)).rounded())
        return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    }

    /// A score with one decimal place, or none where it is whole.
    public static func points(_ score: Double) -> String {
        guard score.isFinite, abs(score) < 1e6 else { return "–" }
        let tenths = Int((score * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    static func counted(_ count: Int, _ noun: String) -> String {
        var digits = String(count.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        let number = ([digits] + groups).joined(separator: ",")
        return "\(count < 0 ? "-" : "")\(number) \(noun)\(count == 1 ? "" : "s")"
    }

    static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return left ? space + text : text + space
    }

    static func languageName(_ tag: String) -> String {
        switch tag {
        case "en": "English"
        case "ko": "Korean"
        case "ja": "Japanese"
        case "und": "language unknown"
        default: tag
        }
    }
}
