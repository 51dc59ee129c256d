/// A Korean verb or adjective stem (the dictionary form without 다) and how it alternates before endings.
///
/// After the conjugation tables of school grammar (한글 맞춤법, rules 15, 16, 18, 34 to 36).
struct KoreanStem: Hashable, Sendable {
    enum Class: String, Hashable, Sendable, CaseIterable {
        case vowel, consonant, rieul, ha
        case bieup = "ㅂ", bieupO = "ㅂ오", digeut = "ㄷ", siot = "ㅅ", hieut = "ㅎ"
        case reu = "르", reo = "러", eu = "으", u = "우"
    }

    /// All but the last syllable.
    var head: String
    var last: HangulSyllable
    var kind: Class

    /// The stem with the last syllable changed.
    private func stem(_ last: HangulSyllable) -> String { head + String(last.character) }

    private var text: String { stem(last) }

    /// The surface of stem and ending; `nil` where the ending does not go with this stem. O(length).
    func attaching(_ ending: Ending) -> Surface? {
        guard let cut = cut(ending) else { return nil }
        return Surface(stem: cut.stem, ending: cut.ending, runsOn: ending.runsOn)
    }

    private typealias Cut = (stem: String, ending: String)

    private func cut(_ ending: Ending) -> Cut? {
        switch (kind, ending.condition) {
        case (.vowel, .afterConsonant), (.ha, .afterConsonant), (.reu, .afterConsonant), (.reo, .afterConsonant),
            (.eu, .afterConsonant), (.u, .afterConsonant), (.rieul, .afterConsonant),
            (.vowel, .withEu), (.ha, .withEu), (.reu, .withEu), (.reo, .withEu),
            (.eu, .withEu), (.u, .withEu), (.rieul, .withEu),
            (.bieup, .withEu), (.bieupO, .withEu), (.hieut, .withEu),
            (.consonant, .afterVowel), (.digeut, .afterVowel), (.siot, .afterVowel),
            (.bieup, .afterVowel), (.bieupO, .afterVowel), (.hieut, .afterVowel),
            (.consonant, .withoutEu), (.digeut, .withoutEu), (.siot, .withoutEu):
            return nil
        default:
            break
        }
        if let eo = HangulSyllable(ending.text.first), eo.isEo {
            return infinitive(final: eo.final, rest: String(ending.text.dropFirst()))
        }
        if let jamo = KoreanParadigm.final(of: ending.text.first) {
            return closing(with: jamo, rest: String(ending.text.dropFirst()))
        }
        return (before(ending), ending.text)
    }

    /// The stem before an ending that begins with a consonant or with 으.
    private func before(_ ending: Ending) -> String {
        let first = HangulSyllable(ending.text.first)
        switch kind {
        case .rieul:
            let drops = [HangulSyllable.Initial.nieun, HangulSyllable.Initial.bieup, HangulSyllable.Initial.siot]
            guard let first, drops.contains(first.initial) || first.initial == HangulSyllable.Initial.ieung && first.vowel == .o
            else { return text }
            return stem(last.with(final: HangulSyllable.Final.none))
        case .bieup, .bieupO:
            return ending.condition == .withoutEu ? bieupDropped + "우" : text
        case .hieut:
            return ending.condition == .withoutEu ? stem(last.with(final: HangulSyllable.Final.none)) : text
        case .digeut:
            return ending.condition == .withEu ? stem(last.with(final: HangulSyllable.Final.rieul)) : text
        case .siot:
            return ending.condition == .withEu ? stem(last.with(final: HangulSyllable.Final.none)) : text
        case .vowel, .consonant, .ha, .reu, .reo, .eu, .u:
            return text
        }
    }

    /// ㄴ, ㄹ, ㅁ or ㅂ as the last consonant of the stem.
    private func closing(with final: UInt32, rest: String) -> Cut? {
        switch kind {
        case .rieul:
            let joined = final == HangulSyllable.Final.mieum ? HangulSyllable.Final.rieulMieum : final
            return (stem(last.with(final: joined)), rest)
        case .bieup, .bieupO:
            let u = HangulSyllable(initial: HangulSyllable.Initial.ieung, vowel: .u, final: final)
            return (bieupDropped + String(u.character), rest)
        case .vowel, .ha, .reu, .reo, .eu, .u, .hieut:
            return (stem(last.with(final: final)), rest)
        case .consonant, .digeut, .siot:
            return nil
        }
    }

    private var bieupDropped: String { stem(last.with(final: HangulSyllable.Final.none)) }
}

extension KoreanStem {
    /// The stem before 어 or 었 (`final` ㅆ), harmony and contraction done. A stem that does not contract keeps the vowel in the ending.
    private func infinitive(final: UInt32, rest: String) -> (stem: String, ending: String) {
        func separate(_ stem: String, a: Bool) -> (String, String) {
            let syllable = HangulSyllable(initial: HangulSyllable.Initial.ieung, vowel: a ? .a : .eo, final: final)
            return (stem, String(syllable.character) + rest)
        }
        func merged(_ vowel: HangulSyllable.Vowel, initial: UInt32? = nil, head: String? = nil) -> (String, String) {
            let syllable = HangulSyllable(initial: initial ?? last.initial, vowel: vowel, final: final)
            return ((head ?? self.head) + String(syllable.character), rest)
        }
        let open = stem(last.with(final: HangulSyllable.Final.none))
        switch kind {
        case .ha: return merged(.ae)
        case .consonant, .rieul: return separate(text, a: last.takesA)
        case .digeut: return separate(stem(last.with(final: HangulSyllable.Final.rieul)), a: last.takesA)
        case .siot: return separate(open, a: last.takesA)
        case .bieup: return merged(.wo, initial: HangulSyllable.Initial.ieung, head: open)
        case .bieupO: return merged(.wa, initial: HangulSyllable.Initial.ieung, head: open)
        case .hieut: return merged(last.vowel == .ya || last.vowel == .yeo ? .yae : .ae)
        case .reo: return merged(.eo, initial: HangulSyllable.Initial.rieul, head: text)
        case .u: return merged(.eo)
        case .eu: return merged(precedingTakesA ? .a : .eo)
        case .reu:
            guard let before = HangulSyllable(head.last), before.final == HangulSyllable.Final.none else {
                return merged(precedingTakesA ? .a : .eo)
            }
            let doubled = before.with(final: HangulSyllable.Final.rieul)
            return merged(before.takesA ? .a : .eo, head: String(head.dropLast()) + String(doubled.character))
        case .vowel:
            guard let contracted = last.vowel.contractedWithEo else { return separate(text, a: last.takesA) }
            return merged(contracted)
        }
    }

    private var precedingTakesA: Bool { HangulSyllable(head.last)?.takesA ?? false }

    /// The other, longer shape before 어 or 었: 되어 beside 돼, 하여 beside 해, 보내었 beside 보냈.
    func attachingUncontracted(_ ending: Ending) -> Surface? {
        guard let eo = HangulSyllable(ending.text.first), eo.isEo else { return nil }
        let vowel: HangulSyllable.Vowel
        switch (kind, last.vowel) {
        case (.ha, _): vowel = .yeo
        case (.vowel, .o): vowel = .a
        case (.vowel, .i), (.vowel, .oe), (.vowel, .u), (.vowel, .ae), (.vowel, .e), (.vowel, .ye), (.vowel, .we): vowel = .eo
        default: return nil
        }
        let syllable = HangulSyllable(initial: HangulSyllable.Initial.ieung, vowel: vowel, final: eo.final)
        return Surface(
            stem: text, ending: String(syllable.character) + ending.text.dropFirst(), runsOn: ending.runsOn)
    }
}

extension HangulSyllable {
    /// 어 or 었, as endings are written in tables.
    fileprivate var isEo: Bool {
        initial == Initial.ieung && vowel == .eo && (final == Final.none || final == Final.ssangsiot)
    }
}

extension HangulSyllable.Vowel {
    /// The vowel into which it contracts with a following 어 or 아; `nil` if the two stay apart.
    fileprivate var contractedWithEo: Self? {
        switch self {
        case .a, .ae, .eo, .e, .yeo, .ye, .yae: self
        case .o: .wa
        case .u: .wo
        case .i: .yeo
        case .oe: .wae
        case .we: .we
        case .ya, .wa, .wae, .yo, .wo, .wi, .yu, .eu, .ui: nil
        }
    }
}
