import Foundation
import Testing

@testable import RuleAuthoring

/// A pattern and a text with what it matches between brackets.
struct LanguageCase: Sendable {
    var language: String
    var pattern: String
    var marked: String

    /// A line of a table: pattern and text, parted by a tab or by ` → `. `\u0300` stands for the code point, so that combining marks are visible.
    init?(_ line: Substring, language: String) {
        var fields = line.split(separator: "\t", maxSplits: 1)
        if fields.count == 1 { fields = line.split(separator: " → ", maxSplits: 1) }
        guard fields.count == 2 else { return nil }
        self.language = language
        pattern = Self.unescaped(fields[0])
        marked = Self.unescaped(fields[1])
    }

    private static func unescaped(_ field: Substring) -> String {
        var text = field.trimmed
        while let found = text.firstMatch(of: /\\u([0-9A-Fa-f]{4})/) {
            text.replaceSubrange(found.range, with: UInt32(found.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? "")
        }
        return text
    }

    private var isMatch: Bool { marked.contains(/(^|[^\\])\[/) }

    /// What is not as the cases of a language say: a pack is made of them, a rule a pattern, whose words may use the sets given.
    static func failures(_ cases: [LanguageCase], language: String, words: String) throws -> [String] {
        let own = cases.filter { $0.language == language }
        var pack = "language: \(language)\nwords:\n" + words.split(separator: "\n").map { "  \($0)\n" }.joined() + "rules:\n"
        for (number, group) in Dictionary(grouping: own, by: \.pattern).sorted(by: { $0.key < $1.key }).enumerated() {
            func list(_ key: String, _ texts: [String]) -> String { "    \(key):\n" + texts.map { "      - \(quoted($0))\n" }.joined() }
            let (yes, no) = (group.value.filter(\.isMatch).map(\.marked), group.value.filter { !$0.isMatch }.map(\.marked))
            pack += "  - id: \(language).cue.article.case-\(number)\n    cue: article\n    match: \(quoted(group.key))\n"
            if !yes.isEmpty { pack += list("yes", yes) }
            if !no.isEmpty { pack += list("no", no) }
        }
        let inflection = try Repository.text("Sources/RulePacks/\(language)/inflection.yaml")
        // A pattern may be written in two ways, and one that matches none of its texts has no yes examples.
        return PackLoader.load(files: [("cases.yaml", pack), ("inflection.yaml", inflection)]).diagnostics.filter { !["too-few-examples", "hidden-rule"].contains($0.id) }
            .map { $0.rendered() }
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}

enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }
}

/// A fenced block of a page.
struct FencedBlock: Sendable {
    /// The words behind the fence.
    var info: [String]
    var lines: [Substring]
    /// 1-based line of the fence.
    var line: Int
    /// The last heading before it.
    var heading: String

    static func all(in page: String) -> [FencedBlock] {
        var blocks: [FencedBlock] = []
        var isOpen = false
        var heading = ""
        for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if !isOpen { blocks.append(.init(info: line.dropFirst(3).split(separator: " ").map(String.init), lines: [], line: index + 1, heading: heading)) }
                isOpen.toggle()
            } else if isOpen {
                blocks[blocks.count - 1].lines.append(line)
            } else if line.hasPrefix("#") {
                heading = line.drop { $0 == "#" }.trimmed
            }
        }
        return blocks
    }
}
