import RuleMatching
import TextReading

/// The dictionary forms that patterns of one language can name: its word sets as written, and its inflection.
struct PackLemmas: LemmaExpanding {
    private let sets: [String: [String]]
    private let inflector: Inflector?

    /// A mistake in the forms is reported at the file that has them.
    init(language: Language, files: [PackFile]) {
        sets = Dictionary(files.flatMap(\.sets).map { ($0.name, $0.entries.map(\.text)) }) { first, _ in first }
        let table = InflectionTable(
            forms: files.reduce(into: [:]) { $0.merge($1.forms) { first, _ in first } },
            irregular: files.reduce(into: [:]) { $0.merge($1.irregular) { $0 + $1 } })
        do {
            inflector = try Inflector(language: language, table: table)
        } catch {
            inflector = nil
            let owner = files.first { $0.formsNode != nil }
            if let owner, let node = owner.formsNode { owner.file.add(node, nil, "bad-forms", "the forms cannot be used: \(error)") }
        }
    }

    func entries(of set: String) throws(PatternError.Kind) -> [String] {
        if let entries = sets[set] { return entries }
        throw .unknownSet(set, known: sets.keys.sorted())
    }

    func expand(lemma: String, forms: [String]) throws(PatternError.Kind) -> [Pattern.Surface] {
        guard let inflector else { return [] }
        do throws(InflectionError) {
            return try inflector.expand(lemma, forms: forms).map { Pattern.Surface(stem: $0.stem, endings: $0.endings, runsOn: $0.runsOn) }
        } catch {
            switch error {
            case .notADictionaryForm(let lemma): throw .badLemma(lemma)
            case .unknownForm(let form, let known): throw .unknownForm(form, known: known)
            default: throw .badInflection("\(error)")
            }
        }
    }
}
