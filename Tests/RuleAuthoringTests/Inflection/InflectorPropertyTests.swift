import TextReading
import Testing

@testable import RuleAuthoring

private let lemmas: [(Language, [String])] = [
    (.english, ["fail", "apply", "expose", "stop", "cancel", "be", "set up", "account holder", "child", "die", "go", "e-mail"]),
    (
        .korean,
        ["늦다", "막다", "알리다", "차단하다", "하다", "되다", "오다", "나누다", "쓰다", "빠르다", "이르다", "따르다", "가깝다", "돕다", "듣다", "묻다", "짓다", "그렇다", "하얗다", "힘들다", "알다", "이다", "푸다"]
    ),
    (
        .japanese,
        ["遅れる", "見る", "導入する", "する", "愛する", "生ずる", "来る", "くる", "行う", "行く", "防ぐ", "出す", "待つ", "死ぬ", "呼ぶ", "飲む", "取る", "くださる", "ある", "遅い", "ない", "いい", "申し訳ない"]
    ),
]

/// `nil` where the lemma has no such form.
private func stems(of lemma: String, _ forms: [String], _ inflector: Inflector) throws -> [InflectedStem]? {
    do {
        return try inflector.expand(lemma, forms: forms)
    } catch {
        if case .formNotFound = error { return nil }
        throw error
    }
}

@Test(arguments: lemmas) func everyExpansionIsWellFormedAndBounded(_ language: Language, _ lemmas: [String]) throws {
    let inflector = try Packs.shared(language)
    for lemma in lemmas {
        for forms in [[]] + inflector.formNames.map({ [$0] }) {
            guard let stems = try stems(of: lemma, forms, inflector) else { continue }
            #expect(Set(stems).count == stems.count)
            #expect(Set(stems.map { "\($0.stem) \($0.runsOn)" }).count == stems.count, "\(lemma) \(forms)")
            #expect(stems.count < 400)
            #expect(stems.reduce(0) { $0 + $1.endings.count } <= 3000, "\(lemma) \(forms)")
            for stem in stems {
                #expect(!stem.stem.isEmpty && !stem.endings.isEmpty)
                #expect(language == .korean || !stem.runsOn)
                guard forms.isEmpty else { continue }
                #expect(stem.endings == Set(stem.endings).sorted())
                let notation = Set("-#(){}<>|/:~ㄴㄹㅁㅂ".unicodeScalars)
                #expect(!stem.endings.contains { !notation.isDisjoint(with: $0.unicodeScalars) }, "\(lemma)")
            }
        }
    }
}

/// `any` finds whatever a form finds, but for the bare stems that it leaves out on purpose.
@Test(arguments: lemmas) func anyCoversEveryForm(_ language: Language, _ lemmas: [String]) throws {
    let inflector = try Packs.shared(language)
    for lemma in lemmas {
        let any = try inflector.expand(lemma, forms: ["any"])
        #expect(try inflector.expand(lemma, forms: []) == any)
        let texts = Set(any.texts)
        let runningOn = Set(any.filter(\.runsOn).texts)
        for form in inflector.formNames {
            for text in try stems(of: lemma, [form], inflector)?.texts ?? [] where !texts.contains(text) {
                let isBareStem = language == .japanese && (text.count == 1 || text + "する" == lemma)
                let hangulEnd = text.reversed().prefix { HangulSyllable($0) != nil }.count
                let isRunInto = (0...hangulEnd).contains { runningOn.contains(String(text.dropLast($0))) }
                #expect(isBareStem || isRunInto, "\(lemma) \(form) \(text)")
            }
        }
    }
}

@Test func lemmasOfOneClassShareTheirEndings() throws {
    let korean = try #require(Packs.korean)
    let japanese = try #require(Packs.japanese)
    func lists(_ inflector: Inflector, _ lemma: String) throws -> Set<[String]> {
        Set(try inflector.expand(lemma, forms: []).map(\.endings))
    }
    #expect(try lists(korean, "차단하다") == lists(korean, "신고하다"))
    #expect(try lists(korean, "늦다") == lists(korean, "겪다"))
    #expect(try lists(japanese, "遅れる") == lists(japanese, "伝える"))
    #expect(try lists(japanese, "導入する") == lists(japanese, "遮断する"))
    #expect(try lists(japanese, "防ぐ") == lists(japanese, "急ぐ"))
    #expect(try lists(korean, "차단하다").count <= 16)
    #expect(try korean.expand("신고하다", forms: []).allSatisfy { $0.stem.hasPrefix("신고") })
    #expect(try japanese.expand("急ぐ", forms: []).allSatisfy { $0.stem.hasPrefix("急") })
    #expect(try korean.expand("다다르다", forms: ["past"]).texts.contains("다다랐"))
    #expect(try korean.expand("서두르다", forms: ["past"]).texts.contains("서둘렀"))
}

@Test func decomposedLemmasAreTheSame() throws {
    let korean = try #require(Packs.korean)
    let decomposed = "\u{1102}\u{1173}\u{11BD}\u{1103}\u{1161}"
    #expect(try korean.expand(decomposed, forms: []).map { Array($0.stem.unicodeScalars) }
        == korean.expand("늦다", forms: []).map { Array($0.stem.unicodeScalars) })
    let japanese = try #require(Packs.japanese)
    let stems = try japanese.expand("防く\u{3099}", forms: ["past"])
    #expect(stems.contains { Array($0.stem.unicodeScalars) == Array("防い".unicodeScalars) && $0.endings.contains("だ") })
}

@Test func expansionIsTheSameEveryTime() throws {
    for (language, lemmas) in lemmas {
        let again = try Inflector(language: language, table: Packs.table(language))
        for lemma in lemmas.prefix(4) {
            #expect(try Packs.shared(language).expand(lemma, forms: []) == again.expand(lemma, forms: []))
        }
    }
}
