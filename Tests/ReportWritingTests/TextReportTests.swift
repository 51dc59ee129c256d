import ApologyAnalysis
import Foundation
import Testing

@testable import ReportWriting

@Suite struct TextReportTests {
    func render(_ report: Report, _ text: String, width: Int = 80, color: Bool = false, allVoices: Bool = false) -> String {
        TextReport(.init(width: width, color: color, allVoices: allVoices)).render(report, text: text)
    }

    @Test func marksFindingsInPlace() throws {
        let text = "Dear all,\nwe are sorry that some customers lost data."
        let report = try Fixture.report(
            text, [.init(label: "responsibility.apologise", words: "we are sorry"), .init(label: "scope.partial", words: "some customers")])
        let page = render(report, text)
        #expect(page.contains("  Dear all,\n  [we are sorry]¹ that [some customers]² lost data.\n"))
        #expect(page.contains("  2  −7.5  scope.partial             says so · en.scope.partial.test\n"))
        #expect(page.contains("Grade D · 41.3 of 100\n"))
    }

    @Test func pointsAreThoseOfTheReceipt() throws {
        var report = try Fixture.report("Some. Some.", [.init(label: "scope.partial", words: "Some")])
        report.receipt[1].weight = 12
        #expect(render(report, "Some. Some.").contains("  1   +12  scope.partial "))
        report.receipt.removeAll()
        #expect(render(report, "Some. Some.").contains("  1        scope.partial "))
    }

    @Test func nestedAndCrossingFindingsKeepTheirNumbers() throws {
        let text = "abcdefgh"
        let report = try Fixture.report(
            text,
            [
                .init(label: "scope.partial", words: "bcde"), .init(label: "scope.hedge", words: "bc"),
                .init(label: "delay.admit", words: "efg"),
            ])
        #expect(render(report, text).contains("  a[[bc]²d[e]¹fg]³h\n"))
    }

    @Test func aFindingOutsideTheTextIsListedButNotMarked() throws {
        let report = try Fixture.report("a long text", [.init(label: "scope.partial", words: "long text")])
        let page = render(report, "a")
        #expect(page.contains("\n  a\n"))
        #expect(page.contains("1  −7.5  scope.partial"))
    }

    @Test func wordsOfOthersAreShownOnlyWhenAskedFor() throws {
        let text = "Critics spoke of some customers."
        let report = try Fixture.report(text, [.init(label: "scope.partial", words: "some customers", voice: "other")])
        #expect(!render(report, text).contains("["))
        #expect(render(report, text).contains("none in the organisation's own words"))
        let all = render(report, text, allVoices: true)
        #expect(all.contains("[some customers]¹") && all.contains("(in others' words)"))
    }

    @Test func controlCharactersAreVisible() throws {
        let text = "a\u{1B}[2Jb\u{7}c\u{202E}d\u{9B}e\u{FEFF}f\u{0}\u{7F}"
        let report = try Fixture.report(text, source: "evil\u{1B}]0;x\u{7}.txt")
        let page = render(report, text)
        #expect(page.contains("a␛[2Jb␇c<U+202E>d<U+009B>e<U+FEFF>f␀␡"))
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) && $0.value != 0x202E })
        #expect(page.hasPrefix("evil␛]0;x␇.txt\n"))
    }

    @Test func colourAddsNothingButColour() throws {
        let text = "We are sorry that 一部のお客様 met a fault."
        let report = try Fixture.report(
            text, [.init(label: "scope.partial", words: "一部のお客様"), .init(label: "remedy.promise", words: "fault", attributes: ["deadline": "May"])],
            missing: [("delay.admit", "say how late")])
        let colored = render(report, text, color: true)
        #expect(colored.contains("\u{1B}[33m[一部のお客様]¹\u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == render(report, text))
    }

    @Test func promisesSayWhatCouldBeChecked() throws {
        let text = "We will pay by May. We will do our best."
        let report = try Fixture.report(
            text,
            [
                .init(label: "remedy.compensate", words: "We will pay by May", attributes: ["deadline": "by May", "beneficiary": "all"]),
                .init(label: "remedy.vague", words: "do our best"),
            ])
        let page = render(report, text, width: 200)
        #expect(page.contains("“We will pay by May” checkable in 2 of 4 · by when: by May · how much: not said · by what: not said · for whom: all"))
        #expect(page.contains("1 promise of effort or intent only: ²"))
    }

    @Test func withoutAScoreTheReasonStands() throws {
        let page = render(try Fixture.report("Hello.", overall: nil), "Hello.")
        #expect(page.hasSuffix("Not scored: nobody speaks\n"))
        #expect(page.contains("░     –  1 finding"))
    }

    /// Whatever the text and width: no line is too wide, and nothing of the text is lost but space.
    @Test(arguments: [50, 53, 80, 120])
    func foldsAnyText(width: Int) throws {
        let pieces = [
            "word", " ", " ", "\n", "\n\n", "、", "。", "「", "」", "漢字", "ひらがな", "한국어", " 띄어쓰기 ", "é", "👩‍👩‍👧", "🇰🇷", "ﾊﾝｶｸ", "１２",
            "a-very-long-word-without-any-place-to-break-it-anywhere-at-all-in-it", "\u{1112}\u{1161}\u{11AB}", "\r\n", "\t", "…", "(", ")",
        ]
        var seed = UInt64(width)
        for _ in 0..<60 {
            var text = ""
            for _ in 0..<80 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            let page = render(try Fixture.report(text), text, width: width)
            for line in page.split(separator: "\n", omittingEmptySubsequences: true) {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
            }
            let statement = page.components(separatedBy: "\nFindings\n")[0].components(separatedBy: "\n\n").dropFirst().joined()
            #expect(statement.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        }
    }

    @Test func hardWrappedLinesAreJoined() throws {
        let text = """
            A heading

            The first line of this paragraph is long enough to have been wrapped
            by hand. It ends here.
            Short line
            弊社は対象商品の出荷を停止し、あわせて保健所へ報告することを
            決めました。
            """
        let page = render(try Fixture.report(text), text, width: 100)
        #expect(page.contains("\n  A heading\n\n  The first"))
        #expect(page.contains("wrapped by hand. It ends here.\n  Short line\n"))
        #expect(page.contains("することを決めました。\n"))
    }

    @Test func aLongLineTakesLinearTime() throws {
        let text = String(repeating: "x", count: 300_000) + String(repeating: "\na", count: 100_000)
        let report = try Fixture.report(text)
        let clock = ContinuousClock()
        let time = clock.measure { _ = render(report, text) }
        #expect(time < .seconds(30))
    }

    @Test func overviewListsStatements() {
        let text = TextReport().overview([(name: "a.txt", overall: 99.96, grade: "A"), (name: "b\n.txt", overall: nil, grade: nil)])
        #expect(text == "A    100  a.txt\n–      –  b .txt\n")
    }
}
