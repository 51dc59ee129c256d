/// An agreement as one HTML file that needs nothing else.
public enum AgreementPage {
    /// - Parameter disagreements: those listed; without them, all.
    /// - Throws: what the template library throws; the template is fixed, so no agreement makes it.
    public static func render(_ agreement: Agreement, disagreements: [Agreement.Located]? = nil) throws -> String {
        let languages = agreement.languages
        var sections = languages.map { Section($0, agreement, language: $0) }
        if languages.count > 1 { sections.append(Section("all", agreement, language: nil)) }
        return try Page.render(
            template,
            Values(
                documents: TextTable.documents(agreement.documents.count), sections: sections,
                disagreements: (disagreements ?? agreement.disagreements).map(DisagreementRow.init)))
    }

    private struct Values {
        var documents: String
        var sections: [Section]
        var disagreements: [DisagreementRow]
    }

    private struct DisagreementRow {
        var place, by, label, language, sentence: String

        init(_ located: Agreement.Located) {
            place = "\(located.document.name):\(located.disagreement.line)"
            by = located.disagreement.by.rawValue
            (label, language, sentence) = (located.disagreement.label, located.document.language, located.disagreement.sentence)
        }
    }

    private struct Row {
        var name: String
        var both, first, second, neither: Int
        var observed: String
        var kappa: PageFigure

        init(_ name: String, _ counts: AgreementCounts, _ interval: ConfidenceInterval?) {
            self.name = name
            (both, first, second, neither) = (counts.both, counts.first, counts.second, counts.neither)
            observed = Figure.short(counts.observed)
            kappa = PageFigure(counts.kappa, interval, lowest: -1)
        }
    }

    private struct Section {
        var name, summary: String
        var rows: [Row]
        var macro: PageFigure
        var leftOut: String?

        init(_ name: String, _ agreement: Agreement, language: String?) {
            let (figures, intervals) = (agreement.figures(language: language), agreement.intervals(language: language))
            self.name = name
            summary = "\(TextTable.documents(figures.documents)), n = \(figures.sentences) sentences of either voice"
            rows = Codebook.labels.map { Row($0, figures.counts($0), intervals.labels[$0]) } + [Row("voice", figures.voice, intervals.voice)]
            macro = PageFigure(figures.macroKappa, intervals.macroKappa, lowest: -1)
            leftOut = figures.leftOut.isEmpty ? nil : figures.leftOut.joined(separator: ", ")
        }
    }
}
