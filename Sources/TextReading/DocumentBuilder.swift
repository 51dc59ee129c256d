/// Takes a text apart, paragraph by paragraph; see ``Document``.
struct DocumentBuilder {
    private let utf8: [UInt8]
    private let folded: FoldedText
    let paragraphs: [Range<Int>]
    private(set) var quotations: [Quotation] = []
    private(set) var sentences: [Sentence] = []
    private var found: [QuotationScanner.Found] = []
    private var isUtterance: [Bool] = []
    private var sentenceOf: [Int?] = []
    private var drafts: [Draft] = []

    /// A sentence before its language is known.
    private struct Draft {
        let range: Range<Int>
        let paragraph: Int
        let pieces: [Piece]
        let letters: LetterStatistics
    }

    init(_ utf8: [UInt8], folded: FoldedText) {
        self.utf8 = utf8
        self.folded = folded
        paragraphs = Paragraphs(utf8.span).ranges
    }

    mutating func build(language: Language?) {
        let spans = findQuotations()
        var boundaries = SentenceBoundaries(utf8)
        var text = ParagraphText()
        var letters = LetterStatistics()
        for (index, paragraph) in paragraphs.enumerated() {
            text.load(utf8.span, paragraph)
            boundaries.find(in: text, quotations: outermostClosed(spans[index]))
            addSentences(paragraph: index, quotations: spans[index], boundaries, text)
        }
        for draft in drafts { letters.add(draft.letters) }
        let guessed = language == nil ? LanguageGuess(document: letters).languages(of: drafts.map(\.letters)) : []
        sentences = drafts.enumerated().map { index, draft in
            Sentence(
                range: draft.range, paragraph: draft.paragraph, language: language ?? guessed[index], pieces: draft.pieces)
        }
        quotations = found.indices.map { index in
            let quotation = found[index]
            return Quotation(
                range: quotation.range, inner: quotation.inner, parent: quotation.parent, depth: quotation.depth,
                isClosed: quotation.isClosed, isUtterance: isUtterance[index], sentence: sentenceOf[index])
        }
    }

    /// Finds the quotations of all paragraphs; gives for each paragraph which of them are its own.
    private mutating func findQuotations() -> [Range<Int>] {
        var continued = [QuotationScanner.Kind?](repeating: nil, count: paragraphs.count)
        var spans: [Range<Int>] = []
        var ends: [(open: QuotationScanner.Kind?, stray: QuotationScanner.Kind?)] = []
        func scanAll() {
            var scanner = QuotationScanner()
            spans.removeAll(keepingCapacity: true)
            for (index, paragraph) in paragraphs.enumerated() {
                let first = scanner.found.count
                scanner.scan(utf8.span, paragraph, continued: continued[index])
                spans.append(first..<scanner.found.count)
                ends.append((scanner.openKind, scanner.strayKind))
            }
            found = scanner.found
        }
        scanAll()
        if QuotationLinks.link(ends, into: &continued) { scanAll() }
        isUtterance = found.map { Utterance.isUtterance(utf8.span, $0.inner) }
        sentenceOf = [Int?](repeating: nil, count: found.count)
        return spans
    }

    /// The quotations that hold a sentence together: closed ones that stand in no other closed one.
    private func outermostClosed(_ span: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for quotation in found[span] where quotation.isClosed {
            if let last = ranges.last, quotation.range.lowerBound < last.upperBound { continue }
            ranges.append(quotation.range.lowerBound..<quotation.inner.upperBound)
        }
        return ranges
    }

    private mutating func addSentences(
        paragraph: Int, quotations: Range<Int>, _ boundaries: borrowing SentenceBoundaries, _ text: ParagraphText
    ) {
        var cutter = PieceCutter(found, isUtterance, quotations, inner: boundaries.inner)
        var lower = 0
        var quotation = quotations.lowerBound
        for end in boundaries.ends {
            let whole = Int(text.offsets[lower])..<Int(text.offsets[end])
            lower = end
            let range = trimmed(whole)
            let cuts = cutter.cut(from: whole.lowerBound, upTo: whole.upperBound)
            guard !range.isEmpty else { continue }
            let pieces = cuts.flatMap(shortened).compactMap { cut -> Piece? in
                let range = trimmed(cut.range)
                guard hasWords(range) else { return nil }
                return Piece(range: range, folded: folded.range(ofUTF8: range), quotation: cut.quotation)
            }
            while quotation < quotations.upperBound, found[quotation].range.lowerBound < whole.upperBound {
                sentenceOf[quotation] = drafts.count
                quotation += 1
            }
            drafts.append(
                Draft(range: range, paragraph: paragraph, pieces: pieces, letters: LetterStatistics(utf8.span, range)))
        }
    }

    /// The cut in stretches no longer than a piece may be, parted at white space where there is some, else between characters.
    private func shortened(_ cut: PieceCutter.Cut) -> [PieceCutter.Cut] {
        guard cut.range.count > Piece.longest else { return [cut] }
        var parts: [PieceCutter.Cut] = []
        var lower = cut.range.lowerBound
        while cut.range.upperBound - lower > Piece.longest {
            let limit = lower + Piece.longest
            let space = utf8[lower + Piece.longest / 2..<limit].lastIndex(of: 0x20)
            let upper = space ?? characterStart(atOrBefore: limit, after: lower)
            parts.append(.init(range: lower..<upper, quotation: cut.quotation))
            lower = upper
        }
        return parts + [.init(range: lower..<cut.range.upperBound, quotation: cut.quotation)]
    }

    /// Where a character begins that is no mark on the one before; `limit` itself if everything after `lower` is marks.
    private func characterStart(atOrBefore limit: Int, after lower: Int) -> Int {
        var at = limit
        while at > lower, utf8[at] & 0xC0 == 0x80 { at -= 1 }
        let start = at
        while at > lower {
            var ahead = at
            guard CharacterClass.isExtending(UTF8Reading.next(utf8.span, &ahead)) else { return at }
            _ = UTF8Reading.previous(utf8.span, &at)
        }
        return start
    }

    /// Without white space at either end, nor marks at the start that combine with what stands before.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let span = utf8.span
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper {
            var ahead = lower
            let scalar = UTF8Reading.next(span, &ahead)
            guard CharacterClass.isSpace(scalar) || CharacterClass.isExtending(scalar) else { break }
            lower = ahead
        }
        while upper > lower {
            var behind = upper
            guard CharacterClass.isSpace(UTF8Reading.previous(span, &behind)) else { break }
            upper = behind
        }
        return lower..<upper
    }

    private func hasWords(_ range: Range<Int>) -> Bool {
        let span = utf8.span
        var i = range.lowerBound
        while i < range.upperBound {
            if CharacterClass.isWordCharacter(UTF8Reading.next(span, &i)) { return true }
        }
        return false
    }
}

/// Links a quotation that a paragraph leaves open to the later paragraph that closes it without opening it anew.
enum QuotationLinks {
    /// A closing mark further away than this many paragraphs is another one's.
    private static let farthest = 20

    /// Notes for each paragraph inside such a quotation its kind. Returns whether there is any.
    static func link(
        _ ends: [(open: QuotationScanner.Kind?, stray: QuotationScanner.Kind?)],
        into continued: inout [QuotationScanner.Kind?]
    ) -> Bool {
        var linked = false
        var index = 0
        while index < ends.count {
            defer { index += 1 }
            guard let kind = ends[index].open, kind != .single else { continue }
            var last = index + 1
            while last < ends.count, last - index <= farthest, ends[last].stray != kind, ends[last].open == nil { last += 1 }
            guard last < ends.count, last - index <= farthest, ends[last].stray == kind else { continue }
            for paragraph in index + 1...last { continued[paragraph] = kind }
            linked = true
            index = last - 1
        }
        return linked
    }
}
