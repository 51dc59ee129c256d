import Synchronization
import TextReading

/// Expands dictionary forms into the surface forms that a text may hold, by the table of a language's pack.
///
/// Made once a pack, used for every `{…}` in it. What it returns depends on the table and the lemma alone.
struct Inflector: Sendable {
    /// A lemma that stands for more surfaces than this in the forms asked for is refused.
    static let limit = 20_000

    private let paradigm: any Paradigm
    private let forms: [String: EndingsByBase]
    private let expansions = ExpansionCache()

    /// Reads and checks the whole table, also the forms that no rule uses. Linear in what the table stands for.
    init(language: Language, table: InflectionTable) throws(InflectionError) {
        paradigm =
            switch language {
            case .english: try EnglishParadigm(irregular: table.irregular)
            case .korean: try KoreanParadigm(irregular: table.irregular)
            case .japanese: try JapaneseParadigm(irregular: table.irregular)
            }
        forms = try FormResolver.forms(of: table, in: paradigm)
    }

    /// The names that ``expand(_:forms:)`` knows, `any` among them, sorted.
    var formNames: [String] { forms.keys.sorted() }

    /// The stems of `lemma` and the endings they take in `forms`; without forms, in `any`.
    ///
    /// No two results share both stem and `runsOn`; they are sorted by stem. O(n log n) in the surfaces that the forms stand for,
    /// the first time that a word of its class is asked for in these forms; then O(stems).
    func expand(_ lemma: String, forms names: [String]) throws(InflectionError) -> [InflectedStem] {
        let lemma = lemma.composingHangulAndKana
        let names = names.isEmpty ? ["any"] : Set(names).sorted()
        for name in names where forms[name] == nil { throw .unknownForm(name, known: formNames) }
        guard lemma.count > 1 else { throw .notADictionaryForm(lemma) }
        let parts = try paradigm.parts(of: lemma)
        let stems = parts.flatMap { part in
            expansions.value(for: part.pattern.map { .init(pattern: $0, forms: names) }) { surfaces(of: part, names) }
                .map { InflectedStem(stem: part.prefix + $0.stem, endings: $0.endings, runsOn: $0.runsOn) }
        }
        guard !stems.isEmpty else { throw .formNotFound(lemma: lemma, form: names.joined(separator: ",")) }
        guard stems.reduce(0, { $0 + $1.endings.count }) <= Self.limit else { throw .tooManyEndings(lemma, limit: Self.limit) }
        return stems.sorted { ($0.stem, $0.runsOn ? 1 : 0) < ($1.stem, $1.runsOn ? 1 : 0) }
    }

    private func surfaces(of part: LemmaPart, _ names: [String]) -> [InflectedStem] {
        var endings: EndingsByBase = [:]
        for name in names { endings.formUnion(forms[name] ?? [:]) }
        return Surface.gathered(part.surfaces(endings), emptyStems: !part.prefix.isEmpty)
    }
}

/// Expansions made before, kept by what they depend on, so that lemmas of one class share the very same lists.
private final class ExpansionCache: Sendable {
    struct Key: Hashable, Sendable {
        var pattern: String
        var forms: [String]
    }

    private let values = Mutex<[Key: [InflectedStem]]>([:])

    func value(for key: Key?, making make: () -> [InflectedStem]) -> [InflectedStem] {
        guard let key else { return make() }
        if let value = values.withLock({ $0[key] }) { return value }
        let value = make()
        values.withLock { $0[key] = value }
        return value
    }
}
