import Testing
import TextReading

@Suite("Decoding")
struct DecodingTests {
    static let korean = "고객 여러분께 사과드립니다. 일부 고객의 정보가 유출되었습니다.\n"
    static let japanese = "お客様の情報が流出いたしました。深くお詫び申し上げます。データは約3千件です。\n"
    static let western = "Die Kunden sind über die Störung verärgert – “sorry” is not enough.\n"

    @Test("UTF-8 is read as it is", arguments: [korean, japanese, western, "a", "\r\n", "😀"])
    func utf8(_ text: String) throws {
        let source = try SourceText(bytes: Array(text.utf8))
        #expect(source.encoding == "UTF-8")
        #expect(source.utf8 == Array(text.utf8))
        #expect(source.invalidByteCount == 0)
        #expect((0...text.utf8.count).allSatisfy { source.sourceOffset($0) == $0 })
        #expect(source.sourceOffset(-5) == 0)
        #expect(source.sourceOffset(1_000) == text.utf8.count)
    }

    @Test("a byte order mark is removed and counted")
    func marks() throws {
        let source = try SourceText(bytes: [0xEF, 0xBB, 0xBF] + Array("abc".utf8))
        #expect(source.utf8 == Array("abc".utf8))
        #expect(source.sourceOffset(1) == 4)
        #expect(source.sourceOffset(3) == 6)
        #expect(source.byteCount == 6)
    }

    @Test(
        "UTF-16 is told with and without a mark",
        arguments: [korean, japanese, western, "We are sorry for the delay.", "謝罪いたします。😀です"], [true, false])
    func utf16(_ text: String, _ bigEndian: Bool) throws {
        let units = text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for mark in [bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE], []] as [[UInt8]] {
            let source = try SourceText(bytes: mark + units)
            #expect(source.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
            #expect(source.utf8 == Array(text.utf8))
            expectRoundTrip(source, text, mark: mark.count) { $0.utf16.count * 2 }
        }
    }

    @Test("every character of a legacy encoding has the offset of its bytes", arguments: LegacySample.all)
    func legacy(_ sample: LegacySample) throws {
        for text in [sample.bytes, sample.bytes + [0x0A] + sample.bytes] {
            let source = try SourceText(bytes: text)
            #expect(source.encoding == sample.encoding)
            #expect(source.invalidByteCount == 0)
            let expected = text.count == sample.bytes.count ? sample.text : sample.text + "\n" + sample.text
            #expect(String(decoding: source.utf8, as: UTF8.self) == expected)
        }
        let source = try SourceText(bytes: sample.bytes)
        var offset = 0
        var found: [Int] = []
        for scalar in sample.text.unicodeScalars {
            found.append(source.sourceOffset(offset))
            offset += String(scalar).utf8.count
        }
        #expect(found == sample.offsets)
        #expect(source.sourceOffset(offset) == sample.bytes.count)
        let named = try SourceText(bytes: sample.bytes, encoding: sample.encoding)
        #expect(named.utf8 == source.utf8)
    }

    @Test("invalid UTF-8 is replaced, counted and stays located")
    func damaged() throws {
        let bytes = Array("죄송".utf8) + [0xFF] + Array("합니".utf8) + [0xEB, 0x8B] + Array("!".utf8)
        let source = try SourceText(bytes: bytes)
        #expect(source.encoding == "UTF-8")
        #expect(String(decoding: source.utf8, as: UTF8.self) == "죄송\u{FFFD}합니\u{FFFD}!")
        #expect(source.invalidByteCount == 3)
        #expect([0, 3, 6, 9, 12, 15, 18, 19].map { source.sourceOffset($0) } == [0, 3, 6, 7, 10, 13, 15, 16])
    }

    @Test(
        "ill-formed sequences are replaced part by part, as Unicode recommends",
        arguments: [
            ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xBF], 3), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x91, 0x92, 0x93], 4),
            ([0xF0, 0x9F, 0x98], 1), ([0xE1, 0x80], 1), ([0x80], 1), ([0xFE], 1),
        ] as [([UInt8], Int)])
    func illFormed(_ bytes: [UInt8], _ replacements: Int) throws {
        let source = try SourceText(bytes: Array("한국어".utf8) + bytes + Array("x한국어".utf8))
        let text = String(decoding: source.utf8, as: UTF8.self)
        #expect(text == "한국어" + String(repeating: "\u{FFFD}", count: replacements) + "x한국어")
        #expect(source.invalidByteCount == bytes.count)
    }

    @Test("lone surrogates and a stray byte of UTF-16 are replaced")
    func surrogates() throws {
        let source = try SourceText(bytes: [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63])
        #expect(String(decoding: source.utf8, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
        #expect(source.invalidByteCount == 5)
        #expect([0, 1, 4, 5, 8, 11].map { source.sourceOffset($0) } == [2, 4, 6, 8, 10, 11])
    }

    @Test(
        "what cannot be read is refused with a stable id",
        arguments: [
            ([], nil, ReadingError.ID.emptyInput, 0), ([0xEF, 0xBB, 0xBF], nil, .emptyInput, 3), ([0xFF, 0xFE], nil, .emptyInput, 2),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], nil, .binaryInput, 6),
            ([0, 0, 0, 0], nil, .binaryInput, 0), ([1, 2, 3, 4, 5], nil, .binaryInput, 0),
            ([0x61], "klingon-8", .unknownEncoding, nil),
        ] as [([UInt8], String?, ReadingError.ID, Int?)])
    func refusals(_ bytes: [UInt8], _ encoding: String?, _ id: ReadingError.ID, _ byte: Int?) {
        let error = #expect(throws: ReadingError.self) { _ = try SourceText(bytes: bytes, encoding: encoding) }
        #expect(error?.id == id)
        #expect(error?.byte == byte)
        #expect(error?.description.hasSuffix("[\(id.rawValue)]") == true)
        #expect(error?.description.contains("\n") == false)
    }

    @Test("more than the limit is refused")
    func limit() {
        let bytes = [UInt8](repeating: 0x61, count: SourceText.byteLimit + 1)
        let error = #expect(throws: ReadingError.self) { _ = try SourceText(bytes: bytes) }
        #expect(error?.id == .inputTooLarge)
    }

    @Test("random bytes never crash, and what is read is valid and located", arguments: 0..<60)
    func randomBytes(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let encodings = [nil, "UTF-8", "UTF-16", "UTF-16BE", "EUC-KR", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "windows-1252", "UTF-32"]
        for encoding in encodings {
            let count = Int(random.next() % 300) + 1
            let low: UInt8 = seed % 2 == 0 ? 0 : 0x20
            let bytes = (0..<count).map { _ in UInt8.random(in: low...255, using: &random) }
            guard let source = try? SourceText(bytes: bytes, encoding: encoding) else { continue }
            #expect(Array(String(decoding: source.utf8, as: UTF8.self).utf8) == source.utf8)
            let offsets = (0...source.utf8.count).map { source.sourceOffset($0) }
            #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(offsets.last == bytes.count)
            #expect(source.invalidByteCount <= bytes.count)
        }
    }

    private func expectRoundTrip(_ source: SourceText, _ text: String, mark: Int, _ size: (String.SubSequence) -> Int) {
        var index = text.startIndex
        while index < text.endIndex {
            let offset = text.utf8.distance(from: text.startIndex, to: index)
            #expect(source.sourceOffset(offset) == mark + size(text[..<index]))
            index = text.unicodeScalars.index(after: index)
        }
    }
}
