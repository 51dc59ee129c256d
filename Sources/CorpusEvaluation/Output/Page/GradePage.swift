/// A grade as one HTML file that needs nothing else: tables with intervals as bars, the confusion of labels, the errors with sentence and rule.
public enum GradePage {
    /// - Parameter errors: those listed; without them, all of the grade.
    /// - Throws: what the template library throws; the template is fixed, so no grade makes it.
    public static func render(_ grade: CorpusGrade, errors: [CorpusGrade.Error]? = nil) throws -> String {
        let languages = grade.languages
        var sections = languages.map { Section($0, grade, language: $0) }
        if languages.count > 1 { sections.append(Section("all", grade, language: nil)) }
        let listed = errors ?? (grade.errors + grade.attributeErrors)
        return try Page.render(
            template,
            Values(documents: TextTable.documents(grade.documents.count), sections: sections, errors: listed.map(ErrorRow.init)))
    }

    private struct Values {
        var documents: String
        var sections: [Section]
        var errors: [ErrorRow]
    }

    private struct ErrorRow {
        var place, verdict, label, language, sentence: String
        var cause: String?

        init(_ error: CorpusGrade.Error) {
            let (document, outcome) = error
            place = "\(document.name):\(outcome.line)"
            (verdict, label, language, sentence) = (outcome.verdict.rawValue, outcome.label, document.language, outcome.sentence)
            cause = outcome.rule.map { rule in
                (outcome.verdict == .missed ? "found, but taken for others’ words: " : "") + rule + (outcome.matched.map { ": “\($0)”" } ?? "")
            }
        }
    }
}
