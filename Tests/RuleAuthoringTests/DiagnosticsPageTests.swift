import Foundation
import Testing

@testable import RuleAuthoring

/// `docs/diagnostics.md` explains every diagnostic of the code, and none else.
@Suite struct DiagnosticsPageTests {
    static let page = (try? Repository.text("docs/diagnostics.md")) ?? ""

    /// Id → what stands under its heading.
    static let sections: [(id: String, text: String)] = page.split(separator: "\n### ").dropFirst().compactMap { section in
        guard let found = section.firstMatch(of: /^`([^`]+)`\n/) else { return nil }
        return (String(found.1), String(section[found.range.upperBound...]))
    }

    @Test func everyDiagnosticIsExplained() {
        #expect(Self.sections.map(\.id) == DiagnosticID.allCases.map(\.rawValue))
        for (id, text) in Self.sections {
            #expect(text.contains("\n*Mend:* ") && text.contains(/\n(```yaml|\*Example:\*)/), "\(id)")
            if let file = text.firstMatch(of: /\*Example:\* the file `(.+)\.yaml`/) {
                #expect(MistakeTests.cases.contains { $0.name == file.1 && $0.expected.contains { $0.hasSuffix(" " + id) } }, "\(id)")
            }
        }
    }

    /// An example is a line that a malformed pack gives that diagnostic for.
    @Test func examplesAreMistakes() {
        let blocks = FencedBlock.all(in: Self.page)
        #expect(blocks.count > 50)
        for block in blocks {
            let id = block.heading.filter { $0 != "`" }
            let isThere = MistakeTests.cases.contains { mistake in
                let lines = mistake.text.split(separator: "\n", omittingEmptySubsequences: false)
                return mistake.expected.contains { place in
                    guard place.hasSuffix(" " + id), let line = place.split(separator: ":").first.flatMap({ Int($0) }) else { return false }
                    return lines[line - 1].trimmed == block.lines.first?.trimmed
                }
            }
            #expect(isThere && block.lines.count == 1, "\(id)")
        }
    }

    /// What no pack of `Mistakes` shows is shown by another test.
    @Test func everyDiagnosticIsTested() throws {
        let shown = Set(MistakeTests.cases.flatMap(\.expected).compactMap { $0.split(separator: " ").last.map(String.init) })
        let others = try ["LimitTests", "FolderTests", "RubricTests"].map { try Repository.text("Tests/RuleAuthoringTests/\($0).swift") }.joined()
        for id in DiagnosticID.allCases where !shown.contains(id.rawValue) {
            #expect(others.contains(id.rawValue + "\""), "no test makes \(id.rawValue)")
        }
    }

    @Test func linksLeadSomewhere() throws {
        let language = try Repository.text("docs/rule-language.md")
        for link in Self.page.matches(of: /\(rule-language\.md#([a-z-]+)\)/) {
            #expect(language.lowercased().contains("\n## \(link.1)\n"), "\(link.1)")
        }
    }
}
