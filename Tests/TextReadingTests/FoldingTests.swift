import Testing
import TextReading

@Suite("Folding")
struct FoldingTests {
    private func fold(_ text: String) -> String { String(decoding: FoldedText.fold(text), as: UTF16.self) }

    @Test(
        "what never decides a match is folded away",
        arguments: [
            ("Partial BREACH", "partial breach"),
            ("ＡＣＭＥ ７％", "acme 7%"),
            ("カタカナ", "かたかな"),
            ("ﾃﾞｰﾀ", "でーた"),
            ("テ\u{3099}ータ", "でーた"),
            ("ヴァ・ヽ", "ゔぁ・ゝ"),
            ("\u{1109}\u{1161}\u{1100}\u{116A}", "사과"),
            ("사\u{11AB}", "산"), ("사\u{11AB}\u{11AB}", "산\u{11AB}"), ("산\u{11AB}", "산\u{11AB}"),
            ("\u{1100} \u{1161}", "\u{1100} \u{1161}"), ("ㄱㅏ\u{11A8}\u{301}", "각\u{301}"), ("\u{1100}\u{1161}\u{302E}", "가\u{302E}"),
            ("cafe\u{301}", "café"),
            ("don’t don‘t donʼt", "don't don't don't"),
            ("third-party third‐party third‑party", "third party third party third party"),
            ("2026-07-03", "2026 07 03"),
            ("ａ－ｂ", "a b"),
            ("- item -5", "- item -5"),
            ("일부-전체", "일부-전체"),
            ("a-\nb", "a- b"),
            ("two  words\u{A0}\r\n here", "two words here"),
            ("개인\u{3000}정보", "개인 정보"),
            ("流出\n しました。 お詫び", "流出しました。お詫び"),
            ("お詫び 「日程」", "お詫び「日程」"),
            ("約 3 件", "約 3 件"),
            ("고객 情報", "고객 情報"),
            ("漢 \u{20000} \u{20001}字", "漢\u{20000}\u{20001}字"),
            ("wait… and ⋯", "wait… and …"),
            ("so\u{AD}ft ze\u{200B}ro\u{FEFF} \u{2764}\u{FE0F}", "soft zero \u{2764}"),
            ("3〜5 3～5", "3~5 3~5"),
            ("。､｢｣", "。、「」"),
            ("㈱ﬁ", "(株)fi"),
            ("ß İ", "ss i\u{307}"),
            ("\u{B4}tis", "'tis"),
            ("゛ ¨", "゛ ¨"),
            ("😀 🇰🇷", "😀 🇰🇷"),
            ("\u{301}x", "\u{301}x"),
            ("a\0b", "a\u{FFFD}b"),
            ("𝐀", "a"),
            ("", ""), (" ", " "), ("a ", "a "),
        ])
    func folds(_ text: String, _ expected: String) {
        #expect(fold(text) == expected)
    }

    @Test("folding twice is folding once", arguments: ["ﾃﾞｰﾀ Ａ-b ß", "사\u{1100}\u{1161} カ゛", "a \u{301} b", "ﷺ ㎏ ½"])
    func isIdempotent(_ text: String) {
        #expect(fold(fold(text)) == fold(text))
    }

    @Test("offsets point to the first byte of each unit's source")
    func offsets() {
        let text = "Ａ \u{200B} ｶﾞ㈱e\u{301}😀"
        let folded = FoldedText(utf8: Array(text.utf8))
        #expect(String(decoding: folded.units, as: UTF16.self) == "a が(株)é😀")
        // Ａ 0, space 3, ｶﾞ 8, ㈱ 14 three times, é 17, 😀 20 twice, end 24
        #expect(folded.offsets == [0, 3, 8, 14, 14, 14, 17, 20, 20, 24])
    }

    @Test("the index of an offset is the first unit at or after it")
    func index() {
        let folded = FoldedText(utf8: Array("가 나㈱다".utf8))
        #expect((0...13).map { folded.index(ofUTF8: $0) } == [0, 1, 1, 1, 2, 3, 3, 3, 6, 6, 6, 7, 7, 7])
        #expect(folded.range(ofUTF8: 4..<10) == 2..<6)
    }

    @Test("offsets never descend, stay in bounds and stand on characters", arguments: 0..<40)
    func randomText(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let pool: [UInt32] = [
            0x20, 0x2D, 0x61, 0x41, 0x27, 0x2019, 0x301, 0x3099, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x304B, 0x30AB, 0xFF76,
            0xFF9E, 0x4E00, 0x3000, 0x200D, 0xFE0F, 0x1F600, 0x20000, 0xFDFA, 0xDF, 0x0A, 0x3002, 0x1D165, 0x1D400, 0x345,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<500 {
            if let scalar = Unicode.Scalar(pool[Int(random.next() % UInt64(pool.count))]) { scalars.append(scalar) }
        }
        let utf8 = Array(String(scalars).utf8)
        let folded = FoldedText(utf8: utf8)
        #expect(folded.offsets.count == folded.units.count + 1)
        #expect(folded.offsets.last == Int32(utf8.count))
        #expect(zip(folded.offsets, folded.offsets.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(folded.offsets.dropLast().allSatisfy { utf8[Int($0)] & 0xC0 != 0x80 })
        #expect(!String(decoding: folded.units, as: UTF16.self).unicodeScalars.contains("\u{AD}"))
    }

    @Test("a heap of combining marks takes linear time")
    func marks() {
        let heap = "a" + String(repeating: "\u{301}\u{323}", count: 200_000)
        let folded = FoldedText(utf8: Array(heap.utf8))
        #expect(folded.units.count > 100_000)
        #expect(folded.offsets.last == 800_001)
    }
}

/// The generator of Steele, Lea and Flood (2014), so that runs repeat.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
