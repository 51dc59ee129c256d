import ApologyScoring
import Foundation
import Testing

@testable import RuleAuthoring

/// `docs/rule-language.md` says what is so: its examples run, its packs load, its tables are those of the code.
@Suite struct RuleLanguagePageTests {
    static let page = (try? Repository.text("docs/rule-language.md")) ?? ""
    static let blocks = FencedBlock.all(in: page)

    static func words(_ language: String) -> String {
        blocks.filter { $0.info == ["yaml", "words", language] }.flatMap(\.lines).joined(separator: "\n")
    }

    static let cases: [(block: FencedBlock, entry: LanguageCase?)] = blocks.filter { $0.info.first == "cases" }.flatMap { block in
        block.lines.map { (block, LanguageCase($0, language: block.info.last ?? "")) }
    }

    @Test(arguments: ["en", "ko", "ja"]) func examplesRun(_ language: String) throws {
        let failures = try LanguageCase.failures(Self.cases.compactMap(\.entry), language: language, words: Self.words(language))
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    @Test func everyLineIsAnExample() {
        #expect(Self.cases.count > 120)
        for (block, entry) in Self.cases where entry == nil { Issue.record("the block in line \(block.line) has a line that is no example") }
    }

    /// One worked example per construct and language.
    @Test func everyConstructHasExamplesInEachLanguage() {
        let constructs = Self.page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4).trimmed }
        let patterns = constructs.filter { heading in Self.cases.contains { $0.block.heading == heading } && !["English", "Korean", "Japanese"].contains(heading) }
        #expect(patterns.count >= 10)
        for heading in patterns + ["Folding", "Borders of words"] {
            let languages = Set(Self.cases.filter { $0.block.heading == heading }.map { $0.block.info.last })
            #expect(languages == ["en", "ko", "ja"], "\(heading)")
        }
    }

    @Test func packsLoad() {
        let packs = Self.blocks.filter { $0.info.starts(with: ["yaml", "pack"]) }
        #expect(packs.count >= 7)
        for block in packs {
            let text = "language: \(block.info.last ?? "")\n" + block.lines.joined(separator: "\n")
            let found = PackLoader.load(files: [("page.yaml", text)]).diagnostics
            #expect(found.isEmpty, "line \(block.line): \(found.map { $0.rendered() }.joined(separator: "\n"))")
        }
    }

    /// The names in backticks in the first column of a table.
    private func firstColumn(under heading: String) -> [String] {
        let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex { $0 == "## " + heading }.map { $0 + 1 } ?? lines.count
        return lines[start...].prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| `") }.flatMap { row in
            (row.split(separator: "|").first ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
        }
    }

    @Test func tablesAreThoseOfTheCode() {
        #expect(firstColumn(under: "A rule").sorted() == PackFile.ruleKeys.sorted())
        #expect(firstColumn(under: "Cues").sorted() == CueKind.allCases.map(\.rawValue).sorted())
    }

    @Test func namesExist() throws {
        for circumstance in Circumstance.allCases { #expect(Self.page.contains("`\(circumstance.rawValue)`")) }
        for base in JapaneseBase.allCases { #expect(Self.page.contains("`\(base.rawValue)`"), "\(base.rawValue)") }
        for (language, heading) in [("en", "### English"), ("ko", "### Korean"), ("ja", "### Japanese")] {
            let section = try #require(Self.page.split(separator: heading).last?.split(separator: "\n### ").first)
            let line = try #require(section.split(separator: "\n").first { $0.hasPrefix("The pack's own forms") })
            let pack = try Repository.text("Sources/RulePacks/\(language)/inflection.yaml")
            for name in line.matches(of: /`([^`]+)`/) { #expect(pack.contains("\n  \(name.1):"), "\(language) has no form \(name.1)") }
        }
    }
}
