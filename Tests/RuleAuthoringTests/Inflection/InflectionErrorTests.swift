import TextReading
import Testing

@testable import RuleAuthoring

@Test(arguments: [
    (Language.korean, "차단"), (.korean, "다"), (.korean, "ㄱ다"), (.korean, "abc다"), (.korean, ""), (.korean, "하다 "),
    (.japanese, "遮断"), (.japanese, "不十分だ"), (.japanese, "る"), (.japanese, ""), (.japanese, "abc"),
    (.english, ""), (.english, "a"), (.english, " fail"), (.english, "fail "), (.english, "fail|stop"), (.english, "42"),
])
func wordsThatAreNoDictionaryForm(_ language: Language, _ lemma: String) throws {
    let inflector = try Packs.shared(language)
    #expect(throws: InflectionError.notADictionaryForm(lemma)) { try inflector.expand(lemma, forms: []) }
}

@Test func unknownFormsAreNamedWithTheKnown() throws {
    let table = InflectionTable(forms: ["past": .endings(["-었"]), "_part": .endings(["-고"])])
    let inflector = try Inflector(language: .korean, table: table)
    for form in ["pats", "_part", ""] {
        #expect(throws: InflectionError.unknownForm(form, known: ["any", "past"])) { try inflector.expand("늦다", forms: [form]) }
    }
}

@Test func aNounHasNoPast() throws {
    let english = try #require(Packs.english)
    #expect(throws: InflectionError.formNotFound(lemma: "child", form: "past")) { try english.expand("child", forms: ["past"]) }
}

@Test(arguments: [
    (Language.korean, ["a": ["b"], "b": ["c"], "c": ["a"]], InflectionError.circularForm("a")),
    (.korean, ["a": ["-고 {하다:a}"]], .circularForm("a")),
    (.korean, ["any": ["-고"]], .circularForm("any")),
    (.korean, ["a": ["b"]], .unknownForm("b", known: ["a"])),
    (.korean, ["a": ["-<b>"]], .unknownForm("b", known: ["a"])),
    (.korean, ["a": ["-("]], .malformedEnding("-(", form: "a")),
    (.korean, ["a": ["-고)"]], .malformedEnding("-고)", form: "a")),
    (.korean, ["a": ["-{하다}"]], .malformedEnding("-{하다}", form: "a")),
    (.korean, ["a": ["-{하다:}"]], .malformedEnding("-{하다:}", form: "a")),
    (.korean, ["a": ["-고?"]], .malformedEnding("-고?", form: "a")),
    (.korean, ["a": ["-{하:b}"], "b": ["-고"]], .notADictionaryForm("하")),
    (.english, ["a": ["pasts"]], .unknownForm("pasts", known: ["a"])),
])
func tablesThatCannotBeUsed(_ language: Language, _ forms: [String: [String]], _ error: InflectionError) {
    let table = InflectionTable(forms: forms.mapValues { .endings($0) })
    #expect(throws: error) { try Inflector(language: language, table: table) }
}

@Test func basesAndIrregularEntriesAreChecked() {
    let known = JapaneseBase.allCases.map(\.rawValue)
    #expect(throws: InflectionError.unknownBase("連要", form: "past", known: known)) {
        try Inflector(language: .japanese, table: InflectionTable(forms: ["past": .endingsByBase(["連要": ["た"]])]))
    }
    let wrong: [(Language, [String: [String]], InflectionError)] = [
        (.japanese, ["する": ["連用"]], .malformedIrregular(key: "する", entry: "連用")),
        (.japanese, ["する": ["連要:し"]], .malformedIrregular(key: "する", entry: "連要:し")),
        (.korean, ["ㄱ": ["먹다"]], .malformedIrregular(key: "ㄱ", entry: "먹다")),
        (.korean, ["ㅂ": ["돕"]], .malformedIrregular(key: "ㅂ", entry: "돕")),
        (.english, ["break": ["breaks", "broke"]], .malformedIrregular(key: "break", entry: "breaks, broke")),
        (.english, ["break": ["breaks", "broke", "", "breaking"]], .malformedIrregular(key: "break", entry: "")),
    ]
    for (language, irregular, error) in wrong {
        #expect(throws: error) { try Inflector(language: language, table: InflectionTable(forms: [:], irregular: irregular)) }
    }
}

@Test func explosionsAndDepthAreRefused() {
    let explosion = "-" + String(repeating: "(가|나)", count: 60)
    #expect(throws: InflectionError.tooManyEndings("a", limit: FormResolver.limit)) {
        try Inflector(language: .korean, table: InflectionTable(forms: ["a": .endings([explosion])]))
    }
    let deep = "-" + String(repeating: "(", count: 100_000)
    #expect(throws: InflectionError.malformedEnding(deep, form: "a")) {
        try Inflector(language: .korean, table: InflectionTable(forms: ["a": .endings([deep])]))
    }
    var chain: [String: FormSpec] = [:]
    for link in 0..<10_000 { chain["f\(link)"] = .endings(["f\(link + 1)"]) }
    chain["f10000"] = .endings(["-고"])
    #expect(throws: InflectionError.self) { try Inflector(language: .korean, table: InflectionTable(forms: chain)) }
}

/// No lemma crashes, and what is returned for nonsense is still well formed.
@Test func nonsenseLemmas() throws {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
    let alphabet: [Character] = Array("다하늦르ㅂㅎ\u{1100}\u{1161}\u{11A8}るするくいだ来遅\u{3099}ー abeyo-'|{}:~#/\u{0301}\u{200D}👨‍👩‍👧\u{0}")
    for language in Language.allCases {
        let inflector = try Packs.shared(language)
        for _ in 0..<1500 {
            let lemma = String((0..<random(6)).map { _ in alphabet[random(alphabet.count)] })
            guard let stems = try? inflector.expand(lemma, forms: ["past"]) else { continue }
            #expect(stems.allSatisfy { !$0.stem.isEmpty && !$0.endings.isEmpty }, "\(lemma)")
        }
    }
}

/// A verb that goes by rule need not be listed.
@Test func irregularEnglishEntriesSayMoreThanTheRules() throws {
    let table = try Packs.table(.english)
    let regular = try EnglishParadigm(irregular: [:])
    for (lemma, forms) in table.irregular where lemma != "particles" {
        let parts = forms.count == 1 ? ["s"] : ["s", "past", "participle", "ing"]
        let says = try zip(parts, forms).contains { part, form in
            let ruled = try regular.surfaces(of: lemma, endings: [part: [Ending(text: "")]]).map(\.text)
            return Set(ruled) != Set(form.split(separator: "/").map(String.init))
        }
        #expect(says, "\(lemma)")
    }
    #expect(table.irregular.count >= 150)
}
