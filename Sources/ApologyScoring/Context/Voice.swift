import TextReading

/// Whose words a stretch of text is.
public enum Voice: String, Sendable, Codable, Hashable { case organisation, other }

/// Who speaks in each piece of a document.
///
/// In a statement the organisation does. In an article it speaks in the text that a line announces as its statement, in quotations whose speaker it is,
/// and in sentences that report its words with a verb of saying. The speaker of a quotation is sought in its own sentence, then carried on from the
/// last speaker named, since *he added* and Korean and Japanese sentences without a subject mean the one who spoke before.
struct VoiceReader {
    private enum Speaker { case organisation, other }

    private let reading: DocumentReading
    private let kind: DocumentKind
    private let names: SpeakerNames
    private var last: Speaker?
    private var voices: [Voice]

    private init(_ reading: DocumentReading, _ kind: DocumentKind) {
        self.reading = reading
        self.kind = kind
        names = SpeakerNames(reading)
        voices = Array(repeating: kind == .article ? .other : .organisation, count: reading.pieces.count)
    }

    /// One voice a piece of the reading. O(pieces × cues).
    static func voices(_ reading: DocumentReading, _ kind: DocumentKind) -> [Voice] {
        guard kind == .article else { return Array(repeating: .organisation, count: reading.pieces.count) }
        var reader = VoiceReader(reading, kind)
        reader.readArticle()
        return reader.voices
    }

    private mutating func readArticle() {
        var isAnnounced = false
        var paragraph = -1
        for (index, sentence) in reading.document.sentences.enumerated() {
            let range = reading.piecesOfSentence[index]
            let own = range.filter { reading.pieces[$0].piece.quotation == nil }
            if sentence.paragraph != paragraph {
                paragraph = sentence.paragraph
                if own.count == range.count { last = nil }
            }
            if own.contains(where: { reading.pieces[$0].has(.endOfText) }) { isAnnounced = false }
            if isAnnounced {
                for piece in range { voices[piece] = .organisation }
            } else {
                readSentence(range, own)
            }
            if own.contains(where: { reading.pieces[$0].has(.announce) }) { isAnnounced = true }
        }
    }

    private mutating func readSentence(_ range: Range<Int>, _ own: [Int]) {
        let speaker = speaker(own)
        let says = own.contains { reading.pieces[$0].has(.say) }
        let quotes = own.count < range.count
        guard says || quotes else {
            if let speaker { last = speaker }
            return
        }
        let resolved = speaker ?? last ?? .other
        last = resolved
        guard resolved == .organisation else { return }
        for piece in range where says || reading.pieces[piece].piece.quotation != nil { voices[piece] = .organisation }
    }

    /// Who a sentence names as speaking: in English the name nearest to the verb of saying; in Korean and Japanese, whose topics come first, the first.
    private func speaker(_ own: [Int]) -> Speaker? {
        var best: (distance: Int, speaker: Speaker)?
        for index in own {
            let piece = reading.pieces[index]
            let says = piece.cues(.say).map(\.range)
            for (range, isOrganisation) in candidates(piece) {
                let distance: Int
                if piece.language == .english, let nearest = says.map({ gap($0, range) }).min() {
                    distance = nearest
                } else {
                    distance = range.lowerBound
                }
                if best.map({ distance < $0.distance }) ?? true { best = (distance, isOrganisation ? .organisation : .other) }
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
        return found + names.occurrences(in: piece)
    }

    private func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.overlaps(b) ? 0 : max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
    }
}
