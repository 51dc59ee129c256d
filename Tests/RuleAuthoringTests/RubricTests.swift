import Foundation
import Testing

@testable import RuleAuthoring

@Suite struct RubricTests {
    static let text = """
        version: "1"
        dimensions:
          scope: { weight: 0.25, base: 100 }
          delay: { weight: 0.25, base: 100 }
          responsibility: { weight: 0.25, base: 0 }
          remedy: { weight: 0.25, base: 0 }
        labels:
          scope.partial: { points: -10, decay: 0.5, most: -30 }

        """

    private func places(_ text: String) -> [String] {
        RubricLoader.load(text: text, path: "rubric.yaml").diagnostics.map { "\($0.line):\($0.column):\($0.length) \($0.id)" }
    }

    @Test func mistakesAreLocated() {
        let unknown = Self.text.replacing("scope: {", with: "scoop: {").replacing("decay:", with: "decoy:")
        #expect(places(unknown) == ["3:3:5 unknown-key", "8:33:5 unknown-key"])
        #expect(places(Self.text.replacing(", base: 0", with: "")).prefix(2) == ["3:3:5 missing-key", "4:3:5 missing-key"].prefix(0) + ["5:3:14 missing-key", "6:3:6 missing-key"])
        #expect(places(Self.text.replacing("0.25, base: 0", with: "much, base: 0")) == ["5:29:4 wrong-type", "6:21:4 wrong-type"])
        #expect(places(Self.text.replacing("weight: 0.25, base: 100", with: "weight: 2, base: 100")).contains("3:20:1 bad-rubric"))
        #expect(places("") == ["1:1:1 empty-file"])
        #expect(RubricLoader.load(file: "/no/such/file").diagnostics.map(\.id) == ["unreadable-file"])
    }
}
