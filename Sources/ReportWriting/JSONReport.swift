public import ApologyAnalysis

/// The report as JSON, schema version 1: the keys of `Report` in its own order, every key always present, `null` where there is no value.
///
/// The same report gives the same bytes. `JSONDecoder` reads the output back into `Report`, figures rounded to six decimal places.
public enum JSONReport {
    /// The report as a value, for whoever wants to embed it.
    public static func value(_ report: Report) -> JSON {
        [
            "schemaVersion": .int(report.schemaVersion),
            "tool": [
                "name": .string(report.tool.name), "version": .string(report.tool.version),
                "rules": .string(report.tool.rules), "icu": .string(report.tool.icu),
            ],
            "document": value(report.document),
            "score": value(report.score),
            "findings": .array(report.findings.map(value)),
            "missing": .array(
                report.missing.map {
                    ["dimension": .string($0.dimension), "element": .string($0.element), "message": .string($0.message)]
                }),
            "claims": .array(report.claims.map(value)),
            "receipt": .array(report.receipt.map(value)),
        ]
    }

    /// One report as an indented object, ending with a line end.
    public static func object(_ report: Report) -> String { value(report).text(indented: true) + "\n" }

    /// Several reports as an indented array, ending with a line end.
    public static func array(_ reports: [Report]) -> String {
        reports.isEmpty ? "[]\n" : arrayStart + reports.map(element).joined(separator: arrayBetween) + arrayEnd
    }

    /// One report as it stands in an indented array, for writing a long array as it comes.
    public static func element(_ report: Report) -> String { "  " + value(report).text(indented: true, depth: 1) }
    /// Before the first ``element(_:)``.
    public static let arrayStart = "[\n"
    /// Between two elements.
    public static let arrayBetween = ",\n"
    /// After the last element, with the line end; an array without elements is `[]`.
    public static let arrayEnd = "\n]\n"

    /// One report on one line, ending with a line end (JSON Lines).
    public static func line(_ report: Report) -> String { value(report).text() + "\n" }

    private static func value(_ document: Report.DocumentSummary) -> JSON {
        [
            "source": .string(document.source), "kind": .string(document.kind.rawValue),
            "language": .string(document.language), "encoding": .string(document.encoding),
            "bytes": .int(document.bytes), "sentences": .int(document.sentences),
        ]
    }

    private static func value(_ score: Report.Score) -> JSON {
        let all = score.dimensions
        return [
            "overall": .number(orNull: score.overall), "grade": .string(orNull: score.grade),
            "dimensions": [
                "scope": value(all.scope), "delay": value(all.delay),
                "responsibility": value(all.responsibility), "remedy": value(all.remedy),
            ],
            "reason": .string(orNull: score.reason),
        ]
    }

    private static func value(_ dimension: Report.DimensionScore) -> JSON {
        [
            "score": .number(orNull: dimension.score), "weight": .number(dimension.weight),
            "findings": .int(dimension.findings),
        ]
    }

    private static func value(_ span: Report.Span) -> JSON { ["start": .int(span.start), "end": .int(span.end)] }

    private static func value(_ finding: Report.Finding) -> JSON {
        let attributes = finding.attributes.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
        return [
            "label": .string(finding.label), "rule": .string(finding.rule), "strength": .number(finding.strength),
            "text": .string(finding.text), "span": value(finding.span), "utf16": value(finding.utf16),
            "line": .int(finding.line), "column": .int(finding.column), "sentence": value(finding.sentence),
            "language": .string(finding.language), "voice": .string(finding.voice.rawValue),
            "attributes": .object(attributes), "reason": .string(finding.reason),
        ]
    }

    private static func value(_ claim: Report.Claim) -> JSON {
        [
            "kind": .string(claim.kind.rawValue), "text": .string(claim.text), "span": value(claim.span),
            "value": .number(orNull: claim.value), "unit": .string(orNull: claim.unit),
            "voice": .string(claim.voice.rawValue), "language": .string(claim.language),
        ]
    }

    private static func value(_ line: Report.ReceiptLine) -> JSON {
        [
            "dimension": .string(line.dimension), "item": .string(line.item), "rule": .string(orNull: line.rule),
            "span": line.span.map(value) ?? .null, "weight": .number(line.weight), "message": .string(line.message),
        ]
    }
}
