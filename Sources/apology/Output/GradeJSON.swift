import CorpusEvaluation
import ReportWriting

/// A grade as JSON: the figures of each language and of all, the documents, and where asked for, errors.
enum GradeJSON {
    static func value(_ grade: CorpusGrade, errors: [CorpusGrade.Error]?) -> JSON {
        var members = [
            JSON.Member("schemaVersion", .int(1)),
            JSON.Member("languages", .object(grade.languages.map { .init($0, value(grade, language: $0)) })),
            JSON.Member("all", value(grade, language: nil)),
            JSON.Member("bootstrap", StatisticsJSON.bootstrap),
            JSON.Member("corpus", .array(grade.documents.map(value))),
        ]
        if let errors { members.append(.init("errors", .array(errors.map(value)))) }
        return .object(members)
    }

    private static func value(_ grade: CorpusGrade, language: String?) -> JSON {
        let (scores, intervals) = (grade.scores(language: language), grade.intervals(language: language))
        let dimensions = Codebook.dimensions.map { name in
            let macro = StatisticsJSON.figure("macroF1", scores.macroF1(dimension: name), intervals.dimensions[name])
            return JSON.Member(name, .object(macro + [.init("micro", value(scores.total(dimension: name)))]))
        }
        return .object(
            [.init("documents", .int(scores.documents)), .init("sentences", .int(scores.sentences))]
                + StatisticsJSON.figure("macroF1", scores.macroF1, intervals.macroF1)
                + [
                    .init("micro", value(scores.total())),
                    .init("labels", .object(Codebook.labels.map { .init($0, value(scores.counts($0), intervals.labels[$0])) })),
                    .init("dimensions", .object(dimensions)),
                    .init("leftOut", .array(scores.leftOut.map(JSON.string))),
                    .init("inOthersWords", .int(scores.inOthersWords)), .init("lostToVoice", .int(scores.lostToVoice)),
                    .init("confusion", value(grade.confusion(language: language))),
                    .init("quality", value(grade.quality(language: language), intervals.rho)),
                    .init("attributes", value(grade.attributes(language: language), intervals.attributes)),
                ])
    }

    private static func value(_ counts: Counts, _ interval: ConfidenceInterval?) -> JSON {
        .object(members(counts) + [.init("f1Interval", StatisticsJSON.value(interval))])
    }

    private static func value(_ counts: Counts) -> JSON { .object(members(counts)) }

    private static func members(_ counts: Counts) -> [JSON.Member] {
        [
            .init("truePositives", .int(counts.truePositives)), .init("falsePositives", .int(counts.falsePositives)),
            .init("falseNegatives", .int(counts.falseNegatives)), .init("precision", .number(orNull: counts.precision)),
            .init("recall", .number(orNull: counts.recall)), .init("f1", .number(orNull: counts.f1)),
        ]
    }

    /// A row a label missed, a column a label found; what is not there is 0.
    private static func value(_ confusion: Confusion) -> JSON {
        let columns = confusion.columns
        return .object(Codebook.labels.map { expected in
            let cells = columns.map { ($0, confusion.count(expected: expected, found: $0)) }
            return .init(expected, .object(cells.filter { $0.1 > 0 }.map { .init($0.0, .int($0.1)) }))
        })
    }

    private static func value(_ quality: QualityCorrelation, _ interval: ConfidenceInterval?) -> JSON {
        .object(
            [
                .init("documents", .int(quality.documents)), .init("withoutQuality", .int(quality.withoutQuality)),
                .init("withoutScore", .int(quality.withoutScore)),
            ] + StatisticsJSON.figure("rho", quality.rho, interval))
    }

    private static func value(_ scores: AttributeScores, _ intervals: [String: ConfidenceInterval]) -> JSON {
        [
            "commitments": .int(scores.commitments), "annotated": .int(scores.annotated), "micro": value(scores.total),
            "attributes": .object(Codebook.attributes.map { .init($0, value(scores.counts($0), intervals[$0])) }),
        ]
    }

    private static func value(_ document: CorpusGrade.DocumentGrade) -> JSON {
        [
            "name": .string(document.name), "language": .string(document.language), "kind": .string(document.kind.rawValue),
            "sentences": .int(document.sentences), "quality": document.quality.map(JSON.int) ?? .null,
            "overall": .number(orNull: document.overall), "digest": .string(document.digest),
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
