import RuleMatching
import TextReading

/// Runs the examples of a pack against its rules; failures become diagnostics of the pack's files.
struct ExampleRunner {
    let pack: LanguagePack
    let compiled: CompiledPack

    init(_ pack: LanguagePack, _ compiled: CompiledPack) { (self.pack, self.compiled) = (pack, compiled) }

    func run() {
        var searcher = Searcher(compiled)
        let testable = pack.testableRules
        for (index, place) in pack.rulePlaces.enumerated() where testable.contains(index) {
            let file = pack.files[place.file].file
            let written = pack.files[place.file].rules[place.rule]
            for example in written.yes { check(example, matches: true, rule: index, file, &searcher) }
            for example in written.no { check(example, matches: false, rule: index, file, &searcher) }
        }
    }

    private func check(_ example: PackFile.WrittenText, matches expected: Bool, rule: Int, _ file: SourceFile, _ searcher: inout Searcher) {
        let marked = MarkedText(example.text)
        for stray in marked.strays {
            file.add(example.node, stray, .unbalancedMark, "this marks nothing; marks stand in pairs around words, and a bracket of the text is written \\[")
        }
        guard marked.strays.isEmpty else { return }
        let found = Self.ranges(of: rule, in: marked.text, compiled.language, &searcher)
        let shown = MarkedText.marking(marked.text, found)
        if !expected {
            for mark in marked.written { file.add(example.node, mark, .markedNo, "a no example has no marks, as nothing is to match in it") }
            if !found.isEmpty { file.add(example.node, nil, .noExampleMatches, "the rule matches here and must not: \(shown)") }
        } else if marked.marks.isEmpty {
            let told = found.isEmpty ? "and now the rule matches nothing here" : "now it matches \(shown)"
            file.add(example.node, nil, .unmarkedYes, "put [ and ] around the words that the rule is to match; \(told)")
            if !found.isEmpty { file.propose(shown, for: example.node) }
        } else if found.isEmpty {
            let id = compiled.rules[rule].id
            file.add(example.node, nil, .yesExampleFails, "the rule does not match here; apology rules trace \(id) 'the sentence' --rules FOLDER shows why")
        } else if found != marked.marks {
            file.add(example.node, nil, .marksDiffer, "the rule matches other words than those marked: \(shown)")
            file.propose(shown, for: example.node)
        }
    }

    /// UTF-8 offsets of a rule's matches in a text of one language, in order, without overlap.
    static func ranges(of rule: Int, in text: String, _ language: Language, _ searcher: inout Searcher) -> [Range<Int>] {
        let document = Document(SourceText(text: text), language: language)
        var found: [Range<Int>] = []
        for piece in document.sentences.flatMap(\.pieces) {
            for match in searcher.matches(in: document.folded, piece.folded) where match.rule == rule {
                let range = document.utf8Range(ofFolded: match.folded)
                if let last = found.last, range.lowerBound < last.upperBound { continue }
                found.append(range)
            }
        }
        return found
    }
}
