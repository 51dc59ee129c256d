import ApologyAnalysis

extension TextReport {
    private static let parts = [("deadline", "by when"), ("quantity", "how much"), ("mechanism", "by what"), ("beneficiary", "for whom")]

    /// What was promised, and what a reader could hold it to: 0 to 4 attributes each (codebook, "Attributes").
    func promises(_ findings: [Report.Finding], on page: inout Page) {
        let own = findings.enumerated().filter { $0.element.voice == .organisation }
        let firm = own.filter { ["remedy.promise", "remedy.compensate"].contains($0.element.label) }
        let vague = own.filter { $0.element.label == "remedy.vague" }
        page.heading("Promises")
        if firm.isEmpty { page.line("  none that could be checked") }
        for (index, finding) in firm {
            let said = Self.parts.filter { finding.attributes[$0.0] != nil }
            let quoted = Self.shortened(finding.text, to: max(20, page.width / 2))
            var cells = LineFolding.cells("“\(quoted)” ", style: .remedy)
            cells += LineFolding.cells("checkable in \(said.count) of 4")
            for (key, question) in Self.parts {
                let answer = finding.attributes[key].map { Self.shortened($0, to: 40) }
                cells += LineFolding.cells(" · \(question): ", style: .faint)
                cells += LineFolding.cells(answer ?? "not said", style: answer == nil ? .faint : .strong)
            }
            let number = MarkedStatement.superscript(index + 1)
            page.fold(cells, behind: "  \(number) ", firstWidth: 3 + number.count)
        }
        guard !vague.isEmpty else { return }
        let numbers = vague.map { MarkedStatement.superscript($0.offset + 1) }.joined(separator: " ")
        let cells = LineFolding.cells("\(Self.counted(vague.count, "promise")) of effort or intent only: \(numbers)")
        page.fold(cells, behind: "  ", firstWidth: 2)
    }

    /// The first columns of a text, on one line.
    static func shortened(_ text: String, to width: Int) -> String {
        var (result, columns) = ("", 0)
        for character in VisibleText.line(text) {
            columns += DisplayWidth.of(character)
            if columns > width - 1 { return result + "…" }
            result.append(character)
        }
        return result
    }
}
