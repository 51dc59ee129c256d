/// An agreement as tables in plain text.
public enum AgreementTable {
    /// The figures of each language, and of all where there are several; ends with a line end.
    public static func render(_ agreement: Agreement) -> String {
        let languages = agreement.languages
        guard !languages.isEmpty else { return "no document has two annotations\n" }
        var sections = languages.map { section($0, agreement, language: $0) }
        if languages.count > 1 { sections.append(section("all", agreement, language: nil)) }
        return sections.joined(separator: "\n") + (agreement.documents.count > 1 ? "\n" + TextTable.note : "")
    }

    /// What only one of the two annotators gives to a sentence; ends with a line end unless empty.
    public static func disagreements(_ disagreements: [Agreement.Located]) -> String {
        disagreements.map { document, disagreement in
            let label = disagreement.label == Agreement.voice ? "voice of the organisation" : disagreement.label
            return "\(document.path):\(disagreement.line): \(disagreement.by.rawValue) only: \(label)\n    \(TextTable.oneLine(disagreement.sentence))\n"
        }.joined()
    }

    private static func section(_ name: String, _ agreement: Agreement, language: String?) -> String {
        let (figures, intervals) = (agreement.figures(language: language), agreement.intervals(language: language))
        var text = "\(name): \(TextTable.documents(figures.documents)), n = \(figures.sentences) sentences of either voice\n\n"
        text += TextTable.row("", ["both", "first", "second", "observed", "kappa"])
        for label in Codebook.labels { text += row(label, figures.counts(label), intervals.labels[label]) }
        text += "\n" + row("voice", figures.voice, intervals.voice)
        let left = figures.leftOut
        text += "\nmacro kappa \(TextTable.figure(figures.macroKappa, intervals.macroKappa))"
        text += " over \(Codebook.labels.count - left.count) of \(Codebook.labels.count) labels"
        return text + (left.isEmpty ? "\n" : "; kappa is undefined for what no sentence carries (or every one does): \(left.joined(separator: ", "))\n")
    }

    private static func row(_ name: String, _ counts: AgreementCounts, _ interval: ConfidenceInterval?) -> String {
        let cells = [counts.both, counts.first, counts.second].map(String.init) + [counts.observed, counts.kappa].map(Figure.short)
        return TextTable.row(name, cells, interval)
    }
}
