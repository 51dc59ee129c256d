import CorpusEvaluation
import ReportWriting

/// An agreement as JSON: the figures of each language and of all, and where asked for, disagreements.
enum AgreementJSON {
    static func value(_ agreement: Agreement, disagreements: [Agreement.Located]?) -> JSON {
        var members = [
            JSON.Member("schemaVersion", .int(1)),
            JSON.Member("languages", .object(agreement.languages.map { .init($0, value(agreement, language: $0)) })),
            JSON.Member("all", value(agreement, language: nil)),
            JSON.Member("bootstrap", StatisticsJSON.bootstrap),
        ]
        if let disagreements { members.append(.init("disagreements", .array(disagreements.map(value)))) }
        return .object(members)
    }

    private static func value(_ agreement: Agreement, language: String?) -> JSON {
        let (figures, intervals) = (agreement.figures(language: language), agreement.intervals(language: language))
        return .object(
            [.init("documents", .int(figures.documents)), .init("sentences", .int(figures.sentences))]
                + StatisticsJSON.figure("macroKappa", figures.macroKappa, intervals.macroKappa)
                + [
                    .init("labels", .object(Codebook.labels.map { .init($0, value(figures.counts($0), intervals.labels[$0])) })),
                    .init("voice", value(figures.voice, intervals.voice)),
                    .init("leftOut", .array(figures.leftOut.map(JSON.string))),
                ])
    }

    private static func value(_ counts: AgreementCounts, _ interval: ConfidenceInterval?) -> JSON {
        .object(
            [
                .init("both", .int(counts.both)), .init("first", .int(counts.first)), .init("second", .int(counts.second)),
                .init("neither", .int(counts.neither)), .init("observed", .number(orNull: counts.observed)),
            ] + StatisticsJSON.figure("kappa", counts.kappa, interval))
    }

    private static func value(_ located: Agreement.Located) -> JSON {
        let disagreement = located.disagreement
        return [
            "file": .string(located.document.path), "line": .int(disagreement.line), "language": .string(located.document.language),
            "label": .string(disagreement.label), "by": .string(disagreement.by.rawValue), "sentence": .string(disagreement.sentence),
        ]
    }
}
