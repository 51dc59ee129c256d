/// A grade as a table in plain text.
public enum GradeTable {
    /// One table a language, and one over all where there are several; ends with a line end.
    public static func render(_ grade: CorpusGrade) -> String {
        let languages = grade.languages
        var sections = languages.map { section($0, grade.scores(language: $0)) }
        if languages.count > 1 { sections.append(section("all", grade.scores())) }
        return sections.isEmpty ? "no document was graded\n" : sections.joined(separator: "\n")
    }

    /// Missed and spurious labels with their sentences, and the rules that found them; ends with a line end unless empty.
    public static func errors(_ errors: [CorpusGrade.Error]) -> String {
        errors.map { document, outcome in
            var line = "\(document.path):\(outcome.line): \(outcome.verdict.rawValue) \(outcome.label)"
            if let rule = outcome.rule {
                line += outcome.verdict == .missed ? " (taken for others' words: \(rule)" : " (\(rule)"
                line += outcome.matched.map { ": “\(oneLine($0))”)" } ?? ")"
            }
            return line + "\n    \(outcome.voice.rawValue)  \(oneLine(outcome.sentence))\n"
        }.joined()
    }

    private static func section(_ name: String, _ scores: Scores) -> String {
        var text = "\(name): \(scores.documents) documents, \(scores.sentences) sentences\n\n"
        text += row("", ["gold", "found", "right", "precis.", "recall", "F1"])
        for label in Codebook.labels { text += row(label, cells(scores.counts(label))) }
        text += "\n"
        for dimension in Codebook.dimensions {
            text += row("\(dimension), together", cells(scores.total(dimension: dimension)))
        }
        text += row("all labels together", cells(scores.total()))
        let left = scores.leftOut
        text += "\nmacro F1 \(figure(scores.macroF1)) over \(Codebook.labels.count - left.count) of \(Codebook.labels.count) labels"
        text += left.isEmpty ? "\n" : "; neither annotated nor found: \(left.joined(separator: ", "))\n"
        text += "found in others' words: \(scores.inOthersWords); missed because taken for others' words: \(scores.lostToVoice)\n"
        return text
    }

    private static func cells(_ counts: Counts) -> [String] {
        [counts.annotated, counts.found, counts.truePositives].map(String.init)
            + [counts.precision, counts.recall, counts.f1].map(figure)
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        let start = name + String(repeating: " ", count: max(1, 26 - name.count))
        return start + cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined() + "\n"
    }

    /// 0…1 with three decimals.
    static func figure(_ value: Double?) -> String {
        guard let value else { return "–" }
        let digits = String(Int((value * 1000).rounded()))
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return padded.dropLast(3) + "." + padded.suffix(3)
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
