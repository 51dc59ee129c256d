import RuleMatching
public import TextReading

/// A figure, date or duration that the text states.
public struct StatedClaim: Sendable, Hashable {
    /// Which word set matched; `share` is a percentage.
    public enum Kind: String, Sendable, Codable, Hashable { case count, share, money, date, duration }
    /// Of overlapping stretches the first stands, of those that begin together the longest.
    public var kind: Kind
    /// UTF-8 offsets into the decoded text.
    public var range: Range<Int>
    /// The number, its magnitude words multiplied in; for dates `nil`.
    public var value: Double?
    /// What follows the number, folded as for matching.
    public var unit: String?
    /// Of the stretch, not of its whole sentence.
    public var voice: Voice
    /// Whose pack found it.
    public var language: Language
}

/// Reads claims from the word sets `count`, `percent`, `money`, `date` and `duration` of the packs.
struct ClaimReader: Sendable {
    static let setNames = ["count", "percent", "money", "date", "duration"]
    private static let kinds: [String: StatedClaim.Kind] = ["count": .count, "percent": .share, "money": .money, "date": .date, "duration": .duration]

    /// Number words with their values, the longest first.
    private let numerals: [Language: [(word: String, value: Double)]]

    init(rules: RuleSet) {
        let sorted = rules.packs.map { pack in
            (pack.language, pack.numerals.map { (word: $0, value: $1) }.sorted { ($0.word.count, $0.word) > ($1.word.count, $1.word) })
        }
        numerals = Dictionary(sorted) { first, _ in first }
    }

    /// In order of the text; where one stretch lies inside another, the longer. O(stretches).
    func claims(_ reading: DocumentReading, _ voices: Voices) -> [StatedClaim] {
        let matched = reading.matchedSets.sorted {
            ($0.folded.lowerBound, -$0.folded.upperBound, $0.name) < ($1.folded.lowerBound, -$1.folded.upperBound, $1.name)
        }
        var claims: [StatedClaim] = []
        var end = 0
        for match in matched where match.folded.upperBound > end {
            guard match.folded.lowerBound >= end, let kind = Self.kinds[match.name] else { continue }
            end = match.folded.upperBound
            let text = String(decoding: reading.document.folded.units[match.folded], as: UTF16.self)
            let (value, unit) = kind == .date ? (nil, nil) : quantity(text, numerals[match.language] ?? [])
            claims.append(
                StatedClaim(
                    kind: kind, range: reading.document.utf8Range(ofFolded: match.folded), value: value, unit: unit, voice: voices.voice(of: match.folded, inPiece: match.piece),
                    language: match.language))
        }
        return claims
    }

    /// The number that a folded stretch begins with, and what is left of it.
    ///
    /// Digits and number words before a magnitude (≥ 100) are multiplied by it and added up: `1억 2천만`, `10.3 million`, `三百`.
    private func quantity(_ text: String, _ words: [(word: String, value: Double)]) -> (Double?, String?) {
        var rest = text[...]
        var total = 0.0
        var current: Double?
        reading: while !rest.isEmpty {
            if rest.first == " " || rest.first == "-" {
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
            if !digits.isEmpty, let value = Double(digits.filter { $0 != "," }) {
                current = value
                rest = rest.dropFirst(digits.count)
                continue
            }
            for (word, value) in words where rest.hasPrefix(word) && endsWord(word, in: rest) {
                if value >= 100 {
                    total += (current ?? 1) * value
                    current = nil
                } else {
                    current = (current ?? 0) + value
                }
                rest = rest.dropFirst(word.count)
                continue reading
            }
            if current == nil, total == 0, let next = rest.firstIndex(of: " ") { rest = rest[next...] } else { break }
        }
        guard current != nil || total > 0 else { return (nil, nil) }
        let unit = rest.drop { $0 == " " }
        return (total + (current ?? 0), unit.isEmpty ? nil : String(unit))
    }

    /// A number word of the Latin script is followed by no letter: *m* is not the *m* of *minutes*.
    private func endsWord(_ word: String, in text: Substring) -> Bool {
        guard let last = word.last, last.isASCII, let next = text.dropFirst(word.count).first else { return true }
        return !(next.isASCII && next.isLetter)
    }
}
