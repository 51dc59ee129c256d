import RuleMatching
import TextReading

/// Runs the examples of a pack against its rules; failures become diagnostics of the pack's files.
struct ExampleRunner {
    let pack: LanguagePack
    let compiled: CompiledPack

    init(_ pack: LanguagePack, _ compiled: CompiledPack) { (self.pack, self.compiled) = (pack, compiled) }

    func run() {
        var searcher = Searcher(compiled)
        for (index, place) in pack.rulePlaces.enumerated() {
            let file = pack.files[place.file].file
            let written = pack.files[place.file].rules[place.rule]
            for example in written.yes { check(example, matches: true, rule: index, file, &searcher) }
            for example in written.no { check(example, matches: false, rule: index, file, &searcher) }
        }
    }

    private func check(_ example: PackFile.WrittenText, matches expected: Bool, rule: Int, _ file: SourceFile, _ searcher: inout Searcher) {
        let marked = MarkedText(example.text)
        for stray in marked.strays {
            file.add(example.node, stray..<stray + 1, "unbalanced-mark", "this bracket marks nothing; write \\[ for a bracket in the text")
        }
        guard marked.strays.isEmpty else { return }
        let found = Self.ranges(of: rule, in: marked.text, compiled.language, &searcher)
        let id = compiled.rules[rule].id
        if !expected {
            if !marked.marks.isEmpty { file.add(example.node, nil, "marked-no", "a no example has no marks") }
            if !found.isEmpty {
                file.add(example.node, nil, "no-example-matches", "\(id) matches where it must not: \(MarkedText.marking(marked.text, found))")
            }
        } else if marked.marks.isEmpty {
            file.add(example.node, nil, "unmarked-yes", "mark the expected words with [ and ]; matched: \(MarkedText.marking(marked.text, found))")
            if !found.isEmpty { file.propose(MarkedText.marking(marked.text, found), for: example.node) }
        } else if found.isEmpty {
            file.add(example.node, nil, "yes-example-fails", "\(id) does not match; see `apology rules trace \(id) \"…\"`")
        } else if found != marked.marks {
            file.add(example.node, nil, "marks-differ", "\(id) matches other words: \(MarkedText.marking(marked.text, found))")
            file.propose(MarkedText.marking(marked.text, found), for: example.node)
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
