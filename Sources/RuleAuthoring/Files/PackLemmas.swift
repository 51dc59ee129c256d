import RuleMatching

/// The dictionary forms that patterns of one language can name: its word sets as written, and its inflection.
final class PackLemmas: LemmaExpanding {
    private let sets: [String: [String]]
    private let setNames: [String]
    private let forms: LanguageForms
    /// Whether every file could be read, so that what is not here is nowhere.
    private let isComplete: Bool
    private var hasToldOfNoForms = false
    /// Whether anything asked for is missing because of a mistake that is reported elsewhere.
    private var lacksSomething = false

    init(files: [PackFile], forms: LanguageForms, isComplete: Bool) {
        sets = Dictionary(files.flatMap(\.sets).map { ($0.name, $0.entries.map(\.text)) }) { first, _ in first }
        setNames = sets.keys.sorted()
        self.forms = forms
        self.isComplete = isComplete
    }

    func entries(of set: String) throws(PatternError.Kind) -> [String] {
        if let entries = sets[set] { return entries }
        guard isComplete else { return lacking() }
        throw .unknownSet(set, known: setNames)
    }

    func expand(lemma: String, forms names: [String]) throws(PatternError.Kind) -> [Pattern.Surface] {
        guard let inflector = forms.inflector, forms.isWritten else {
            // A language without forms is one mistake, however many words ask for them.
            guard isComplete, !forms.isWritten, !hasToldOfNoForms else { return lacking() }
            hasToldOfNoForms = true
            throw .noForms
        }
        // What `any` would hold is not known.
        if names.isEmpty, !forms.leftOut.isEmpty { lacksSomething = true }
        do throws(InflectionError) {
            return try inflector.expand(lemma, forms: names).map { Pattern.Surface(stem: $0.stem, endings: $0.endings, runsOn: $0.runsOn) }
        } catch {
            switch error {
            case .notADictionaryForm(let lemma): throw .badLemma(lemma)
            case .unknownForm(let form, let known):
                guard isComplete, !forms.leftOut.contains(form) else { return lacking() }
                throw .unknownForm(form, known: known)
            default:
                guard isComplete, forms.leftOut.isEmpty else { return lacking() }
                throw .badInflection("\(error)")
            }
        }
    }

    /// Tells whether anything was lacking since it was last asked.
    func takeLack() -> Bool {
        defer { lacksSomething = false }
        return lacksSomething
    }

    private func lacking<Element>() -> [Element] {
        lacksSomething = true
        return []
    }
}
