import Testing
import TextReading

@testable import RuleMatching

/// Each construct of the rule language on its worst case at doubling sizes: the searcher's steps may grow no faster than the text.
@Suite struct LinearTimeTests {
    struct Worst: Sendable, CustomTestStringConvertible {
        var name: String
        var language: Language
        var pattern: Pattern
        /// Repeated to the size wanted, then `tail`.
        var unit: String
        var tail = ""
        var testDescription: String { name }
    }

    static func word(_ text: String) -> Pattern { .word(text, openLeft: false, openRight: false) }
    static let gap = Pattern.gap(.init(scope: .clause, limit: nil))
    static let wide = Pattern.gap(.init(scope: .piece, limit: nil))

    static let worst: [Worst] = [
        Worst(name: "a literal that nearly matches everywhere", language: .english, pattern: word("aaaaaaaab"), unit: "aaaaaaaa "),
        Worst(name: "a literal inside one endless word", language: .korean, pattern: word("가가가가나"), unit: "가"),
        Worst(name: "a gap whose end never comes", language: .english, pattern: .sequence([word("a"), gap, word("b")]), unit: "a "),
        Worst(
            name: "nested gaps", language: .english,
            pattern: .sequence([word("a"), gap, word("a"), gap, word("a"), gap, word("b")]), unit: "a ", tail: "b"),
        Worst(name: "wide gaps over many clauses", language: .english, pattern: .sequence([word("a"), wide, word("b")]), unit: "a; b; "),
        Worst(name: "any order of the same word", language: .english, pattern: .all([word("a"), word("b"), word("c")], scope: .clause), unit: "a b c "),
        Worst(
            name: "optional parts in a row", language: .english,
            pattern: .sequence([word("a"), .optional(word("a")), .optional(word("a")), .optional(word("a")), word("b")]), unit: "a "),
        Worst(
            name: "alternatives with a common beginning", language: .japanese,
            pattern: .choice([word("ああああい"), word("あああい"), word("ああい")]), unit: "あ"),
        Worst(
            name: "endings that nearly match", language: .japanese,
            pattern: .inflection([.init(stem: "あ", endings: ["あああああああい", "ああああい"], runsOn: false)]), unit: "あ"),
        Worst(name: "digits", language: .english, pattern: .sequence([.set("digits"), word("b")]), unit: "1,111."),
        Worst(name: "neighbours that nearly touch", language: .korean, pattern: .sequence([word("가나"), word("다라")]), unit: "가나마바 다라 "),
    ]

    @Test(arguments: worst) func stepsGrowLikeTheText(_ worst: Worst) throws {
        let (small, large) = (try steps(worst, size: 2_000), try steps(worst, size: 16_000))
        #expect(small > 0)
        #expect(Double(large) <= 8.5 * Double(small), "\(small) steps for 2,000 units, \(large) for 16,000")
    }

    private func steps(_ worst: Worst, size: Int) throws -> Int {
        let rule = Rule(id: "t", language: worst.language, cue: "article")
        let source = PackSource(language: worst.language, sets: [:], numerals: [:], rules: [.init(rule: rule, patterns: [.match: [worst.pattern]])])
        let pack = try #require(RuleCompiler.compile(source).pack)
        var searcher = Searcher(pack)
        let text = FoldedText(utf8: Array((String(repeating: worst.unit, count: size / worst.unit.utf16.count) + worst.tail).utf8))
        _ = searcher.matches(in: text, 0..<text.units.count)
        return searcher.steps
    }
}
