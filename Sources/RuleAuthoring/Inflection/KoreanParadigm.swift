/// Korean verbs and adjectives: stem + ending by jamo arithmetic.
struct KoreanParadigm: Paradigm {
    /// Beside the classes of irregular verbs, `규칙` lists lemmas that also go the regular way.
    private static let alsoRegular = "규칙"

    private let classes: [(kind: KoreanStem.Class, lemmas: LemmaSet)]
    private let regular: LemmaSet

    var marksClosedEndings: Bool { true }

    init(irregular: [String: [String]]) throws(InflectionError) {
        var classes: [(KoreanStem.Class, LemmaSet)] = []
        for (key, lemmas) in irregular.sorted(by: { $0.key < $1.key }) where key != Self.alsoRegular {
            guard let kind = KoreanStem.Class(rawValue: key.composingHangulAndKana), kind.isListed else {
                throw .malformedIrregular(key: key, entry: lemmas.first ?? "")
            }
            for lemma in lemmas where Self.stem(of: lemma.composingHangulAndKana.droppingTilde) == nil {
                throw .malformedIrregular(key: key, entry: lemma)
            }
            classes.append((kind, LemmaSet(lemmas)))
        }
        self.classes = classes
        regular = LemmaSet(irregular[Self.alsoRegular] ?? [])
    }

    /// One part: the last syllable, with the one before it where that decides how the last alternates.
    func parts(of lemma: String) throws(InflectionError) -> [LemmaPart] {
        guard let (head, last) = Self.stem(of: lemma) else { throw .notADictionaryForm(lemma) }
        let kinds = kinds(of: lemma, head: head, last: last)
        let kept = head.suffix(kinds.contains { $0 == .reu || $0 == .eu } ? 1 : 0)
        let stems = kinds.map { KoreanStem(head: String(kept), last: last, kind: $0) }
        let pattern = kept + String(last.character) + kinds.map(\.rawValue).joined(separator: ",")
        return [LemmaPart(prefix: String(head.dropLast(kept.count)), pattern: String(pattern)) { endings in
            stems.flatMap { stem in
                (endings[""] ?? []).flatMap { [stem.attaching($0), stem.attachingUncontracted($0)].compactMap(\.self) }
            }
        }]
    }

    /// More than one for homographs such as 이르다.
    private func kinds(of lemma: String, head: String, last: HangulSyllable) -> [KoreanStem.Class] {
        let kinds = classes.filter { $0.lemmas.contains(lemma) }.map(\.kind)
        guard kinds.isEmpty || regular.contains(lemma) else { return kinds }
        return kinds + [Self.ordinaryClass(head: head, last: last)]
    }

    private static func stem(of lemma: String) -> (head: String, last: HangulSyllable)? {
        guard lemma.last == "다", let last = HangulSyllable(lemma.dropLast().last) else { return nil }
        return (String(lemma.dropLast(2)), last)
    }

    private static func ordinaryClass(head: String, last: HangulSyllable) -> KoreanStem.Class {
        switch (last.final, last.vowel) {
        case (HangulSyllable.Final.rieul, _): .rieul
        case (HangulSyllable.Final.none, .eu):
            last.initial == HangulSyllable.Initial.rieul && !head.isEmpty ? .reu : .eu
        case (HangulSyllable.Final.none, .a) where last.initial == HangulSyllable.Initial.hieut: .ha
        case (HangulSyllable.Final.none, _): .vowel
        default: .consonant
        }
    }

    /// The final consonant that a lone jamo at the start of an ending stands for.
    static func final(of jamo: Character?) -> UInt32? {
        switch jamo {
        case "ㄴ": HangulSyllable.Final.nieun
        case "ㄹ": HangulSyllable.Final.rieul
        case "ㅁ": HangulSyllable.Final.mieum
        case "ㅂ": HangulSyllable.Final.bieup
        default: nil
        }
    }
}

extension KoreanStem.Class {
    /// Whether lemmas of the class are listed in the table rather than known by their shape.
    fileprivate var isListed: Bool {
        switch self {
        case .vowel, .consonant, .rieul, .ha: false
        case .bieup, .bieupO, .digeut, .siot, .hieut, .reu, .reo, .eu, .u: true
        }
    }
}

extension String {
    var droppingTilde: String { hasPrefix("~") ? String(dropFirst()) : self }
}
