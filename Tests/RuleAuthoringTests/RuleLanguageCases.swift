import Foundation
import Testing

@testable import RuleAuthoring

/// The rule language by its behaviour: `Cases/*.tsv` holds patterns and what they match.
@Suite struct RuleLanguageCases {
    struct Case: CustomTestStringConvertible, Sendable {
        var language: String
        var pattern: String
        var marked: String
        var testDescription: String { "\(language) \(pattern) in \(marked)" }
    }

    static let cases: [Case] = ["en", "ko", "ja"].flatMap { language in
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(language).tsv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [Case]() }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { return nil }
            return Case(language: language, pattern: unescaped(fields[0]), marked: unescaped(fields[1]))
        }
    }

    /// `\u0300` stands for the code point, so that combining marks are visible in the table.
    static func unescaped(_ field: Substring) -> String {
        var text = String(field)
        while let found = text.range(of: #"\\u[0-9A-Fa-f]{4}"#, options: .regularExpression) {
            let scalar = UInt32(text[found].dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            text.replaceSubrange(found, with: scalar.map(String.init) ?? "")
        }
        return text
    }

    @Test func tablesAreRead() {
        for language in ["en", "ko", "ja"] { #expect(Self.cases.filter { $0.language == language }.count > 10) }
    }

    @Test(arguments: cases) func matches(_ entry: Case) throws {
        let matches = entry.marked.contains("[")
        let example = matches ? "yes: [\(quoted(entry.marked))]" : "yes: []\n    no: [\(quoted(entry.marked))]"
        let pack = """
            language: \(entry.language)
            words:
              party: [client, "holder of an account"]
              tell: [tell, inform]
              person: [お客様, 고객]
              number: ["<digits> (million)?"]
            rules:
              - id: \(entry.language).cue.article.case
                cue: article
                match: [\(quoted(entry.pattern))]
                \(example)
            """
        let inflection = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/RulePacks/\(entry.language)/inflection.yaml")
        let loaded = PackLoader.load(files: [
            ("case.yaml", pack), ("inflection.yaml", try String(contentsOf: inflection, encoding: .utf8)),
        ])
        let found = loaded.diagnostics.filter { $0.id != "too-few-examples" }
        #expect(found.isEmpty, "\(found.map { $0.rendered() }.joined(separator: "\n"))")
    }

    private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
