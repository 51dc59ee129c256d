/// Japanese verbs and い-adjectives: the bases of a lemma by its class, and the endings of each base.
struct JapaneseParadigm: Paradigm {
    /// Classes that cannot be told from the last kana.
    private enum Listed: String, CaseIterable {
        case fiveBases = "五段", oneBase = "一段", geminate = "促音便", vocalic = "ウ音便", iBeforeMasu = "ラ行特殊"
        case nonexistence = "ない形"
    }

    /// A lemma whose bases the table spells out.
    private struct Spelled: Sendable {
        var lemmas: LemmaSet
        /// Characters of the dictionary form that the spelled bases replace.
        var length: Int
        var bases: [JapaneseBase: [String]]
    }

    private let listed: [Listed: LemmaSet]
    private let spelled: [Spelled]

    var bases: [String] { JapaneseBase.allCases.map(\.rawValue) }

    /// `irregular` holds lists of lemmas by class, and lemmas with entries `base:surface`.
    init(irregular: [String: [String]]) throws(InflectionError) {
        var listed: [Listed: LemmaSet] = [:]
        var spelled: [Spelled] = []
        for (key, entries) in irregular.sorted(by: { $0.key < $1.key }) {
            let key = key.composingHangulAndKana
            if let kind = Listed(rawValue: key) {
                listed[kind] = LemmaSet(entries)
                continue
            }
            var bases: [JapaneseBase: [String]] = [:]
            for entry in entries {
                let halves = entry.composingHangulAndKana.split(separator: ":", omittingEmptySubsequences: false)
                guard halves.count == 2, let base = JapaneseBase(rawValue: String(halves[0])) else {
                    throw .malformedIrregular(key: key, entry: entry)
                }
                bases[base, default: []].append(String(halves[1]))
            }
            for base in JapaneseBase.allCases where bases[base] == nil {
                if let stand = base.stand { bases[base] = bases[stand] }
            }
            spelled.append(Spelled(lemmas: LemmaSet([key]), length: key.droppingTilde.count, bases: bases))
        }
        self.listed = listed
        self.spelled = spelled
    }

    /// A part for each stem that bases share.
    func parts(of lemma: String) throws(InflectionError) -> [LemmaPart] {
        guard let forms = baseForms(of: lemma) else { throw .notADictionaryForm(lemma) }
        return Dictionary(grouping: forms, by: \.stem).map { stem, forms in
            let bases = forms.map { "\($0.base.rawValue)\($0.suffix)\($0.voiced)" }.joined(separator: " ")
            return LemmaPart(prefix: stem, pattern: stem.isEmpty ? nil : bases + (stem.count > 1 ? " long" : "")) { endings in
                forms.flatMap { form in (endings[form.base.rawValue] ?? []).compactMap { form.attaching($0) } }
            }
        }
    }

    /// A noun alone is no form of its する-verb, and the bare base of a short verb is found everywhere; a rule that wants them names the form.
    func endingInAny(_ ending: Ending, base: String) -> Ending? {
        guard ending.text.isEmpty else { return ending }
        if base == JapaneseBase.noun.rawValue { return nil }
        return Ending(text: "", condition: .afterTwoCharacters)
    }

    private func baseForms(of lemma: String) -> [JapaneseBaseForm]? {
        guard let last = lemma.last else { return nil }
        let fit = listed.compactMap { kind, lemmas in lemmas.fit(lemma).map { (kind: kind, length: $0) } }
            .max { ($0.length, $1.kind.rawValue) < ($1.length, $0.kind.rawValue) }
        let spelling = spelled.compactMap { entry in entry.lemmas.fit(lemma).map { (entry: entry, length: $0) } }
            .max { $0.length < $1.length }
        if let spelling, spelling.length > fit?.length ?? 0 {
            return Self.spelledOut(spelling.entry.bases, before: String(lemma.dropLast(spelling.entry.length)))
        }
        if last == "い" {
            return Self.adjective(String(lemma.dropLast()), nonexistence: fit?.kind == .nonexistence)
        }
        guard let row = KanaRow.ending(in: last) else { return nil }
        let stem = String(lemma.dropLast())
        if last == "る", fit?.kind == .oneBase || (fit == nil && Self.looksLikeOneBase(stem)) { return Self.oneBase(stem) }
        return Self.fiveBases(stem, row, kind: fit?.kind)
    }

    /// る after a kana in い or え is of one base unless listed; る after kanji is of five. A lone る is the tail of 可能, 受身 and 使役.
    private static func looksLikeOneBase(_ stem: String) -> Bool {
        guard let last = stem.last else { return true }
        return KanaVowel(last) == .iOrE
    }
}

extension JapaneseParadigm {
    private static func spelledOut(_ bases: [JapaneseBase: [String]], before stem: String) -> [JapaneseBaseForm] {
        JapaneseBase.allCases.flatMap { base in
            (bases[base] ?? []).map { JapaneseBaseForm(base: base, stem: stem, suffix: $0) }
        }
    }

    private static func oneBase(_ stem: String) -> [JapaneseBaseForm] {
        let suffixes: [(JapaneseBase, String)] = [
            (.irrealis, ""), (.literaryIrrealis, ""), (.continuative, ""), (.humble, ""), (.euphonic, ""),
            (.terminal, "る"), (.attributive, "る"), (.literaryTerminal, "る"), (.conditional, "れ"),
            (.imperative, "ろ"), (.imperative, "よ"), (.volitional, "よ"),
            (.potential, "られ"), (.passive, "られ"), (.causative, "させ"),
        ]
        return suffixes.map { JapaneseBaseForm(base: $0, stem: stem, suffix: $1) }
    }

    private static func fiveBases(_ stem: String, _ row: KanaRow, kind: Listed?) -> [JapaneseBaseForm] {
        let special = kind == .iBeforeMasu
        let continuative = stem + (special ? "い" : row.i)
        let euphonic =
            switch kind {
            case .geminate: "っ"
            case .vocalic: "う"
            default: row.beforeTa
            }
        return [
            JapaneseBaseForm(base: .irrealis, stem: stem + row.a),
            JapaneseBaseForm(base: .literaryIrrealis, stem: stem + row.a),
            JapaneseBaseForm(base: .continuative, stem: continuative),
            JapaneseBaseForm(base: .humble, stem: continuative),
            JapaneseBaseForm(base: .euphonic, stem: stem + euphonic, voiced: row.voiced),
            JapaneseBaseForm(base: .terminal, stem: stem + row.u),
            JapaneseBaseForm(base: .attributive, stem: stem + row.u),
            JapaneseBaseForm(base: .literaryTerminal, stem: stem + row.u),
            JapaneseBaseForm(base: .conditional, stem: stem + row.e),
            JapaneseBaseForm(base: .imperative, stem: special ? continuative : stem + row.e),
            JapaneseBaseForm(base: .volitional, stem: stem + row.o),
            JapaneseBaseForm(base: .potential, stem: stem + row.e),
            JapaneseBaseForm(base: .passive, stem: stem + row.a, suffix: "れ"),
            JapaneseBaseForm(base: .causative, stem: stem + row.a, suffix: "せ"),
        ]
    }

    private static func adjective(_ stem: String, nonexistence: Bool) -> [JapaneseBaseForm] {
        let suffixes: [(JapaneseBase, String)] = [
            (.adjectiveStem, ""), (.adjectiveContinuative, "く"), (.adjectiveTerminal, "い"),
            (.adjectiveConditional, "けれ"), (.adjectiveEuphonic, "かっ"),
        ]
        let forms = suffixes.map { JapaneseBaseForm(base: $0, stem: stem, suffix: $1) }
        guard nonexistence else { return forms }
        return forms + [JapaneseBaseForm(base: .adjectiveNegative, stem: String(stem.dropLast()))]
    }
}

extension JapaneseParadigm {
    /// A plain list names other forms.
    func endings(
        ofItem item: String, form: String, texts: (EndingPattern) throws(InflectionError) -> [String]
    ) throws(InflectionError) -> EndingsByBase? { nil }
}
