import TextReading

/// Expands dictionary forms into the surface forms that a text may hold, by the table of a language's pack.
///
/// Made once a pack, used for every `{…}` in it. What it returns depends on the table and the lemma alone.
struct Inflector: Sendable {
    /// A lemma that stands for more surfaces than this in the forms asked for is refused.
    static let limit = 20_000

    private let paradigm: any Paradigm
    private let forms: [String: EndingsByBase]

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
    /// No two results share both stem and `runsOn`; they are sorted by stem. O(n log n) in the surfaces that the forms stand for.
    func expand(_ lemma: String, forms names: [String]) throws(InflectionError) -> [InflectedStem] {
        let lemma = lemma.composingHangulAndKana
        var endings: EndingsByBase = [:]
        for name in names.isEmpty ? ["any"] : names {
            guard let form = forms[name] else { throw .unknownForm(name, known: formNames) }
            if endings.isEmpty { endings = form } else { endings.formUnion(form) }
        }
        guard lemma.count > 1 else { throw .notADictionaryForm(lemma) }
        let surfaces = try paradigm.surfaces(of: lemma, endings: endings)
        guard surfaces.count <= Self.limit else { throw .tooManyEndings(lemma, limit: Self.limit) }
        let stems = Surface.gathered(surfaces)
        guard !stems.isEmpty else {
            throw .formNotFound(lemma: lemma, form: names.isEmpty ? "any" : names.joined(separator: ","))
        }
        return stems
    }
}
