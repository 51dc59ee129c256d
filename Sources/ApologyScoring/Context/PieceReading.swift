import RuleMatching
import TextReading

/// A match of a cue rule.
struct Cue: Hashable {
    var kind: CueKind
    /// Units of the document's folded text.
    var range: Range<Int>
    /// Of a negation: the side it turns off, and over how many words or characters.
    var reach: Rule.Reach?
    var within: Int?
}

/// What the rules match in one sentence piece.
struct PieceReading {
    /// Index into the document's sentences.
    var sentence: Int
    var piece: Piece
    var language: Language
    /// In order of their start.
    var cues: [Cue] = []
    var labelled: [(match: Match, rule: Rule, label: Label)] = []

    func has(_ kind: CueKind) -> Bool { cues.contains { $0.kind == kind } }

    func cues(_ kind: CueKind) -> [Cue] { cues.filter { $0.kind == kind } }
}

/// A document with all that the rules match in it, before anything is made of it.
struct DocumentReading {
    let document: Document
    /// In order of the text; pieces in other languages than the packs' are not among them.
    private(set) var pieces: [PieceReading] = []
    /// Sentence → its pieces, as indices into `pieces`.
    private(set) var piecesOfSentence: [Range<Int>] = []
    /// Stretches that named sets of the packs match, for claims; by language and set name.
    private(set) var matchedSets: [SetMatch] = []

    struct SetMatch {
        var name: String
        var language: Language
        var folded: Range<Int>
        /// Index into `pieces`.
        var piece: Int
    }

    /// - Complexity: linear in the text for each pack.
    init(_ document: Document, rules: RuleSet, searchers: inout [Language: Searcher]) {
        self.document = document
        for (index, sentence) in document.sentences.enumerated() {
            let first = pieces.count
            defer { piecesOfSentence.append(first..<pieces.count) }
            guard let language = sentence.language, let pack = rules[language] else { continue }
            var searcher = searchers.removeValue(forKey: language) ?? Searcher(pack)
            for piece in sentence.pieces {
                var reading = PieceReading(sentence: index, piece: piece, language: language)
                for match in searcher.matches(in: document.folded, piece.folded) {
                    let rule = pack.rules[match.rule]
                    if let label = rule.label.flatMap(Label.init(rawValue:)) {
                        reading.labelled.append((match, rule, label))
                    } else if let kind = rule.cue.flatMap(CueKind.init(rawValue:)) {
                        reading.cues.append(Cue(kind: kind, range: match.folded, reach: rule.reach, within: rule.within))
                    }
                }
                for (name, folded) in searcher.stretches(ofSets: ClaimReader.setNames) {
                    matchedSets.append(SetMatch(name: name, language: language, folded: folded, piece: pieces.count))
                }
                pieces.append(reading)
            }
            searchers[language] = searcher
        }
    }

    /// The readings of a sentence's pieces.
    func pieces(ofSentence index: Int) -> ArraySlice<PieceReading> { pieces[piecesOfSentence[index]] }
}
