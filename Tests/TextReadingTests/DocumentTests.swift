import Testing
import TextReading

extension Document {
    init(_ text: String) { self.init(SourceText(text: text)) }

    func text(_ range: Range<Int>) -> String { String(decoding: source.utf8[range], as: UTF8.self) }
    var sentenceTexts: [String] { sentences.map { text($0.range) } }
    var pieceTexts: [String] { sentences.flatMap(\.pieces).map { text($0.range) } }
}

@Suite("Sentences")
struct SentenceTests {
    @Test("sentences end where readers end them; ¦ marks the ends", arguments: english + korean + japanese)
    func table(_ marked: String) {
        let expected = marked.split(separator: "¦", omittingEmptySubsequences: false).map(trim)
        let text = String(marked.filter { $0 != "¦" })
        #expect(Document(text).sentenceTexts == expected)
        // Line ends of any kind read alike.
        #expect(Document(text.replacing("\n", with: "\r\n")).sentenceTexts == expected.map { $0.replacing("\n", with: "\r\n") })
    }

    private func trim(_ text: Substring) -> String {
        let tail = text.drop { $0.isWhitespace }
        return String(tail.reversed().drop { $0.isWhitespace }.reversed())
    }

    static let english = [
        "We are sorry. ¦We were late.",
        "Acme Inc. announced a recall. ¦It is large.",
        "Mr. Brown and Dr. Green of Acme Co. Ltd. apologised.",
        "Our offices in the U.S. were closed. ¦The others were open.",
        "The U.S. The end.",
        "The staff left at 9 a.m. ¦The line opened at the same time, the staff said.",
        "They open from 9 a.m. to 8 p.m. ¦Still, it was hard.",
        "J. R. Smith signed it. ¦We regret it.",
        "Batch No. 5 and Sec. 7 apply. ¦Batch 6 does not.",
        "It was sold on Sept. 3 in Oslo. ¦We know.",
        "“We failed. We are sorry.” he said.",
        "“We failed. We are sorry,” said Ms. Ito. ¦Nobody answered.",
        "“Is it over?” she asked. ¦It is not.",
        "“We failed.” ¦“We know.”",
        "The notice called it \"partial.\" ¦Customers were furious.",
        "See example.com for more. ¦Write to help@example.com today.",
        "It cost $1.5 million. ¦We paid.",
        "We waited (we know it was long. It was wrong) and then we told you. ¦Now you know.",
        "(We were late. ¦That was wrong.)",
        "1. We will refund you. ¦2. We will tell you.",
        "What happened? ¦We were attacked! ¦We are sorry.",
        "Well... we waited. ¦Then we spoke.",
        "A heading\n\n¦A sentence.",
        "A heading\n¦Our statement follows below.",
        "Dear customers,\n¦We are sorry.",
        "We failed in the following:\n¦- we were late\n¦- we were silent",
        """
        On 3 May our monitoring found that somebody had copied a table from
        one of our servers, and it took us until the end of the month to tell
        Nordland and its customers about it. ¦We should have been faster, and we
        regret that we were not.
        """,
        "the line goes on\nin lower case",
        "Telephone 555 0100\n¦Monday to Friday",
    ]
    static let korean = [
        "고객 여러분께 사과드립니다. ¦늦었습니다.",
        "\"늦었습니다. 죄송합니다.\"라고 밝혔다. ¦고객은 화가 났다.",
        "“늦었습니다. 죄송합니다”고 밝혔다. ¦비판이 나왔다.",
        "한빛은 '일부'라고 했다. ¦모두였다.",
        "2026. 7. 3. 대표이사 김아무개",
        "2026. 7. 3. 한빛은 사과했다. ¦늦었다.",
        "정보가 유출됐다. ¦kt는 아니다.",
        "한빛(주)는 3.5%를 보상한다. ¦끝.",
        "보상은 이렇다…다시 말한다. ¦끝이다.",
        "책임을 인정한다.¦재발을 막겠다.",
        "제목입니다\n¦한빛통신은 3일 오전 고객에게 사과했다.\n¦회사는 보상한다.",
        "사고가 났습니까? ¦예!",
        "가. 소독했습니다.\n¦나. 보상합니다.",
        "Q1. 언제 알았나요? ¦3일입니다.",
        "A사 관계자는 “모른다. 조사 중이다.”라며 말을 아꼈다.",
    ]
    static let japanese = [
        "お詫びします。¦遅れました。",
        "「遅れました。お詫びします。」と述べた。¦批判が出た。",
        "「遅れました。」¦「お詫びします。」",
        "「お詫びします。」¦社長はそう述べた。",
        "社長は「『全件です。』と聞いた。」と話した。¦以上。",
        "対象（約3,000件。重複を含む）を調べた。¦以上です。",
        "お詫びします。¦（注）件数は暫定です。",
        "本当ですか？¦はい！",
        "Acme Inc.は謝罪した。¦遅れた。",
        "お詫び\n\n¦あおば銀行は、お客様にお詫びします。",
        "・原因の調査\n¦・再発の防止",
        "約1.5万件です｡¦以上です｡",
    ]

    @Test("ranges stand on characters, in order, inside their paragraphs", arguments: DocumentSample.all)
    func ranges(_ sample: String) {
        let document = Document(sample)
        let utf8 = document.source.utf8
        var end = 0
        for sentence in document.sentences {
            #expect(sentence.range.lowerBound >= end)
            end = sentence.range.upperBound
            let paragraph = document.paragraphs[sentence.paragraph]
            #expect(paragraph.lowerBound <= sentence.range.lowerBound && sentence.range.upperBound <= paragraph.upperBound)
            var pieceEnd = sentence.range.lowerBound
            for piece in sentence.pieces {
                #expect(piece.range.lowerBound >= pieceEnd && !piece.range.isEmpty)
                pieceEnd = piece.range.upperBound
                #expect(document.folded.offsets[piece.folded.lowerBound] == Int32(piece.range.lowerBound))
                let words = FoldedText(utf8: Array(utf8[piece.range])).units
                #expect(Array(document.folded.units[piece.folded]) == words)
            }
            #expect(pieceEnd <= sentence.range.upperBound)
            // What no piece covers is marks and space.
            var uncovered = Array(utf8[sentence.range])
            for piece in sentence.pieces.reversed() {
                let start = piece.range.lowerBound - sentence.range.lowerBound
                uncovered.removeSubrange(start..<start + piece.range.count)
            }
            #expect(!String(decoding: uncovered, as: UTF8.self).contains { $0.isLetter || $0.isNumber })
        }
        for quotation in document.quotations {
            #expect(quotation.range.lowerBound <= quotation.inner.lowerBound)
            #expect(quotation.inner.upperBound <= quotation.range.upperBound)
            for bound in [quotation.range.lowerBound, quotation.inner.lowerBound, quotation.inner.upperBound, quotation.range.upperBound] {
                #expect(bound == utf8.count || utf8[bound] & 0xC0 != 0x80)
            }
            if let parent = quotation.parent {
                let outer = document.quotations[parent]
                #expect(outer.inner.lowerBound <= quotation.range.lowerBound)
                #expect(quotation.range.upperBound <= outer.inner.upperBound)
                #expect(quotation.depth == outer.depth + 1)
            }
        }
    }

    @Test("composed and decomposed text have the same sentences and folded pieces")
    func normalForms() {
        let composed = Document("고객께 사과드립니다. 데이터가 “일부 유출”됐다. データをお詫びします。")
        let pairs: [(Character, String)] = composed.text(0..<composed.source.utf8.count).map { ($0, Self.decompose($0)) }
        let decomposed = Document(pairs.map(\.1).joined())
        #expect(decomposed.source.utf8.count > composed.source.utf8.count)
        #expect(decomposed.sentences.count == composed.sentences.count)
        #expect(decomposed.folded.units == composed.folded.units)
        #expect(decomposed.sentences.map(\.language) == composed.sentences.map(\.language))
        #expect(decomposed.sentences.flatMap(\.pieces).map(\.folded) == composed.sentences.flatMap(\.pieces).map(\.folded))
    }

    /// A syllable as its jamo, by the arithmetic of the Unicode Standard, section 3.12; デ and the like as kana and mark.
    private static func decompose(_ character: Character) -> String {
        guard let scalar = character.unicodeScalars.first?.value else { return "" }
        if character == "デ" { return "テ\u{3099}" }
        guard (0xAC00...0xD7A3).contains(scalar) else { return String(character) }
        let index = scalar - 0xAC00
        let jamo = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
        return String(String.UnicodeScalarView(jamo.filter { $0 != 0x11A7 }.compactMap { Unicode.Scalar($0) }))
    }

    @Test(
        "a folded range is found again in the text and in the bytes as given",
        arguments: [
            ("流出 しました。", 0..<2, "流出"), ("流出 しました。", 2..<4, "しま"), ("\u{FEFF}ﾃﾞｰﾀ が", 0..<1, "ﾃﾞ"), ("㈱あ", 1..<2, "㈱"),
            ("cafe\u{301} x", 3..<4, "e\u{301}"), ("a  b", 1..<2, "  "), ("a\u{AD} b", 0..<1, "a"), ("ab", 2..<2, ""), ("ab", 1..<2, "b"),
        ])
    func ranges(_ text: String, _ range: Range<Int>, _ expected: String) throws {
        let document = Document(try SourceText(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)))
        let found = document.utf8Range(ofFolded: range)
        #expect(document.text(found) == expected)
        let bytes = document.sourceRange(ofUTF8: found)
        #expect(bytes == found.lowerBound + 3..<found.upperBound + 3)
    }

    @Test("an empty text and one of marks have no words")
    func nothing() {
        for text in ["", " ", "\n\n", "\u{3000}\n"] {
            #expect(Document(text).sentences.isEmpty)
            #expect(Document(text).language == nil)
        }
        #expect(Document("“”").sentences.flatMap(\.pieces).isEmpty)
    }

    @Test("tokens cover their sentence without gaps")
    func tokens() {
        let document = Document("고객 3명에게 sorry. 顧客情報が流出した。")
        for sentence in document.sentences {
            let tokens = document.tokens(of: sentence)
            #expect(tokens.map { document.text($0.range) }.joined() == document.text(sentence.range))
            #expect(tokens.allSatisfy { $0.language == sentence.language })
        }
        let kinds = Set(document.sentences.flatMap { document.tokens(of: $0) }.map(\.kind))
        #expect(kinds == [.word, .space, .number, .punctuation, .japanese])
    }

    @Test("a great many sentences, quotations and brackets take linear time")
    func size() {
        let line = "“A ‘b (c “d” e) f’ g. H” said we. "
        let document = Document(String(repeating: line, count: 3_000))
        #expect(document.sentences.count == 3_000)
        #expect(Document(String(repeating: "“", count: 100_000)).quotations.count == 32)
        #expect(Document(String(repeating: "'a ", count: 100_000)).sentences.count == 1)
        #expect(Document(String(repeating: "(a. B", count: 20_000)).paragraphs.count == 1)
        #expect(Document(String(repeating: "a\n", count: 20_000)).paragraphs.count <= 20_000)
    }
}

/// Texts that the structural tests run over.
enum DocumentSample {
    static let all: [String] =
        SentenceTests.english + SentenceTests.korean + SentenceTests.japanese + QuotationTests.samples
        + (0..<40).map(random)

    private static func random(_ seed: Int) -> String {
        var random = SplitMix(seed: UInt64(seed))
        let parts = [
            "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "(", ")", "（", "）", ". ", "。", "? ", "!", "\n", "\n\n", " ", "We are",
            "고객 여러분", "お詫びします", "customers’", "a.m.", "3.", "—", "…", "\u{301}", "\u{200B}", "😀", "Inc.", "e", "다", "と",
        ]
        return (0..<120).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
    }
}
