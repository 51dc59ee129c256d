import Foundation
import Testing

@testable import CorpusEvaluation

@Suite struct PageTests {
    /// What a hostile corpus could put into a page.
    static let hostile = #"<script>alert("1")</script> & 'x' {{name}} {{{name}}} "\#u{301} <\#u{338}b \#u{202E}drow\#u{0}"#

    func grade(_ documents: Int) -> CorpusGrade {
        CorpusGrade(documents: (0..<documents).map { number in
            var document = Graded.document(
                ["1 hit scope.limit", "2 missed scope.limit", "2 spurious scope.hedge"], name: "en/\(number).txt", quality: 1 + number % 5,
                overall: Double(number), attributes: ["1 missed remedy.promise.deadline", "1 hit remedy.promise.quantity"])
            document.outcomes[1].sentence = Self.hostile
            document.outcomes[2].rule = "en.scope.hedge.<may>"
            document.outcomes[2].matched = "may"
            return document
        })
    }


    @Test func gradesAreEscaped() throws {
        let page = try GradePage.render(grade(3))
        #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; {{name}} {{{name}}} &quot;\u{301} &lt;\u{338}b [U+202E]drow\u{2400}"))
        #expect(!page.contains("<script") && page.contains("en.scope.hedge.&lt;may&gt;: “may”"))
        for scalar in page.unicodeScalars { #expect(scalar == "\n" || scalar.value >= 0x20) }
    }

    @Test func namesAreEscapedInAttributes() throws {
        var documents = grade(2).documents
        for index in documents.indices { (documents[index].language, documents[index].name) = (#"e"n\#u{301}><b>"#, "<i>") }
        let page = try GradePage.render(CorpusGrade(documents: documents))
        #expect(!page.contains("<b>") && !page.contains("<i>") && page.contains("lang=\"e&quot;n\u{301}&gt;&lt;b&gt;\""))
    }

    @Test func aPageNeedsNothingElse() throws {
        for page in [try GradePage.render(grade(3)), try AgreementPage.render(agreement())] {
            for word in ["http:", "https:", "//", "src=", "href=", "url(", "@import", "<script", "<link"] {
                #expect(!page.contains(word), "\(word)")
            }
            // Of the braces only those of the hostile sentence are left.
            #expect(!page.replacingOccurrences(of: "{{name}} {{{name}}}", with: "").contains("{{"))
            #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
            #expect(page.contains("prefers-color-scheme: dark") && page.contains("default-src 'none'"))
        }
    }

    @Test func elementsAreClosed() throws {
        for page in [try GradePage.render(grade(3)), try GradePage.render(CorpusGrade(documents: [])), try AgreementPage.render(agreement())] {
            var open: [Substring] = []
            for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/) where !["meta"].contains(tag.2) && tag.3.isEmpty {
                if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
            }
            #expect(open.isEmpty)
        }
    }

    @Test func showsFiguresBarsMatrixAndErrors() throws {
        let page = try GradePage.render(grade(5))
        for label in Codebook.labels { #expect(page.contains("<th>\(label)</th>")) }
        // F1 2/3 in every resample.
        #expect(page.contains(#"<td class="n">0.667</td><td class="n">[0.667, 0.667]</td><td><svg"#))
        #expect(page.contains(#"<rect x="66.7" y="3" width="0.0" height="4"/>"#) && page.contains(#"translate(66.7 0)"#))
        #expect(page.contains("What was found instead of 5 missed labels") && page.contains("Attributes of 5 of 10 commitments"))
        #expect(page.contains(#"<td>en/4.txt:2</td><td class="missed">missed</td><td>scope.limit</td>"#))
        #expect(page.contains("remedy.promise.deadline") && page.contains(">1.000</td>"))
        #expect(try GradePage.render(grade(5), errors: []).contains("<tr><td>none</td></tr>"))
        #expect(try GradePage.render(grade(5)) == page)
    }

    @Test func barsStayInTheirFrame() throws {
        let interval = ConfidenceInterval(lower: -0.5, upper: 0.5, resamples: 9)
        let bar = try #require(PageFigure(0, interval, lowest: -1).bar)
        #expect((bar.start, bar.width, bar.place, bar.label) == ("25.0", "50.0", "50.0", "0.000, interval [−0.500, 0.500]"))
        let cut = try #require(PageFigure(-0.2, interval).bar)
        #expect((cut.start, cut.width, cut.place) == ("0.0", "50.0", "0.0"))
        #expect(PageFigure(0.5, nil).bar == nil && PageFigure(nil, nil).value == "–")
    }

    func agreement() -> Agreement {
        func corpus(_ labels: String) -> Corpus {
            Corpus(bytes: Array("# kind=statement\nO\t\(labels)\t<b>A</b>.\nO\tscope.limit\tB.\n".utf8), path: "en/a.txt", language: "en")
        }
        return Agreement(corpus("scope.limit"), corpus("-"))
    }

    @Test func agreements() throws {
        let page = try AgreementPage.render(agreement())
        #expect(page.contains("n = 2 sentences") && page.contains("<td>first</td><td>scope.limit</td><td><bdi lang=\"en\">&lt;b&gt;A&lt;/b&gt;."))
        #expect(page.contains("<tr><th>scope.limit</th><td class=\"n\">1</td><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"n\">0</td><td class=\"n\">0.500</td><td class=\"n\">0.000</td>"))
        #expect(page.contains("Without κ and not in the mean"))
        #expect(try AgreementPage.render(agreement(), disagreements: []).contains("<tr><td>none</td></tr>"))
    }
}
