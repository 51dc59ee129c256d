/// English verbs and nouns: five principal parts, regular by spelling, else from the table.
struct EnglishParadigm: Paradigm {
    private enum Part: String, CaseIterable {
        case base, s, past, participle, ing
    }

    /// The key of `irregular` that lists the words that end a phrasal verb.
    private static let particles = "particles"

    private let irregular: [String: [Part: [String]]]
    private let particles: Set<String>

    /// An entry of `irregular` holds one form, the plural of a noun, or four: s, past, participle, ing. A slash parts spellings.
    init(irregular: [String: [String]]) throws(InflectionError) {
        var entries: [String: [Part: [String]]] = [:]
        for (lemma, forms) in irregular.sorted(by: { $0.key < $1.key }) where lemma != Self.particles {
            let spellings = forms.map { $0.lowercased().split(separator: "/").map(String.init) }
            let parts: [Part] =
                switch forms.count {
                case 1: [.s]
                case 4: [.s, .past, .participle, .ing]
                default: throw .malformedIrregular(key: lemma, entry: forms.joined(separator: ", "))
                }
            for (form, spelling) in zip(forms, spellings) where spelling.isEmpty {
                throw .malformedIrregular(key: lemma, entry: form)
            }
            entries[lemma.lowercased()] = Dictionary(zip(parts, spellings)) { first, _ in first }
        }
        self.irregular = entries
        particles = Set(irregular[Self.particles] ?? [])
    }

    func endings(
        ofItem item: String, form: String, texts: (EndingPattern) throws(InflectionError) -> [String]
    ) throws(InflectionError) -> EndingsByBase? {
        Part(rawValue: item).map { [$0.rawValue: [Ending(text: "")]] }
    }

    func parts(of lemma: String) throws(InflectionError) -> [LemmaPart] {
        guard Self.isDictionaryForm(lemma) else { throw .notADictionaryForm(lemma) }
        return [LemmaPart(prefix: "", pattern: nil) { surfaces(of: lemma, endings: $0) }]
    }

    private func surfaces(of lemma: String, endings: EndingsByBase) -> [Surface] {
        let parts = Part.allCases.filter { endings[$0.rawValue]?.isEmpty == false }
        let words = lemma.lowercased().split(separator: " ")
        guard let first = words.first.map(String.init), words.count > 1 else {
            let word = words.joined()
            return parts.flatMap { spellings(of: word, $0) }.map { Self.cut($0, of: word) }
        }
        let rest = words.dropFirst().joined(separator: " ")
        var surfaces = parts.flatMap { spellings(of: first, $0) }.map { Surface(stem: $0 + " " + rest, ending: "") }
        // `account holder` is a noun; `set up` is not.
        if parts.contains(.s), let last = words.last.map(String.init), !particles.contains(last) {
            let head = words.dropLast().joined(separator: " ")
            surfaces += spellings(of: last, .s).map { Surface(stem: head + " " + $0, ending: "") }
        }
        return surfaces
    }

    private static func isDictionaryForm(_ lemma: String) -> Bool {
        guard lemma.first?.isLetter == true, lemma.last != " ", lemma.last != "-" else { return false }
        return lemma.allSatisfy { $0.isLetter || $0.isNumber || " -'’.&".contains($0) }
    }

    private func spellings(of word: String, _ part: Part) -> [String] {
        if part == .base { return [word] }
        if let entry = irregular[word] { return entry[part] ?? [] }
        if let hyphen = word.lastIndex(of: "-"), word.index(after: hyphen) < word.endIndex {
            let tail = String(word[word.index(after: hyphen)...])
            return spellings(of: tail, part).map { word[...hyphen] + $0 }
        }
        switch part {
        case .base: return [word]
        case .s: return EnglishSpelling.s(word)
        case .past, .participle: return EnglishSpelling.past(word)
        case .ing: return EnglishSpelling.ing(word)
        }
    }

    /// Cuts after what all regular forms share, so that verbs of one class share their endings.
    private static func cut(_ form: String, of word: String) -> Surface {
        let dropsLast = word.count > 3 && (word.hasSuffix("e") || word.hasSuffix("y"))
        let root = dropsLast ? String(word.dropLast()) : word
        guard form.hasPrefix(root) else { return Surface(stem: form, ending: "") }
        return Surface(stem: root, ending: String(form.dropFirst(root.count)))
    }
}
