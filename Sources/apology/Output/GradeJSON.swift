import CorpusEvaluation
import ReportWriting

/// A grade as JSON: the figures of each language and of all, and where asked for, errors.
enum GradeJSON {
    static func value(_ grade: CorpusGrade, errors: [CorpusGrade.Error]?) -> JSON {
        var members = [
            JSON.Member("schemaVersion", .int(1)),
            JSON.Member("languages", .object(grade.languages.map { .init($0, value(grade.scores(language: $0))) })),
            JSON.Member("all", value(grade.scores())),
        ]
        if let errors { members.append(.init("errors", .array(errors.map(value)))) }
        return .object(members)
    }

    private static func value(_ scores: Scores) -> JSON {
        [
            "documents": .int(scores.documents), "sentences": .int(scores.sentences),
            "macroF1": .number(orNull: scores.macroF1), "micro": value(scores.total()),
            "labels": .object(Codebook.labels.map { .init($0, value(scores.counts($0))) }),
            "dimensions": .object(
                Codebook.dimensions.map {
                    .init($0, ["macroF1": .number(orNull: scores.macroF1(dimension: $0)), "micro": value(scores.total(dimension: $0))])
                }),
            "leftOut": .array(scores.leftOut.map(JSON.string)),
            "inOthersWords": .int(scores.inOthersWords), "lostToVoice": .int(scores.lostToVoice),
        ]
    }

    private static func value(_ counts: Counts) -> JSON {
        [
            "truePositives": .int(counts.truePositives), "falsePositives": .int(counts.falsePositives),
            "falseNegatives": .int(counts.falseNegatives), "precision": .number(orNull: counts.precision),
            "recall": .number(orNull: counts.recall), "f1": .number(orNull: counts.f1),
        ]
    }

    private static func value(_ error: CorpusGrade.Error) -> JSON {
        let outcome = error.outcome
        return [
            "file": .string(error.document.path), "line": .int(outcome.line), "language": .string(error.document.language),
            "label": .string(outcome.label), "verdict": .string(outcome.verdict.rawValue),
            "voice": .string(outcome.voice.rawValue), "sentence": .string(outcome.sentence),
            "rule": .string(orNull: outcome.rule), "text": .string(orNull: outcome.matched),
        ]
    }
}
