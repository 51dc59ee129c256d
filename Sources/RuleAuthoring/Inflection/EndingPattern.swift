/// An ending as `inflection.yaml` writes it.
///
///     pattern = piece { piece } [ "#" ]          "#": a Korean word must end here
///     piece   = text
///             | "(" pattern { "|" pattern } ")" [ "?" ]
///             | "<" part ">"                     any text of a part
///             | "{" lemmas ":" forms "}"         lemmas = lemma { "|" lemma }, a lemma or "<" part ">"
struct EndingPattern: Hashable, Sendable {
    indirect enum Piece: Hashable, Sendable {
        case text(String)
        case choice([[Piece]])
        case part(String)
        case inflection(lemmas: [Lemma], forms: [String])
    }

    enum Lemma: Hashable, Sendable {
        case word(String)
        /// All words of a part.
        case part(String)
    }

    var pieces: [Piece]

    /// Parentheses deeper than this are refused, so that reading needs a bounded stack.
    static let depthLimit = 16

    /// `nil` where `source` is not a pattern. O(n) in the characters of `source`.
    init?(_ source: some StringProtocol) {
        var reader = Reader(rest: Substring(source))
        guard let pieces = reader.sequence(depth: 0), reader.rest.isEmpty else { return nil }
        self.pieces = pieces
    }

    /// Whether other lemmas are inflected inside the ending.
    var hasInflection: Bool { Self.hasInflection(pieces) }

    private static func hasInflection(_ pieces: [Piece]) -> Bool {
        pieces.contains { piece in
            switch piece {
            case .inflection: true
            case .choice(let options): options.contains(where: hasInflection)
            case .text, .part: false
            }
        }
    }
}

extension EndingPattern {
    private struct Reader {
        var rest: Substring

        mutating func sequence(depth: Int) -> [Piece]? {
            guard depth <= depthLimit else { return nil }
            var pieces: [Piece] = []
            while let next = rest.first {
                switch next {
                case "|", ")":
                    return depth > 0 ? pieces : nil
                case "(":
                    guard let choice = choice(depth: depth) else { return nil }
                    pieces.append(choice)
                case "<":
                    guard let name = name(to: ">") else { return nil }
                    pieces.append(.part(name))
                case "{":
                    guard let inflection = inflection() else { return nil }
                    pieces.append(inflection)
                case ">", "}", "?":
                    return nil
                default:
                    let text = rest.prefix { !"|()<>{}?".contains($0) }
                    rest.removeFirst(text.count)
                    pieces.append(.text(String(text)))
                }
            }
            return depth == 0 ? pieces : nil
        }

        private mutating func choice(depth: Int) -> Piece? {
            var options: [[Piece]] = []
            repeat {
                rest.removeFirst()
                guard let option = sequence(depth: depth + 1) else { return nil }
                options.append(option)
            } while rest.first == "|"
            rest.removeFirst()
            if rest.first == "?" {
                rest.removeFirst()
                options.append([])
            }
            return .choice(options)
        }

        /// What stands between the bracket at hand and `close`.
        private mutating func name(to close: Character) -> String? {
            let inside = rest.dropFirst()
            guard let end = inside.firstIndex(of: close), end > inside.startIndex else { return nil }
            rest = inside[inside.index(after: end)...]
            return String(inside[..<end])
        }

        private mutating func inflection() -> Piece? {
            guard let inside = name(to: "}") else { return nil }
            let halves = inside.split(separator: ":", omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            let forms = halves[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let lemmas = halves[0].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard !forms.contains(""), !lemmas.contains("") else { return nil }
            return .inflection(lemmas: lemmas.map(Self.lemma), forms: forms)
        }

        private static func lemma(_ written: String) -> Lemma {
            guard written.hasPrefix("<"), written.hasSuffix(">"), written.count > 2 else { return .word(written) }
            return .part(String(written.dropFirst().dropLast()))
        }
    }
}
