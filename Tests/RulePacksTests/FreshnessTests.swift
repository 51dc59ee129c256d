import ApologyScoring
import Foundation
import RuleAuthoring
import RuleMatching
import Testing

@testable import RulePacks

/// What is made from the packs is what the packs say now.
@Suite struct FreshnessTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let loaded = PackLoader.load(directory: root.appending(path: "Sources/RulePacks").path)

    @Test func packsLoadWithAllTheirExamples() {
        #expect(Self.loaded.diagnostics.isEmpty, "\(Self.loaded.diagnostics.map { $0.rendered() }.joined(separator: "\n"))")
    }

    @Test func compiledRulesAreFresh() throws {
        let rules = try #require(Self.loaded.rules)
        #expect(RuleSet.default().digest == rules.digest, "the packs have changed: run `make packs`")
    }

    @Test func compiledRubricIsFresh() throws {
        let read = RubricLoader.load(file: Self.root.appending(path: "Sources/ApologyScoring/Rubric/rubric.yaml").path)
        #expect(read.diagnostics.isEmpty)
        #expect(read.rubric == .default, "the rubric has changed: run `make packs`")
    }

    @Test(arguments: Label.allCases) func everyLabelHasTwelveRulesInEachLanguage(_ label: Label) {
        for pack in RuleSet.default().packs {
            let count = pack.rules.count { $0.label == label.rawValue }
            #expect(count >= 12, "\(pack.language.rawValue) \(label.rawValue): \(count)")
        }
    }

    /// Some cues stand for what only some languages mark: the style of address, subject particles, a pronoun for the author.
    static let optionalCues: Set<CueKind> = [.polite, .plain, .subject, .topic, .narrator]

    @Test(arguments: CueKind.allCases) func everyCueHasARule(_ kind: CueKind) {
        let packs = RuleSet.default().packs.filter { pack in pack.rules.contains { $0.cue == kind.rawValue } }
        #expect(!packs.isEmpty)
        if !Self.optionalCues.contains(kind) { #expect(packs.count == 3, "\(kind.rawValue)") }
    }
}
