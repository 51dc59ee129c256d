import ApologyAnalysis

extension TextReport {
    /// The points of the score that a finding made, from the receipt.
    struct Points {
        private struct Key: Hashable {
            var rule: String
            var span: Report.Span
        }

        private var weights: [Key: Double] = [:]

        init(_ receipt: [Report.ReceiptLine]) {
            for line in receipt {
                guard let rule = line.rule, let span = line.span else { continue }
                weights[Key(rule: rule, span: span), default: 0] += line.weight
            }
        }

        /// Signed, or empty where the finding has no part in the score.
        func text(_ finding: Report.Finding) -> String {
            guard let weight = weights[Key(rule: finding.rule, span: finding.span)] else { return "" }
            let points = TextReport.points(weight)
            return weight < 0 ? "−" + points.drop { $0 == "-" } : "+" + points
        }
    }

    /// One entry a finding: its number in the statement, what it did to its dimension's score, its label, reason and rule.
    func list(_ findings: [Report.Finding], _ points: Points, on page: inout Page) {
        page.heading("Findings")
        guard !findings.isEmpty else { return page.line("  none in the organisation's own words") }
        let digits = String(findings.count).count
        let (pointsColumn, labelColumn) = (7, 26)
        for (index, finding) in findings.enumerated() {
            let number = Self.padded(String(index + 1), digits, left: true)
            let own = finding.voice == .organisation
            let label = Self.padded(VisibleText.line(finding.label), labelColumn)
            let weight = Self.padded(own ? points.text(finding) : "", pointsColumn - 2, left: true)
            var cells = LineFolding.cells(finding.reason)
            if !own { cells += LineFolding.cells(" (in others' words)", style: .faint) }
            cells += LineFolding.cells(" · " + finding.rule, style: .faint)
            page.fold(
                cells, behind: "  \(number) \(weight)  " + palette.paint(label, Palette.style(ofLabel: finding.label, voice: own)),
                firstWidth: 3 + digits + pointsColumn + labelColumn)
        }
    }
}
