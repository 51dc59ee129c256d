import Testing
import TextReading

@Suite("Quotations, pieces and languages")
struct QuotationTests {
    /// A text and its quotations, innermost words only, in order of opening: `*` an utterance, `…` one that is not closed.
    static let table: [(String, [String])] = [
        ("“We are very sorry,” he said.", ["*We are very sorry,"]),
        ("It was “partial” at most.", ["partial"]),
        ("It was “partial.” Nobody believed it.", ["partial."]),
        ("“Mixed marks are fine here\" he said.", ["*Mixed marks are fine here"]),
        ("\"Mixed marks are fine here” he said.", ["*Mixed marks are fine here"]),
        ("\"Straight ones are fine too,\" he said. \"Yes.\"", ["*Straight ones are fine too,", "Yes."]),
        ("He said 'we are so sorry' twice.", ["*we are so sorry"]),
        ("don't, customers’ data, the ’90s, '90s, rock’n’roll and 5' 10\"", []),
        ("The customers' data and the firms' words", []),
        ("‘Our customers’ data is safe’, he said.", ["*Our customers’ data is safe"]),
        ("“They said ‘it is over now’ and left,” she said.", ["*They said ‘it is over now’ and left,", "*it is over now"]),
        ("“No end to this at all", ["*…No end to this at all"]),
        ("No start to this” at all", []),
        ("“One paragraph of words goes on.\n\n“Another one ends it here.”", ["*…One paragraph of words goes on.", "*Another one ends it here."]),
        ("「始まりの段落です。\n\n終わりの段落です。」以上。", ["*…始まりの段落です。", "*終わりの段落です。"]),
        ("社長は「『全件が流出した』と聞いた」と話した。", ["*『全件が流出した』と聞いた", "全件が流出した"]),
        ("社長は「日程」を変えた。", ["日程"]),
        ("社長は「はい。」と述べた。", ["*はい。"]),
        ("회사는 \"고객 여러분께 사과드립니다\"라고 했다.", ["*고객 여러분께 사과드립니다"]),
        ("회사는 '일부'라고 했다.", ["일부"]),
        ("이른바'꼬리 자르기'라는 말", ["꼬리 자르기"]),
        ("회사는 “죄송하다\"는 말만 했다.", ["죄송하다"]),
        ("« Nous sommes vraiment désolés » dit-il.", ["* Nous sommes vraiment désolés "]),
        ("〝横書きの引用符はここまで続きます〟と書く。", ["*横書きの引用符はここまで続きます"]),
        ("＂全角の引用符もここまで続きます＂と書く。", ["*全角の引用符もここまで続きます"]),
        ("「閉じない 『引用です", ["…閉じない 『引用です", "…引用です"]),
        ("“a “b” c” d", ["a “b” c", "b"]),
    ]
    static let samples = table.map(\.0)

    @Test("quotations are found with their nesting", arguments: table)
    func quotations(_ text: String, _ expected: [String]) {
        let document = Document(text)
        let found = document.quotations.map { quotation in
            (quotation.isUtterance ? "*" : "") + (quotation.isClosed ? "" : "…") + document.text(quotation.inner)
        }
        #expect(found == expected)
    }

    @Test("parents, depths and sentences are linked")
    func nesting() throws {
        let document = Document("It rained. “They said ‘it is over now’ and left,” she said.")
        try #require(document.quotations.count == 2)
        #expect(document.quotations[0].parent == nil)
        #expect(document.quotations[1].parent == 0)
        #expect(document.quotations.map(\.depth) == [0, 1])
        #expect(document.quotations.map(\.sentence) == [1, 1])
    }

    @Test(
        "pieces part voices and quoted sentences; the number is the quotation",
        arguments: [
            ("It was “partial” at most.", ["-It was “partial” at most."]),
            ("“We failed. We are sorry.” he said.", ["0We failed.", "0We are sorry.", "-he said."]),
            ("He said: “We are sorry for it all.”", ["-He said:", "0We are sorry for it all."]),
            (
                "“They said ‘it is over now’ and left,” she said.",
                ["0They said", "1it is over now", "0and left,", "-she said."]
            ),
            ("「遅れました。『全件です。』と聞きました。」と述べた。", ["0遅れました。", "1全件です。", "0と聞きました。", "-と述べた。"]),
            ("“늦었습니다. 죄송합니다”며 “보상도 꼭 하겠습니다”고 했다.", ["0늦었습니다.", "0죄송합니다", "-며", "1보상도 꼭 하겠습니다", "-고 했다."]),
            ("“No end to this. Really not. Then more", ["0No end to this.", "0Really not.", "0Then more"]),
        ] as [(String, [String])])
    func pieces(_ text: String, _ expected: [String]) {
        let document = Document(text)
        let found = document.sentences.flatMap(\.pieces).map { piece in
            (piece.quotation.map(String.init) ?? "-") + document.text(piece.range)
        }
        #expect(found == expected)
    }

    @Test(
        "sentences have the language of their letters",
        arguments: [
            ("We apologise to our customers for the delay.", [.english]),
            ("고객 여러분께 사과드립니다.", [.korean]),
            ("お客様にお詫びします。", [.japanese]),
            ("지난1カ月間、毎日の継続的な努力をした。", [.japanese]),
            ("KT와 SK는 Cloud Platform Service 장애를 사과했다.", [.korean]),
            ("お詫び。\n\n個人情報漏洩", [.japanese, .japanese]),
            ("個人信息泄露", [nil]),
            ("Wir bedauern die Verzögerung und bitten unsere Kunden um Entschuldigung.", [nil]),
            ("Nous présentons nos excuses à tous nos clients pour ce retard.", [nil]),
            ("Lamentamos profundamente las molestias causadas a nuestros clientes.", [nil]),
            ("Ci scusiamo con tutti i nostri clienti per il ritardo della comunicazione.", [nil]),
            ("Мы приносим извинения клиентам.", [nil]),
            ("نعتذر لجميع عملائنا", [nil]),
            ("고객께 사과드립니다.\n\nHOME > NEWS\n\n늦었습니다.", [.korean, .korean, .korean]),
            ("고객께 사과드립니다.\n\nWe apologise to all of our customers for this.", [.korean, .english]),
            ("We apologise.\n\n555 0100", [.english, .english]),
            ("555 0100", [nil]),
        ] as [(String, [Language?])])
    func languages(_ text: String, _ expected: [Language?]) {
        let document = Document(text)
        #expect(document.sentences.map(\.language) == expected)
    }

    @Test("the document's language is that of most sentences, and can be forced")
    func documentLanguage() {
        let mixed = "고객 여러분께 깊이 사과드립니다. 늦었습니다.\n\nWe are sorry."
        #expect(Document(mixed).language == .korean)
        let forced = Document(SourceText(text: mixed), language: .japanese)
        #expect(forced.language == .japanese)
        #expect(forced.sentences.allSatisfy { $0.language == .japanese })
    }
}
