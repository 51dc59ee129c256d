import ApologyScoring
import ICUBridge
import RuleMatching
import TextReading

/// Puts a report together from what was read and scored.
struct ReportBuilder {
    let document: Document
    let reading: ContextualReading
    let score: ScoredDocument
    let rubric: Rubric
    let rules: RuleSet

    func report(source: String) -> Report {
        Report(
            schemaVersion: 1,
            tool: .init(name: "apology", version: Version.current, rules: rules.digest, icu: ICULibrary.version),
            document: .init(
                source: source, kind: .init(reading.kind), language: document.language?.rawValue ?? "und", encoding: document.source.encoding,
                bytes: document.source.byteCount, sentences: document.sentences.count),
            score: reportedScore(), findings: findings(),
            missing: score.missing.map { .init(dimension: $0.dimension.rawValue, element: $0.element, message: $0.message) }, claims: claims(),
            receipt: receipt())
    }

    private func findings() -> [Report.Finding] {
        var positions = TextPositions(document.source)
        return reading.findings.map { finding in
            let start = positions.place(ofUTF8: finding.range.lowerBound)
            let text = String(decoding: document.source.utf8[finding.range], as: UTF8.self)
            return Report.Finding(
                label: finding.label.rawValue, rule: finding.rule.id, strength: finding.strength, text: text, span: span(finding.range),
                utf16: .init(start: start.utf16, end: start.utf16 + text.utf16.count), line: start.line, column: start.column,
                sentence: span(document.sentences[finding.sentence].range), language: finding.language.rawValue,
                voice: .init(finding.voice), attributes: finding.attributes, reason: finding.rule.reason)
        }
    }

    private func claims() -> [Report.Claim] {
        return reading.claims.map { claim in
            Report.Claim(
                kind: .init(claim.kind), text: String(decoding: document.source.utf8[claim.range], as: UTF8.self), span: span(claim.range),
                value: claim.value, unit: claim.unit, voice: .init(claim.voice), language: claim.language.rawValue)
        }
    }

    private func receipt() -> [Report.ReceiptLine] {
        return score.receipt.map { point in
            let dimension = point.dimension.rawValue
            switch point.item {
            case .base:
                return .init(dimension: dimension, item: "base", rule: nil, span: nil, weight: point.weight, message: "where the dimension starts")
            case .bound:
                return .init(
                    dimension: dimension, item: "bound", rule: nil, span: nil, weight: point.weight, message: "a dimension lies between 0 and 100")
            case .finding(let index):
                let finding = reading.findings[index]
                return .init(
                    dimension: dimension, item: finding.label.rawValue, rule: finding.rule.id, span: span(finding.range),
                    weight: point.weight, message: finding.rule.reason)
            }
        }
    }

    private func span(_ range: Range<Int>) -> Report.Span {
        let source = document.sourceRange(ofUTF8: range)
        return .init(start: source.lowerBound, end: source.upperBound)
    }

    private func reportedScore() -> Report.Score {
        func dimension(_ dimension: Dimension) -> Report.DimensionScore {
            .init(
                score: score.dimensions[dimension], weight: rubric.dimensions[dimension]?.weight ?? 0,
                findings: reading.findings.count { $0.label.dimension == dimension && $0.voice == .organisation })
        }
        return .init(
            overall: score.overall, grade: score.grade,
            dimensions: .init(
                scope: dimension(.scope), delay: dimension(.delay), responsibility: dimension(.responsibility), remedy: dimension(.remedy)),
            reason: score.reason)
    }
}

extension Report.Kind {
    init(_ kind: DocumentKind) {
        switch kind {
        case .statement: self = .statement
        case .article: self = .article
        case .other: self = .other
        }
    }
}

extension DocumentKind {
    init(_ kind: Report.Kind) {
        switch kind {
        case .statement: self = .statement
        case .article: self = .article
        case .other: self = .other
        }
    }
}

extension Report.Voice {
    init(_ voice: Voice) { self = voice == .organisation ? .organisation : .other }
}

extension Report.Claim.Kind {
    init(_ kind: StatedClaim.Kind) {
        switch kind {
        case .count: self = .count
        case .share: self = .share
        case .money: self = .money
        case .date: self = .date
        case .duration: self = .duration
        }
    }
}
