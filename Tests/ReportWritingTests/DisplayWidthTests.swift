import Testing

@testable import ReportWriting

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("か\u{3099}", 2), ("ｶ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("👍", 2), ("👩‍👩‍👧", 2), ("🇯🇵", 2), ("☺\u{FE0F}", 2), ("。", 2), ("—", 1), ("\u{301}", 0), ("│", 1), ("％", 2),
    ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func rangesAscendAndDoNotTouch() {
        #expect(wideRanges.count % 2 == 0)
        for index in wideRanges.indices.dropFirst() {
            if index % 2 == 1 {
                #expect(wideRanges[index - 1] <= wideRanges[index])
            } else {
                #expect(wideRanges[index - 1] + 1 < wideRanges[index])
            }
        }
    }

    @Test func searchAgreesWithTheTable() {
        var wide = Set<UInt32>()
        for index in stride(from: 0, to: wideRanges.count, by: 2) where wideRanges[index] < 0x3000 {
            wide.formUnion(wideRanges[index]...wideRanges[index + 1])
        }
        for value in 0..<UInt32(0x3000) { #expect(DisplayWidth.isWide(value) == wide.contains(value)) }
    }
}
