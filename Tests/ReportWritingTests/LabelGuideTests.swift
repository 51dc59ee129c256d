import Testing

@testable import ReportWriting

@Suite struct LabelGuideTests {
    @Test func explainsSeventeenLabelsOnce() {
        #expect(LabelGuide.all.count == 17)
        #expect(Set(LabelGuide.all.map(\.label)).count == 17)
        #expect(LabelGuide.all.map(\.dimension).reduce(into: []) { if $0.last != $1 { $0.append($1) } } == ["scope", "delay", "responsibility", "remedy"])
    }

    @Test(arguments: LabelGuide.all)
    func isComplete(guide: LabelGuide) {
        #expect(guide.examples.map(\.language) == ["en", "ko", "ja"])
        for example in guide.examples {
            let marks = example.text.filter { "[]".contains($0) }
            #expect(!marks.isEmpty && marks == String(repeating: "[]", count: marks.count / 2))
        }
        #expect(!guide.summary.isEmpty && !guide.meaning.isEmpty && !guide.advice.isEmpty)
        #expect(!guide.givenWhen.isEmpty && !guide.notWhen.isEmpty)
        // A source is a name with a year, or a law.
        #expect(guide.literature.contains(/[A-Z].*\b\d{4}\b/))
    }

    @Test(arguments: LabelGuide.all)
    func foldsToTheWidth(guide: LabelGuide) {
        for line in TextGuide(width: 60).render(guide).split(separator: "\n") { #expect(DisplayWidth.of(line) <= 60) }
        for line in TextGuide(width: 60).list([guide]).split(separator: "\n") { #expect(DisplayWidth.of(line) <= 60) }
    }
}
