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
        var isHeadline = true
        for (index, sentence) in reading.document.sentences.enumerated() {
            let range = reading.piecesOfSentence[index]
            let own = range.filter { reading.pieces[$0].piece.quotation == nil }
            if announced?.ends(before: own.map { reading.pieces[$0] }, quotes: own.count < range.count) == true { announced = nil }
            isHeadline = isHeadline && !endsInStop(sentence)
            if isHeadline || opensWithDash(sentence) { continue }
            if announced != nil {
                for piece in range { voices[piece] = .organisation }
            } else {
                readSentence(range, own)
            }
            if own.contains(where: { reading.pieces[$0].has(.announce) }) { announced = announced ?? AnnouncedText() }
        }
    }

    /// Headlines and bylines, which are the paper's words whoever's they cite, end in no full stop.
    private func endsInStop(_ sentence: Sentence) -> Bool {
        let folded = reading.document.folded
        let range = folded.range(ofUTF8: sentence.range)
        let last = folded.units[range].last { !Self.closers.contains($0) }
        return last.map(Self.stops.contains) ?? false
    }

    private static let stops: Set<UInt16> = [0x2E, 0x21, 0x3F, 0x3002, 0x2026, 0x3A]
    private static let closers: Set<UInt16> = [0x20, 0x22, 0x27, 0x29, 0x300D, 0x300F, 0x201D, 0x2019]

    /// In printed interviews a dash opens the interviewer's question.
    private func opensWithDash(_ sentence: Sentence) -> Bool {
        let folded = reading.document.folded
        let start = folded.index(ofUTF8: sentence.range.lowerBound)
        return start + 1 < folded.units.count && folded.units[start...start + 1].allSatisfy { $0 == 0x2014 || $0 == 0x2015 || $0 == 0x2500 }
    }

    private mutating func readSentence(_ range: Range<Int>, _ own: [Int]) {
        let says = own.contains { reading.pieces[$0].reportsSpeech }
        let quotes = own.count < range.count
        let (named, isGuess) = speaker(own)
        guard says || quotes else {
            if let named { last = named }
            // No reporter says *we*: such a sentence is the firm's, printed without quotation marks.
            if named == nil, own.contains(where: { reading.pieces[$0].has(.firstPerson) }) { for piece in range { voices[piece] = .organisation } }
            return
        }
        // Without a name and without quotation marks a Korean or Japanese sentence reports only if it ends in the verb of saying.
        if named == nil, !quotes, !own.contains(where: { endsInSaying(reading.pieces[$0]) }) { return }
        let hasUnknownSubject = quotes && own.contains { reading.pieces[$0].has(.subject) }
        let isOwningUp = range.contains { apologises(reading.pieces[$0]) || (named == nil || isGuess) && ownsUp(reading.pieces[$0]) }
        let resolved = isOwningUp ? .organisation : named ?? (hasUnknownSubject ? .other : last) ?? .other
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

    /// Quoted words in which the first person apologises: whoever else stands in the sentence is the one apologised to.
    private func apologises(_ piece: PieceReading) -> Bool {
        piece.piece.quotation != nil && (piece.has(.firstPerson) || piece.has(.narrator)) && piece.labelled.contains { $0.label == .responsibilityApologise }
    }

    /// Quoted words that hardly anybody but the organisation says: an apology, or what *we* did, will do or pay.
    private func ownsUp(_ piece: PieceReading) -> Bool {
        piece.piece.quotation != nil && piece.labelled.contains { entry in
            switch entry.label {
            case .responsibilityApologise: true
            case .responsibilityAccept, .remedyDone, .remedyPromise, .remedyCompensate: piece.has(.firstPerson)
            default: false
            }
        }
    }

    /// Who a sentence names as speaking: in English the name nearest to the verb of saying, rather before it than after; in Korean and Japanese, whose
    /// topics come first, the first. A pronoun nearer than any name means the last speaker.
    private func speaker(_ own: [Int]) -> (Speaker?, isGuess: Bool) {
        var best: (place: Int, candidate: Candidate)?
        for index in own {
            let piece = reading.pieces[index]
            let says = piece.cues(.say).map(\.range)
            for candidate in candidates(piece) where !isPossessor(candidate.range, piece) {
                let range = candidate.range
                guard let place = piece.language.isVerbFinal || says.isEmpty ? range.lowerBound : says.compactMap({ remoteness(of: range, from: $0, in: piece) }).min()
                else { continue }
                if best.map({ place < $0.place }) ?? true { best = (place, candidate) }
            }
        }
        return (best?.candidate.speaker, best?.candidate.isGuess ?? false)
    }

    private struct Candidate {
        var range: Range<Int>
        var speaker: Speaker?
        /// A name of which nothing is known but that it stands before a verb of saying.
        var isGuess = false
    }

    private func candidates(_ piece: PieceReading) -> [Candidate] {
        var found: [Candidate] = []
        for cue in piece.cues {
            switch cue.kind {
            case .organisation: found.append(Candidate(range: cue.range, speaker: .organisation))
            case .otherSpeaker: found.append(Candidate(range: cue.range, speaker: .other))
            case .pronoun: found.append(Candidate(range: cue.range, speaker: last))
            default: break
            }
        }
        found += names.occurrences(in: piece).map { Candidate(range: $0.range, speaker: $0.isOrganisation ? .organisation : .other) }
        // In Korean and Japanese a subject is told by its particle, and does not stand beside the verb.
        if !piece.language.isVerbFinal { found += names.strangers(in: piece).map { Candidate(range: $0, speaker: .other, isGuess: true) } }
        return found
    }

    /// Whether an English name is in the genitive: not the subject, but what the subject belongs to.
    private func isPossessor(_ name: Range<Int>, _ piece: PieceReading) -> Bool {
        let units = reading.document.folded.units
        guard piece.language == .english, name.upperBound + 1 < units.count else { return false }
        return units[name.upperBound] == 0x27 && units[name.upperBound + 1] == 0x73
    }

    /// How far a name stands from a verb of saying whose subject it can be. After the verb stands who is told (*she told the coroner*), except where the verb
    /// comes first or after a comma (*…, said the coroner*): then `nil`.
    private func remoteness(of name: Range<Int>, from verb: Range<Int>, in piece: PieceReading) -> Int? {
        if verb.overlaps(name) { return 0 }
        if name.upperBound <= verb.lowerBound { return verb.lowerBound - name.upperBound }
        let before = reading.document.folded.units[piece.piece.folded.lowerBound..<verb.lowerBound].last { $0 != 0x20 }
        let isInverted = before.map { !Self.isWordUnit($0) } ?? true
        return isInverted ? 60 + name.lowerBound - verb.upperBound : nil
    }

    private static func isWordUnit(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) || (0x30...0x39).contains(unit) || unit >= 0xC0 }
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
