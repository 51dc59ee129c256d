/// A grade as tables in plain text.
public enum GradeTable {
    /// The figures of each language, and of all where there are several; ends with a line end.
    public static func render(_ grade: CorpusGrade) -> String {
        let languages = grade.languages
        guard !languages.isEmpty else { return "no document was graded\n" }
        var sections = languages.map { section($0, grade, language: $0) }
        if languages.count > 1 { sections.append(section("all", grade, language: nil)) }
        return sections.joined(separator: "\n") + (grade.documents.count > 1 ? "\n" + TextTable.note : "")
    }

    /// What was missed and what was found wrongly, a sentence each time, with the rule and the words it matched; ends with a line end unless empty.
    public static func errors(_ errors: [CorpusGrade.Error]) -> String {
        errors.map { document, outcome in
            var line = "\(document.path):\(outcome.line): \(outcome.verdict.rawValue) \(outcome.label)"
            if let rule = outcome.rule {
                line += outcome.verdict == .missed ? " (found, but taken for others' words: \(rule)" : " (\(rule)"
                line += outcome.matched.map { ": “\(TextTable.oneLine($0))”)" } ?? ")"
            }
            return line + "\n    \(outcome.voice.rawValue)  \(TextTable.oneLine(outcome.sentence))\n"
        }.joined()
    }

    private static func section(_ name: String, _ grade: CorpusGrade, language: String?) -> String {
        let (scores, intervals) = (grade.scores(language: language), grade.intervals(language: language))
        var text = "\(name): \(scores.documents) documents, \(scores.sentences) sentences\n\n"
        text += TextTable.row("", header)
        for label in Codebook.labels { text += TextTable.row(label, cells(scores.counts(label)), intervals.labels[label]) }
        text += "\n"
        for dimension in Codebook.dimensions {
            text += TextTable.row("\(dimension), together", cells(scores.total(dimension: dimension)))
        }
        text += TextTable.row("all labels together", cells(scores.total()))
        let left = scores.leftOut
        text += "\nmacro F1 \(TextTable.figure(scores.macroF1, intervals.macroF1))"
        text += " over \(Codebook.labels.count - left.count) of \(Codebook.labels.count) labels"
        text += left.isEmpty ? "\n" : "; neither annotated nor found: \(left.joined(separator: ", "))\n"
        for dimension in Codebook.dimensions {
            text += "  \(dimension) \(TextTable.figure(scores.macroF1(dimension: dimension), intervals.dimensions[dimension]))\n"
        }
        text += "found in others' words: \(scores.inOthersWords); missed because taken for others' words: \(scores.lostToVoice)\n"
        return text + confusion(grade.confusion(language: language)) + quality(grade.quality(language: language), intervals.rho)
            + attributes(grade.attributes(language: language), intervals.attributes)
    }

    private static func confusion(_ confusion: Confusion) -> String {
        guard confusion.missed > 0 else { return "" }
        let pairs = confusion.pairs.filter { $0.found != Confusion.nothing }
        let most = pairs.prefix(5).map { "\($0.expected) → \($0.found) \($0.count)" }.joined(separator: ", ")
        return "missed with nothing wrong in the sentence: \(confusion.missedForNothing) of \(confusion.missed)"
            + (most.isEmpty ? "\n" : "; most often found instead: \(most)\n")
    }

    private static func quality(_ quality: QualityCorrelation, _ interval: ConfidenceInterval?) -> String {
        var left: [String] = []
        if quality.withoutQuality > 0 { left.append("\(quality.withoutQuality) without quality") }
        if quality.withoutScore > 0 { left.append("\(quality.withoutScore) without score") }
        return "score and quality: Spearman's ρ \(TextTable.figure(quality.rho, interval)) over \(TextTable.documents(quality.documents))"
            + (left.isEmpty ? "\n" : "; left out: \(left.joined(separator: ", "))\n")
    }

    private static func attributes(_ scores: AttributeScores, _ intervals: [String: ConfidenceInterval]) -> String {
        guard scores.annotated > 0 else { return "" }
        var text = "\nattributes of \(scores.annotated) of \(scores.commitments) commitments\n\n" + TextTable.row("", header)
        for attribute in Codebook.attributes { text += TextTable.row(attribute, cells(scores.counts(attribute)), intervals[attribute]) }
        return text + TextTable.row("all attributes together", cells(scores.total))
    }

    private static let header = ["gold", "found", "right", "precis.", "recall", "F1"]

    private static func cells(_ counts: Counts) -> [String] {
        [counts.annotated, counts.found, counts.truePositives].map(String.init)
            + [counts.precision, counts.recall, counts.f1].map(Figure.short)
    }
}
