import ICUBridge
import Testing

@Suite("ICU behind Swift owners")
struct BridgeTests {
    @Test("the version is two or more numbers")
    func version() {
        let parts = ICULibrary.version.split(separator: ".")
        #expect(parts.count >= 2)
        #expect(parts.allSatisfy { Int($0) != nil })
    }

    @Test("an unknown encoding is a typed error with ICU's name")
    func errors() {
        let error = #expect(throws: ICUError.self) { _ = try CharsetConverter(encoding: "no-such-encoding") }
        #expect(error?.name == "U_FILE_ACCESS_ERROR")
        #expect(error.map { $0.code > 0 } == true)
        #expect(error?.description.contains("U_FILE_ACCESS_ERROR") == true)
    }

    @Test(
        "words and sentences end where UAX #29 says",
        arguments: [
            (BoundaryFinder.Unit.word, "en", "We are late.", [2, 3, 6, 7, 11, 12]),
            (.sentence, "en", "We are late. We apologise.", [13, 26]),
            (.sentence, "ja", "遅れました。お詫びします。", [6, 13]),
            (.grapheme, "ko", "e\u{301}a", [2, 3]),
        ])
    func boundaries(_ unit: BoundaryFinder.Unit, _ locale: String, _ text: String, _ expected: [Int]) throws {
        var finder = try BoundaryFinder(unit, locale: locale)
        let units = Array(text.utf16)
        #expect(try finder.boundaries(in: units).map(\.offset) == expected)
        var ends: [Int32] = [7, 7]
        try finder.findEnds(in: units, into: &ends)
        #expect(ends.map(Int.init) == expected)
        try finder.findEnds(in: [], into: &ends)
        #expect(ends.isEmpty)
    }

    @Test("word boundaries tell letters, numbers and ideographs apart")
    func statuses() throws {
        var finder = try BoundaryFinder(.word, locale: "ja")
        let statuses = try finder.boundaries(in: Array("ab 12 流出".utf16)).map(\.status)
        #expect(statuses == [200, 0, 100, 0, 400])
    }

    @Test("normalisation composes and folds")
    func normalization() throws {
        let folding = try Normalizer(.nfkcCasefold)
        let composing = try Normalizer(.nfc)
        #expect(try folding.normalize(Array("ＡｶﾞSS\u{AD}".utf16)) == Array("aガss".utf16))
        #expect(try composing.normalize(Array("\u{1112}\u{1161}\u{11AB}".utf16)) == Array("한".utf16))
        // One unit that becomes eighteen: the buffer has to grow.
        #expect(try folding.normalize(Array(repeating: 0xFDFA, count: 40)).count == 720)
        #expect(folding.hasBoundary(before: 0x61))
        #expect(!folding.hasBoundary(before: 0x3099))
    }

    @Test("decoding gives every unit the offset of its sequence, whatever the chunk", arguments: [32, 1_000])
    func conversion(_ chunk: Int) throws {
        // 사과 in EUC-KR, an ASCII letter, and a lead byte without its trail; thirty times over.
        let once: [UInt8] = [0xBB, 0xE7, 0xB0, 0xFA, 0x61, 0xC8, 0x20]
        let bytes = Array(repeatElement(once, count: 30).joined())
        var converter = try CharsetConverter(encoding: "windows-949")
        var units: [UInt16] = []
        var offsets: [Int32] = []
        let invalid = try converter.decode(bytes, chunk: chunk) { chunkUnits, chunkOffsets in
            for i in chunkUnits.indices {
                units.append(chunkUnits[i])
                offsets.append(chunkOffsets[i])
            }
        }
        #expect(units == Array(String(repeating: "사과a\u{FFFD} ", count: 30).utf16))
        let expected = (0..<30).flatMap { round in [0, 2, 4, 5, 6].map { Int32($0 + 7 * round) } }
        #expect(offsets == expected)
        #expect(invalid == 30)
    }

    @Test("the detector tells encodings apart")
    func detection() throws {
        var detector = try CharsetDetector()
        let matches = try detector.matches(for: Array("Les données des clients ont été volées à l’été.".utf8))
        #expect(matches.first?.name == "UTF-8")
        #expect(matches.allSatisfy { (0...100).contains($0.confidence) })
        #expect(try detector.matches(for: []).isEmpty)
    }

    @Test(
        "numbers are parsed in digits and in words",
        arguments: [
            (NumberParser.Style.decimal, "en", "10,300,000 users", 10_300_000, 10),
            (.spelledOut, "en", "two hundred", 200, 11),
            (.spelledOut, "ja", "三千", 3_000, 2),
            (.spelledOut, "ko", "삼천", 3_000, 2),
        ])
    func numbers(_ style: NumberParser.Style, _ locale: String, _ text: String, _ value: Double, _ length: Int) throws {
        var parser = try NumberParser(style, locale: locale)
        let parsed = parser.parse(Array(text.utf16))
        #expect(parsed?.value == value)
        #expect(parsed?.length == length)
        #expect(parser.parse(Array("?".utf16)) == nil)
        #expect(parser.parse([]) == nil)
    }

    @Test("properties of characters")
    func properties() {
        #expect(Script(of: "a") == .latin)
        #expect(Script(of: "한") == .hangul)
        #expect(Script(of: "か") == .hiragana)
        #expect(Script(of: "カ") == .katakana)
        #expect(Script(of: "漢") == .han)
        #expect(Script(of: "1") == .common)
        #expect(Script(of: "я").rawValue == "Cyrl")
        #expect(EastAsianWidth(of: "ｶ") == .halfwidth)
        #expect(EastAsianWidth(of: "Ａ") == .fullwidth)
        #expect(EastAsianWidth(of: "漢").columns == 2)
        #expect(EastAsianWidth(of: "a").columns == 1)
        #expect(CharacterCategory(of: "é") == .letter)
        #expect(CharacterCategory(of: "\u{301}") == .mark)
        #expect(CharacterCategory(of: "７") == .number)
        #expect(CharacterCategory(of: "「") == .punctuation)
        #expect(CharacterCategory(of: "\u{3000}") == .separator)
    }
}
