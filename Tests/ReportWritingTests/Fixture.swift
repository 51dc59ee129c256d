import ApologyAnalysis
import Foundation
import ReportWriting

/// Reports for tests, made from the JSON contract itself.
enum Fixture {
    struct Marked {
        var label: String
        var words: String
        var voice = "organisation"
        var attributes: [String: String] = [:]
    }

    static func report(
        _ text: String, _ marked: [Marked] = [], overall: Double? = 41.25, missing: [(String, String)] = [], source: String = "notice.txt"
    ) throws -> Report {
        let score: [String: Any] = ["score": overall as Any? ?? NSNull(), "weight": 0.25, "findings": 1]
        let object: [String: Any] = [
            "schemaVersion": 1,
            "tool": ["name": "apology", "version": "0.1.0", "rules": "00ff", "icu": "72.1"],
            "document": [
                "source": source, "kind": "statement", "language": "en", "encoding": "UTF-8", "bytes": text.utf8.count, "sentences": 1,
            ],
            "score": [
                "overall": overall as Any? ?? NSNull(), "grade": overall == nil ? NSNull() : "D" as Any,
                "dimensions": ["scope": score, "delay": score, "responsibility": score, "remedy": score],
                "reason": overall == nil ? "nobody speaks" as Any : NSNull(),
            ],
            "findings": marked.map { finding($0, in: text) },
            "missing": missing.map { ["dimension": "delay", "element": $0.0, "message": $0.1] },
            "claims": [
                ["kind": "share", "text": "40%", "span": ["start": 0, "end": 3], "value": 40.0, "unit": "percent", "voice": "other", "language": "en"]
            ],
            "receipt": [["dimension": "scope", "item": "base", "weight": 100.0, "message": "start"]] + marked.map { receipt($0, in: text) },
        ]
        return try JSONDecoder().decode(Report.self, from: JSONSerialization.data(withJSONObject: object))
    }

    /// Every finding costs 7.5 points.
    private static func receipt(_ marked: Marked, in text: String) -> [String: Any] {
        let finding = finding(marked, in: text)
        return [
            "dimension": "scope", "item": marked.label, "weight": -7.5, "message": "says so",
            "rule": finding["rule"] ?? "", "span": finding["span"] ?? [:],
        ]
    }

    private static func finding(_ marked: Marked, in text: String) -> [String: Any] {
        let range = text.range(of: marked.words, options: .literal) ?? text.startIndex..<text.startIndex
        func span<View: BidirectionalCollection>(_ view: View) -> [String: Int] where View.Index == String.Index {
            [
                "start": view.distance(from: view.startIndex, to: range.lowerBound),
                "end": view.distance(from: view.startIndex, to: range.upperBound),
            ]
        }
        return [
            "label": marked.label, "rule": "en.\(marked.label).test", "strength": 0.7, "text": marked.words, "span": span(text.utf8),
            "utf16": span(text.utf16), "line": 1, "column": 1, "sentence": span(text.utf8), "language": "en", "voice": marked.voice,
            "attributes": marked.attributes, "reason": "says so",
        ]
    }
}
