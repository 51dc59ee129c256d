import ICUBridge

/// Finds sentence ends in paragraphs by ICU (UAX #29) and mends them by form.
///
/// Boundaries in a closed quotation do not end the sentence around it; they are kept apart, to part its pieces.
struct SentenceBoundaries: ~Copyable {
    /// Ends of sentences, in units of the paragraph, ascending; the last is its length.
    private(set) var ends: [Int] = []
    /// UTF-8 offsets of sentence ends inside closed quotations, ascending.
    private(set) var inner: [Int] = []
    private var found: [Int32] = []
    private var finder: BoundaryFinder?
    private var abbreviations: Abbreviation?
    private let utf8: [UInt8]

    /// - Parameter utf8: the whole document, which tells common words from names.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        finder = try? BoundaryFinder(.sentence, locale: "en")
    }

    /// - Parameter quotations: the outermost closed quotations of the paragraph, ascending: where the opening mark
    ///   and where the closing mark begins, in UTF-8 offsets.
    mutating func find(in text: ParagraphText, quotations: [Range<Int>]) {
        ends.removeAll(keepingCapacity: true)
        inner.removeAll(keepingCapacity: true)
        findAll(in: text)
        var sentenceStart = 0
        var hasWords = false
        var checked = 0
        var bracket = Brackets()
        var quotation = 0
        for end in found.dropLast() {
            let boundary = beforeOpeningMarks(Int(end), text)
            guard boundary > sentenceStart else { continue }
            bracket.advance(to: boundary, in: text)
            let offset = Int(text.offsets[boundary])
            while quotation < quotations.count, quotations[quotation].upperBound < offset { quotation += 1 }
            if quotation < quotations.count, quotations[quotation].lowerBound < offset {
                if offset < quotations[quotation].upperBound, !goesOn(at: boundary, text) { inner.append(offset) }
                continue
            }
            while !hasWords, checked < boundary {
                hasWords = CharacterClass.isLetter(text.unit(checked))
                checked += 1
            }
            if hasWords, isEnumerator(sentenceStart..<boundary, text) { continue }
            guard hasWords, !bracket.isInside(sentenceStart), !goesOn(at: boundary, text) else { continue }
            ends.append(boundary)
            sentenceStart = boundary
            hasWords = false
            checked = boundary
        }
        if !text.units.isEmpty { ends.append(text.units.count) }
    }

    /// ICU's boundaries, and those before a Latin lower-case letter that it takes for the sequel of an abbreviation though
    /// the full stop follows Hangul, kana or Han.
    private mutating func findAll(in text: ParagraphText) {
        found.removeAll(keepingCapacity: true)
        if finder == nil { found.append(Int32(clamping: text.units.count)) }
        try? finder?.findEnds(in: text.units, into: &found)
        if found.isEmpty, !text.units.isEmpty { found.append(Int32(clamping: text.units.count)) }
        let units = text.units
        var added: [Int32] = []
        var i = 1
        while i + 2 < units.count {
            if units[i] == 0x2E, units[i - 1] >= 0x3041, CharacterClass.isLowercaseLatin(UInt32(units[i + 2])),
                units[i + 1] == 0x20
            {
                added.append(Int32(i + 2))
            }
            i += 1
        }
        guard !added.isEmpty else { return }
        found.append(contentsOf: added)
        found.sort()
    }

    /// ICU counts opening brackets after a full stop to the sentence before; they begin the next one.
    private func beforeOpeningMarks(_ boundary: Int, _ text: ParagraphText) -> Int {
        var i = boundary
        while i > 0, CharacterClass.isOpeningMark(text.unit(i - 1)) { i -= 1 }
        return i > 0 ? i : boundary
    }

    /// What numbers an item: *Q1.*, *A.*, *가.* (a syllable of the order 가, 나, 다 has the vowel ㅏ and no final).
    private func isEnumerator(_ range: Range<Int>, _ text: ParagraphText) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, CharacterClass.isSpace(text.unit(end - 1)) { end -= 1 }
        guard (2...5).contains(end - range.lowerBound), text.unit(end - 1) == 0x2E else { return false }
        let first = text.unit(range.lowerBound)
        guard (0x41...0x5A).contains(first) || (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 588 == 0 else {
            return false
        }
        return (range.lowerBound + 1..<end - 1).allSatisfy { CharacterClass.isDigit(text.unit($0)) }
    }

    /// Whether the sentence goes on over a boundary.
    private mutating func goesOn(at boundary: Int, _ text: ParagraphText) -> Bool {
        let next = text.unit(boundary)
        var last = boundary - 1
        while last > 0, CharacterClass.isSpace(text.unit(last)) { last -= 1 }
        let isSpaced = last < boundary - 1
        var stop = last
        while stop > 0, CharacterClass.isClosingMark(text.unit(stop)) { stop -= 1 }
        let sign = text.unit(stop)
        let before = text.unit(stop - 1)
        if CharacterClass.isLowercaseLatin(next) {
            return !(sign == 0x2E && stop == last && before >= 0x3041)
        }
        if !isSpaced, CharacterClass.isLetter(next) {
            // 「…。」と, ”라고: what follows the closing mark without a space belongs to it.
            // In Japanese a particle goes on; Han or katakana begin anew.
            if stop < last { return !CharacterClass.isHan(next) && !(0x30A1...0x30FA).contains(next) }
            if before == 0x2E || before == 0x2026 { return true }
            if CharacterClass.isLatinOrDigit(before), CharacterClass.isSentenceFinal(sign), sign != 0x3002 { return true }
        }
        guard sign == 0x2E, stop == last else { return false }
        let known = abbreviations ?? Abbreviation(utf8)
        abbreviations = known
        return known.ends(at: stop, next: boundary, in: text)
    }
}

/// Round brackets, followed from boundary to boundary, so that a remark in brackets does not end the sentence around it.
private struct Brackets {
    private var scanned = 0
    private var opened = -1
    private var closed = -1
    /// Remarks longer than this, in units, are taken for unbalanced brackets.
    private static let longest = 400

    mutating func advance(to boundary: Int, in text: ParagraphText) {
        while scanned < boundary {
            let unit = text.units[scanned]
            if unit == 0x28 || unit == 0xFF08, scanned > closed {
                opened = scanned
                closed = scanned
                repeat { closed += 1 } while closed < text.units.count && !Self.closes(text.units[closed])
            }
            scanned += 1
        }
    }

    /// Whether the place reached is in brackets that opened inside the sentence that began at `start`.
    func isInside(_ start: Int) -> Bool { opened > start && closed >= scanned && closed - opened <= Self.longest }

    private static func closes(_ unit: UInt16) -> Bool { unit == 0x29 || unit == 0xFF09 }
}
