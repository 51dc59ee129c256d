import TextReading

/// Names that a document itself ties to a role: *Mirae Telecom* in *Mirae Telecom's chief executive*, *Ortiz* in *Ms Ortiz, a lawyer*.
///
/// No list of names exists; a name is learnt where it stands beside a word of the `organisation` or `other-speaker` cues, and known wherever it comes again.
struct SpeakerNames {
    private var roles: [[UInt16]: Bool] = [:]
    private let text: NameText
    /// Names that stand elsewhere than at the beginning of a piece, where every word has a capital.
    private let inner: Set<[UInt16]>

    init(_ reading: DocumentReading) {
        let text = NameText(reading.document)
        self.text = text
        inner = Set(reading.pieces.flatMap { piece in
            text.nameLike(in: piece.piece.folded).filter { $0.lowerBound > piece.piece.folded.lowerBound }.map(text.name)
        })
        var votes: [[UInt16]: Int] = [:]
        for piece in reading.pieces {
            for cue in piece.cues where cue.kind == .organisation || cue.kind == .otherSpeaker {
                for name in neighbours(of: cue.range, in: piece.piece.folded) {
                    votes[name, default: 0] += cue.kind == .organisation ? 1 : -1
                }
            }
        }
        for (name, vote) in votes where vote != 0 { roles[name] = vote > 0 }
        let persons = Set(reading.pieces.flatMap { piece in piece.cues(.person).flatMap { neighbours(of: $0.range, in: piece.piece.folded) } })
        if let name = protagonist(reading, besides: persons) { roles[name] = true }
    }

    /// The name that an article is about: the one that is most often the subject of its sentences; in English, whose subjects bear no mark, the one that comes
    /// most often.
    private func protagonist(_ reading: DocumentReading, besides persons: Set<[UInt16]>) -> [UInt16]? {
        var counts: [[UInt16]: (count: Int, first: Int)] = [:]
        for piece in reading.pieces where piece.piece.quotation == nil {
            for name in subjects(of: piece) where roles[name] == nil && !persons.contains(name) {
                let known = counts[name]
                counts[name] = ((known?.count ?? 0) + 1, known?.first ?? piece.piece.folded.lowerBound)
            }
        }
        let best = counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }
        return best.flatMap { $0.value.count >= 3 ? $0.key : nil }
    }

    private func subjects(of piece: PieceReading) -> [[UInt16]] {
        let names = text.nameLike(in: piece.piece.folded)
        if piece.language == .english { return names.filter { $0.lowerBound > piece.piece.folded.lowerBound }.map(text.name) }
        let marks = piece.cues.filter { $0.kind == .subject || $0.kind == .topic }.map(\.range.lowerBound)
        return names.compactMap { name in
            marks.first { name.lowerBound < $0 && $0 <= name.upperBound }.map { text.units(name.lowerBound..<$0) }
        }
    }

    /// Known names in a piece, with whether they belong to the organisation. O(words of the piece).
    func occurrences(in piece: PieceReading) -> [(range: Range<Int>, isOrganisation: Bool)] {
        guard !roles.isEmpty else { return [] }
        return text.nameLike(in: piece.piece.folded).compactMap { range in
            roles[text.name(range)].map { (range, $0) }
        }
    }

    /// Names that are nobody's yet and stand right before a verb of saying: somebody who is quoted without having been introduced as the firm's.
    func strangers(in piece: PieceReading) -> [Range<Int>] {
        let verbs = piece.cues(.say).map(\.range.lowerBound)
        return text.nameLike(in: piece.piece.folded).filter { name in
            verbs.contains { $0 - name.upperBound == 1 } && roles[text.name(name)] == nil
                && (name.lowerBound > piece.piece.folded.lowerBound || inner.contains(text.name(name)))
        }
    }

    /// The names beside a cue, each with those that follow it: a first name and a family name.
    private func neighbours(of cue: Range<Int>, in piece: Range<Int>) -> [[UInt16]] {
        let names = text.nameLike(in: max(piece.lowerBound, cue.lowerBound - 40)..<min(piece.upperBound, cue.upperBound + 40))
            .filter { !$0.overlaps(cue) }
        var found: [[UInt16]] = []
        var end = cue.upperBound
        for name in names where name.lowerBound >= cue.upperBound && name.lowerBound - end <= 1 {
            found.append(text.name(name))
            end = name.upperBound
        }
        var start = cue.lowerBound
        for name in names.reversed() where name.upperBound <= cue.lowerBound && start - name.upperBound <= (start == cue.lowerBound ? 2 : 1) {
            found.append(text.name(name))
            start = name.lowerBound
        }
        return found
    }
}

/// A document's words seen as possible names, by the shape of their letters alone.
private struct NameText {
    private let units: [UInt16]
    private let offsets: [Int32]
    private let utf8: [UInt8]

    init(_ document: Document) {
        units = document.folded.units
        offsets = document.folded.offsets
        utf8 = document.source.utf8
    }

    func units(_ range: Range<Int>) -> [UInt16] { Array(units[range]) }

    /// A name as it is compared: a Korean one without the particle that an eojeol of three syllables or more may end in.
    func name(_ range: Range<Int>) -> [UInt16] {
        let isHangul = kind(at: range.lowerBound) == .hangul
        return Array(units[isHangul && range.count > 2 ? range.lowerBound..<range.upperBound - 1 : range])
    }

    /// Stretches of letters that could be a name: katakana, Han, Latin or Hangul, two letters or more; in Latin script only with a capital.
    func nameLike(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let kind = kind(at: start)
            var end = start + 1
            while end < range.upperBound, self.kind(at: end) == kind { end += 1 }
            if kind != .none, end - start >= 2, end - start <= 24, kind != .latin || isCapital(at: start) { found.append(start..<end) }
            start = end
        }
        return found
    }

    private enum Kind { case none, latin, hangul, han, katakana }

    private func kind(at index: Int) -> Kind {
        switch units[index] {
        case 0x61...0x7A, 0x30...0x39, 0xC0...0x24F: .latin
        case 0xAC00...0xD7A3: .hangul
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005: .han
        case 0x3041...0x309F, 0x30FC: isKatakana(at: index) ? .katakana : .none
        default: .none
        }
    }

    /// Folding makes hiragana of katakana; the bytes of the text tell them apart (U+30A1–U+30FF).
    private func isKatakana(at index: Int) -> Bool {
        let offset = Int(offsets[index])
        guard offset + 2 < utf8.count, utf8[offset] == 0xE3 else { return false }
        return utf8[offset + 1] == 0x83 || (utf8[offset + 1] == 0x82 && utf8[offset + 2] >= 0xA1)
    }

    private func isCapital(at index: Int) -> Bool {
        let offset = Int(offsets[index])
        return offset < utf8.count && (0x41...0x5A).contains(utf8[offset])
    }
}
