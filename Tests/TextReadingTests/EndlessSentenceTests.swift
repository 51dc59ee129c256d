import Testing

@testable import TextReading

/// What never ends a sentence is read in pieces of bounded length, none of it lost.
@Suite struct EndlessSentenceTests {
    @Test(arguments: ["we apologise ", "고객 여러분께 ", "お客様に", "a", "e\u{301}", "“some” "])
    func piecesAreBoundedAndCoverTheText(_ unit: String) {
        let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
        let document = Document(SourceText(text: text), language: .english)
        let utf8 = Array(text.utf8)
        let pieces = document.sentences.flatMap(\.pieces)
        #expect(pieces.allSatisfy { $0.range.count <= Piece.longest && !$0.range.isEmpty })
        #expect(pieces.count > 5)
        var end = 0
        for piece in pieces {
            #expect(piece.range.lowerBound >= end)
            #expect(String(validating: utf8[piece.range], as: UTF8.self) != nil)
            #expect(utf8[end..<piece.range.lowerBound].allSatisfy { $0 == 0x20 } || unit.contains("“"))
            end = piece.range.upperBound
        }
    }
}
