import RuleMatching
import TextReading
import Testing

@testable import RuleAuthoring

/// Whatever is written between quotation marks, reading it ends, and what is let through compiles.
@Suite struct PatternPropertyTests {
    struct Random {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }

        mutating func element<Element>(of list: [Element]) -> Element { list[below(list.count)] }
    }

    struct Lemmas: LemmaExpanding {
        func entries(of set: String) throws(PatternError.Kind) -> [String] {
            guard set == "party" || set == "verbs" else { throw .unknownSet(set, known: ["party", "verbs"]) }
            return ["fail", "stop"]
        }

        func expand(lemma: String, forms: [String]) throws(PatternError.Kind) -> [Pattern.Surface] {
            guard lemma.allSatisfy(\.isLetter) else { throw .badLemma(lemma) }
            return [.init(stem: lemma, endings: ["", "s"], runsOn: false)]
        }
    }

    static let sets: [String: [Pattern]] = ["party": [.word("client", openLeft: false, openRight: false)], "verbs": [.word("fail", openLeft: false, openRight: false)]]

    private func read(_ text: String, _ language: Language, isSetEntry: Bool = false) -> (node: PatternNode?, errors: [PatternError]) {
        var surfaces = 10_000
        var parts = 10_000
        var (node, errors) = PatternParser.parse(text, lemmas: Lemmas(), surfaceBudget: &surfaces)
        if let node, errors.isEmpty { errors = PatternChecker.check(node, isSetEntry: isSetEntry, language: language, partBudget: &parts) }
        return (node, errors)
    }

    /// The compiler has nothing to say of a pattern that the checker lets through, and always something of one whose structure it refuses.
    @Test(arguments: Language.allCases) func theCheckerIsTheCompilersEqual(_ language: Language) {
        var random = Random(state: 11)
        var (sound, refused) = (0, 0)
        let pieces = ["a", "b?", "(", ")", ")?", "|", "…", "…2", "……", "^", "$", "<party>", "<party>@x", "{fail}", "~c", "d~", " & ", " && ", "(a|b)", "(…)", "^ …2"]
        for _ in 0..<6_000 {
            let text = (0..<1 + random.below(8)).map { _ in random.element(of: pieces) }.joined(separator: " ")
            let (node, errors) = read(text, language)
            guard let node, errors.allSatisfy({ [.gapAtEdge, .misplacedAnchor, .nothingRequired].contains($0.kind.id) }) else { continue }
            let rule = RuleSource(rule: Rule(id: "x", language: language), patterns: [.match: [node.pattern]])
            let (_, problems) = RuleCompiler.compile(PackSource(language: language, sets: Self.sets, numerals: [:], rules: [rule]))
            #expect(problems.isEmpty == errors.isEmpty, "\(text): \(problems) \(errors)")
            if errors.isEmpty { sound += 1 } else { refused += 1 }
        }
        #expect(sound > 150 && refused > 150)
    }

    /// Every mistake points into the pattern, at one character at least.
    @Test func anyTextIsRead() {
        var random = Random(state: 5)
        let characters = Array("ab ()|<>{}?@…~&^$\\.:,가늦다あ“\u{301}👩‍👩‍👧\u{200B}1")
        for _ in 0..<6_000 {
            let text = String((0..<random.below(14)).map { _ in random.element(of: characters) })
            let (node, errors) = read(text, random.element(of: Language.allCases), isSetEntry: random.below(2) == 0)
            #expect(node != nil || !errors.isEmpty)
            for error in errors {
                #expect(!error.range.isEmpty && error.range.lowerBound >= 0 && error.range.upperBound <= max(1, text.count), "\(text): \(error)")
            }
        }
    }

    /// Malformed files made more malformed: each diagnostic still lies in its file.
    @Test func anyFileIsRead() {
        var random = Random(state: 3)
        let scraps = ["\"", "'", "[", "]", "{", "}", ": ", "- ", "\n", "\n  ", "\t", "|", "&a ", "*a", "#", "\\", "\u{0}", "\u{FEFF}", "é", "다", "…", "?"]
        for mistake in MistakeTests.cases {
            var characters = Array(mistake.text.unicodeScalars)
            for _ in 0..<6 {
                let at = random.below(characters.count)
                switch random.below(3) {
                case 0: characters.removeSubrange(at..<min(characters.count, at + 1 + random.below(9)))
                case 1: characters.insert(contentsOf: Array(random.element(of: scraps).unicodeScalars), at: at)
                default: characters.insert(contentsOf: characters[at..<min(characters.count, at + random.below(40))], at: random.below(characters.count))
                }
                var text = ""
                text.unicodeScalars.append(contentsOf: characters)
                let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                for found in PackLoader.load(files: [(mistake.path, text)]).diagnostics {
                    let isInside = lines.indices.contains(found.line - 1) && found.column >= 1 && found.column <= lines[found.line - 1].count + 1
                    #expect(isInside && found.length >= 1, "\(found.rendered())")
                }
            }
        }
    }
}
