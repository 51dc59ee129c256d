import TextReading

/// Whose words a stretch of text is.
public enum Voice: String, Sendable, Codable, Hashable { case organisation, other }

/// Whose words each piece of a document is.
struct Voices {
    /// One a piece of the reading.
    let pieces: [Voice]
    /// Piece → units of the folded text that alone are in the piece's voice; the rest of such a piece is the reporter's.
    let reported: [Int: Range<Int>]

    func voice(of range: Range<Int>, inPiece piece: Int) -> Voice {
        if let words = reported[piece], range.lowerBound < words.lowerBound || range.upperBound > words.upperBound { return .other }
        return pieces[piece]
    }
}

/// Who speaks in each piece of a document.
///
/// In a statement the organisation does. In an article it speaks in the text that a line announces as its statement, in quotations whose speaker it is,
/// and in sentences that report its words with a verb of saying. The speaker of a quotation is sought in its own sentence, then carried on from the
/// last speaker named, since *he added* and Korean and Japanese sentences without a subject mean the one who spoke before.
struct VoiceReader {
    private enum Speaker { case organisation, other }

    private let reading: DocumentReading
    private let names: SpeakerNames
    private var last: Speaker?
    private var voices: [Voice]
    /// Piece → the words reported in it, where the piece itself is the reporter's.
    private var reported: [Int: Range<Int>] = [:]

    private init(article reading: DocumentReading) {
        self.reading = reading
        names = SpeakerNames(reading)
        voices = Array(repeating: .other, count: reading.pieces.count)
    }

    /// Whose words each piece is. O(pieces × cues).
    static func voices(_ reading: DocumentReading, _ kind: DocumentKind) -> Voices {
        guard kind == .article else { return Voices(pieces: Array(repeating: .organisation, count: reading.pieces.count), reported: [:]) }
        var reader = VoiceReader(article: reading)
        reader.readArticle()
        return Voices(pieces: reader.voices, reported: reader.reported)
    }

    private mutating func readArticle() {
        var announced: AnnouncedText?
        for (index, sentence) in reading.document.sentences.enumerated() {
            let range = reading.piecesOfSentence[index]
            let own = range.filter { reading.pieces[$0].piece.quotation == nil }
            if announced?.ends(before: own.map { reading.pieces[$0] }, quotes: own.count < range.count) == true { announced = nil }
            if opensWithDash(sentence) { continue }
            if announced != nil {
                for piece in range { voices[piece] = .organisation }
            } else {
                readSentence(range, own)
            }
            if own.contains(where: { reading.pieces[$0].has(.announce) }) { announced = announced ?? AnnouncedText() }
        }
    }

    /// In printed interviews a dash opens the interviewer's question.
    private func opensWithDash(_ sentence: Sentence) -> Bool {
        let folded = reading.document.folded
        let start = folded.index(ofUTF8: sentence.range.lowerBound)
        return start + 1 < folded.units.count && folded.units[start...start + 1].allSatisfy { $0 == 0x2014 || $0 == 0x2015 || $0 == 0x2500 }
    }

    private mutating func readSentence(_ range: Range<Int>, _ own: [Int]) {
        let says = own.contains { reading.pieces[$0].reportsSpeech }
        let quotes = own.count < range.count
        let named = speaker(own)
        guard says || quotes else {
            if let named { last = named }
            // No reporter says *we*: such a sentence is the firm's, printed without quotation marks.
            if named == nil, own.contains(where: { reading.pieces[$0].has(.firstPerson) }) { for piece in range { voices[piece] = .organisation } }
            return
        }
        // Without a name and without quotation marks a Korean or Japanese sentence reports only if it ends in the verb of saying.
        if named == nil, !quotes, !own.contains(where: { endsInSaying(reading.pieces[$0]) }) { return }
        let hasUnknownSubject = quotes && own.contains { reading.pieces[$0].has(.subject) }
        let resolved = named ?? (hasUnknownSubject ? .other : last) ?? .other
        last = resolved
        guard resolved == .organisation else { return }
        for piece in range {
            let quoted = reading.pieces[piece].piece.quotation != nil
            if quoted || says { voices[piece] = .organisation }
            if !quoted, says { reported[piece] = reportedWords(reading.pieces[piece]) }
        }
    }

    private func endsInSaying(_ piece: PieceReading) -> Bool {
        guard piece.language.isVerbFinal, let last = piece.cues(.say).last else { return true }
        return piece.piece.folded.upperBound - last.range.upperBound <= 8
    }

    /// The words of a piece that a verb of saying reports: all before it where it comes late in the piece (*…, the company said*, *…라고 밝혔다*), all from it on
    /// where it comes early (*the company said that …*, *회사에 따르면 …*), in English to the end of the clause, after which the reporter may go on.
    private func reportedWords(_ piece: PieceReading) -> Range<Int> {
        let says = piece.cues(.say).map(\.range)
        guard let first = says.first, let last = says.last else { return piece.piece.folded }
        let whole = piece.piece.folded
        let isVerbFinal = piece.language.isVerbFinal
        let tail = whole.upperBound - (isVerbFinal ? last : first).upperBound
        let isLate = tail * (isVerbFinal ? 2 : 5) < whole.count
        if isLate { return whole.lowerBound..<(isVerbFinal ? last : first).upperBound }
        let clauseEnd = piece.cues(.clause).map(\.range.upperBound).first { $0 > first.upperBound }
        return first.lowerBound..<(isVerbFinal ? whole.upperBound : clauseEnd ?? whole.upperBound)
    }

    /// Who a sentence names as speaking: in English the name nearest to the verb of saying, rather before it than after; in Korean and Japanese, whose
    /// topics come first, the first.
    private func speaker(_ own: [Int]) -> Speaker? {
        var best: (place: Int, speaker: Speaker)?
        for index in own {
            let piece = reading.pieces[index]
            let says = piece.cues(.say).map(\.range)
            for (range, isOrganisation) in candidates(piece) {
                let fromVerb = piece.language.isVerbFinal ? nil : says.map { remoteness(of: range, from: $0) }.min()
                let place = fromVerb ?? range.lowerBound
                if best.map({ place < $0.place }) ?? true { best = (place, isOrganisation ? .organisation : .other) }
            }
        }
        return best?.speaker
    }

    private func candidates(_ piece: PieceReading) -> [(range: Range<Int>, isOrganisation: Bool)] {
        var found: [(range: Range<Int>, isOrganisation: Bool)] = []
        for cue in piece.cues {
            if cue.kind == .organisation { found.append((cue.range, true)) }
            if cue.kind == .otherSpeaker { found.append((cue.range, false)) }
        }
        found += names.occurrences(in: piece)
        // In Korean and Japanese a subject is told by its particle, and does not stand beside the verb.
        if !piece.language.isVerbFinal { found += names.strangers(in: piece).map { ($0, false) } }
        return found
    }

    /// Who is told stands after the verb; so does the subject in *…, said the firm*, but then nobody stands before it.
    private func remoteness(of name: Range<Int>, from verb: Range<Int>) -> Int {
        if verb.overlaps(name) { return 0 }
        return name.upperBound <= verb.lowerBound ? verb.lowerBound - name.upperBound : 60 + name.lowerBound - verb.upperBound
    }
}

/// The text that a line of an article has announced as the firm's, up to where the reporter speaks again.
private struct AnnouncedText {
    private var isPolite: Bool?

    /// Whether a sentence is no longer part of it: a line that ends it, another style of address than it began with, or somebody else who is said to say
    /// something.
    mutating func ends(before own: [PieceReading], quotes: Bool) -> Bool {
        if own.contains(where: { $0.has(.endOfText) }) { return true }
        let isPolite = own.contains { $0.has(.polite) }
        let isPlain = own.contains { $0.has(.plain) }
        if self.isPolite == true, isPlain, !isPolite { return true }
        if self.isPolite == nil, isPolite != isPlain { self.isPolite = isPolite }
        return own.contains { $0.has(.say) && !$0.has(.firstPerson) && ($0.has(.otherSpeaker) || (quotes && $0.has(.organisation))) }
    }
}

extension Language {
    /// The verb of saying stands after what is said, and the subject at the head of the sentence.
    fileprivate var isVerbFinal: Bool { self != .english }
}

extension PieceReading {
    /// To say that somebody apologised is to report words, verb of saying or not.
    fileprivate var reportsSpeech: Bool { has(.say) || labelled.contains { $0.label == .responsibilityApologise } }
}
