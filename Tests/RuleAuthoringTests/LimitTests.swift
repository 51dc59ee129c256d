import Foundation
import RuleMatching
import TextReading
import Testing

@testable import RuleAuthoring

/// What would take more than bounded time, memory or stack is refused by name; none of it crashes.
@Suite struct LimitTests {
    static func ids(_ text: String, path: String = "a.yaml") -> [String] {
        PackLoader.load(files: [(path, text)]).diagnostics.map(\.id)
    }

    static func words(_ entries: String) -> String { "language: en\nwords:\n  party: [\(entries)]\n" }

    static let forms = "forms: { base: [base], s: [s], past: [past], participle: [participle], ing: [ing] }\n"

    @Test func files() {
        #expect(Self.ids("# " + String(repeating: "x\n# ", count: PackLoader.maximumFileSize / 4)) == ["file-too-large"])
        #expect(Self.ids(Self.words("\"" + String(repeating: "x ", count: SourceFile.maximumLineSize) + "\"")) == ["line-too-long"])
    }

    @Test func deepYAML() {
        for (open, close) in [("[", "]"), ("{ a: ", "}")] {
            let deep = String(repeating: open, count: 3000) + String(repeating: close, count: 3000)
            #expect(Self.ids("language: en\nwords: \(deep)") == ["yaml-too-deep"])
        }
        #expect(Self.ids("language: en\nwords:\n  " + String(repeating: "- ", count: 3000) + "x") == ["yaml-too-deep"])
        #expect(Self.ids("language: en\nwords: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)) == ["wrong-type"])
    }

    /// Nine aliases of nine aliases of … would stand for more nodes than there is memory.
    @Test func aliases() {
        var text = "language: en\na0: &a0 [x]\n"
        for level in 1..<30 { text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n" }
        text += "? *a29\n: x\n"
        #expect(Set(Self.ids(text)) == ["yaml-anchor"])
    }

    @Test func entries() {
        let list = Array(repeating: "x\n", count: SourceFile.maximumEntries + 1).joined(separator: ",")
        #expect(Self.ids(Self.words(list)) == ["too-many-entries"])
        let sets = (0...SourceFile.maximumEntries).map { "  s\($0): [x]\n" }.joined()
        #expect(Self.ids("language: en\nwords:\n" + sets) == ["too-many-entries"])
    }

    @Test func patterns() {
        #expect(Self.ids(Self.words("\"" + String(repeating: "x", count: 4001) + "\"")) == ["pattern-too-long"])
        #expect(Self.ids(Self.words("\"" + String(repeating: "x", count: 4000) + "\"")) == [])
        #expect(Self.ids(Self.words("\"" + String(repeating: "(", count: 3999) + "\"")) == ["too-deep"])
        #expect(Self.ids(Self.words("\"" + String(repeating: "?", count: 3999) + "\"")) == ["unexpected-character"])
        let row = (0..<65).map { "(a\($0)|b\($0))" }.joined(separator: " ")
        #expect(Self.ids(Self.words("\"\(row)\"")) == ["pattern-too-large"])
        // Neighbouring words are one part.
        #expect(Self.ids(Self.words("\"" + (0..<65).map { "a\($0)" }.joined(separator: " ") + "\"")) == [])
    }

    @Test(arguments: ["(a …|b)", "… a?", "(… a|(b …|c …|d))"]) func explosions(_ part: String) {
        let match = "x " + Array(repeating: part, count: 60).joined(separator: " ") + " x"
        let rule = "language: en\nrules:\n  - id: en.cue.say.x\n    cue: say\n    match: [\"\(match)\"]\n    yes: [\"[x]\"]\n"
        #expect(Self.ids(rule) == ["rule-too-large"])
    }

    @Test func wordForms() {
        struct Lemmas: LemmaExpanding {
            func entries(of set: String) throws(PatternError.Kind) -> [String] { Array(repeating: "fail", count: 100) }
            func expand(lemma: String, forms: [String]) throws(PatternError.Kind) -> [Pattern.Surface] {
                [.init(stem: lemma, endings: ["", "s", "ed"], runsOn: false)]
            }
        }
        var budget = 500
        let (_, errors) = PatternParser.parse("{fail} {<verbs>} {<verbs>} {fail}", lemmas: Lemmas(), surfaceBudget: &budget)
        // 4 + 400 surfaces fit, of the next set 24 words.
        #expect(errors == [.init(kind: .tooManyVariants, range: 18..<25), .init(kind: .tooManyVariants, range: 28..<32)])
        #expect(budget == 0)
    }

    @Test func depthOfSets() {
        func chain(_ length: Int) -> String {
            "language: en\nwords:\n" + (0..<length).map { "  s\(10000 + $0): [\"<s\(10001 + $0)>\"]\n" }.joined() + "  s\(10000 + length): [x]\n"
        }
        #expect(Self.ids(chain(SetGraph.maximumDepth - 1)) == [])
        #expect(Self.ids(chain(SetGraph.maximumDepth)) == ["sets-too-deep"])
        #expect(Set(Self.ids(chain(5000))) == ["sets-too-deep"])
    }

    @Test func captureNames() {
        func rules(_ count: Int) -> String {
            let patterns = (0..<count).map { "\"x\($0)@name\($0)\"" }.joined(separator: ",\n      ")
            return "language: en\nrules:\n  - id: en.cue.say.x\n    cue: say\n    match: [\(patterns)]\n    yes: [\"[x0]\"]\n"
        }
        #expect(Self.ids(rules(254)) == [])
        #expect(Self.ids(rules(256)) == ["too-many-captures", "too-many-captures"])
    }

    @Test func mistakes() {
        let found = Self.ids(Self.words(Array(repeating: "\"(\"\n", count: 5000).joined(separator: ",")))
        #expect(found.count == SourceFile.maximumMistakes + 1)
        #expect(found.last == "too-many-mistakes" && Set(found.dropLast()) == ["unclosed-bracket"])
    }
}
