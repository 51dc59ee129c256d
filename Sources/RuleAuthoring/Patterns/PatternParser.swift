import RuleMatching

/// Turns what stands between the braces of `{…}` into surfaces; errors are in terms of the pattern's author.
protocol LemmaExpanding {
    func expand(lemma: String, forms: [String]) throws(PatternError.Kind) -> [Pattern.Surface]
    /// The entries of a set as they are written.
    func entries(of set: String) throws(PatternError.Kind) -> [String]
}

/// Parses the pattern notation of `docs/rule-language.md`, by recursive descent.
///
/// It goes on after a mistake, so that all of a pattern's mistakes come out at once. O(length) but for the expansion of lemmas.
struct PatternParser {
    static let maximumDepth = 32
    /// Characters of a pattern.
    static let maximumLength = 4000
    static let maximumGap = 1000

    let characters: [Character]
    let lemmas: any LemmaExpanding
    var position = 0
    /// Endings of word forms that may still be expanded.
    var surfaceBudget: Int
    private var depth = 0
    /// What follows cannot be told apart any more.
    private var isLost = false
    private(set) var errors: [PatternError] = []

    private init(_ text: String, _ lemmas: any LemmaExpanding, _ surfaceBudget: Int) {
        characters = Array(text)
        self.lemmas = lemmas
        self.surfaceBudget = surfaceBudget
    }

    /// - Parameter surfaceBudget: endings that the words in braces may be expanded to, less what they were.
    static func parse(_ text: String, lemmas: any LemmaExpanding, surfaceBudget: inout Int) -> (node: PatternNode?, errors: [PatternError]) {
        var parser = PatternParser(text, lemmas, surfaceBudget)
        guard parser.characters.count <= maximumLength else { return (nil, [.init(kind: .tooLong, range: 0..<parser.characters.count)]) }
        let node = parser.pattern()
        surfaceBudget = parser.surfaceBudget
        return (node, parser.errors)
    }

    private mutating func pattern() -> PatternNode? {
        let node = wideOperands()
        skipSpace()
        while let next = peek() {
            fail(.unexpected(next), position..<position + 1)
            position += 1
            _ = wideOperands()
            skipSpace()
        }
        if node == nil, errors.isEmpty { fail(.empty, 0..<max(1, characters.count)) }
        return node
    }

    // MARK: Any order, choice, sequence

    private mutating func wideOperands() -> PatternNode? {
        operands("&&", .piece) { $0.clauseOperands() }
    }

    private mutating func clauseOperands() -> PatternNode? {
        operands("&", .clause) { $0.choice() }
    }

    private mutating func operands(_ sign: String, _ scope: Pattern.Gap.Scope, _ operand: (inout Self) -> PatternNode?) -> PatternNode? {
        var parts: [PatternNode] = []
        var joint: Range<Int>?
        while true {
            let part = operand(&self)
            skipSpace()
            let next = range(of: sign)
            if let part { parts.append(part) } else if let place = next ?? joint { fail(.missingOperand(sign), place) }
            guard let next else { break }
            position = next.upperBound
            joint = next
        }
        return parts.count < 2 ? parts.first : PatternNode(kind: .all(parts, scope: scope), range: Self.span(parts))
    }

    private mutating func choice() -> PatternNode? {
        var branches: [PatternNode] = []
        var bar: Range<Int>?
        while true {
            let branch = sequence()
            skipSpace()
            let next = range(of: "|")
            if let branch { branches.append(branch) } else if let place = next ?? bar { fail(.emptyAlternative, place) }
            guard let next else { break }
            position = next.upperBound
            bar = next
        }
        return branches.count < 2 ? branches.first : PatternNode(kind: .choice(branches), range: Self.span(branches))
    }

    private mutating func sequence() -> PatternNode? {
        var items: [PatternNode] = []
        while let item = item() { items.append(item) }
        return items.count < 2 ? items.first : PatternNode(kind: .sequence(items), range: Self.span(items))
    }

    private static func span(_ nodes: [PatternNode]) -> Range<Int> { (nodes.first?.range.lowerBound ?? 0)..<(nodes.last?.range.upperBound ?? 0) }

    // MARK: Items

    private mutating func item() -> PatternNode? {
        while true {
            skipSpace()
            guard let next = peek() else { return nil }
            let start = position
            switch next {
            case "|", ")", "&": return nil
            case "^", "$":
                position += 1
                return PatternNode(kind: next == "^" ? .start : .end, range: start..<position)
            case "?", "@", ">", "}":
                while peek() == next { position += 1 }
                fail(.unexpected(next), start..<position)
                if next == "@" { _ = name() }
            case "(": return suffixed(group())
            case "<": return suffixed(set())
            case "{": return suffixed(inflection())
            case "…": return gap()
            case "." where gapStarts(): return gap()
            default: return suffixed(word())
            }
        }
    }

    private mutating func suffixed(_ primary: PatternNode) -> PatternNode {
        var node = primary
        let start = node.range.lowerBound
        if peek() == "?" {
            position += 1
            // A gap may be empty as it is.
            node = PatternNode(kind: node.isGap ? node.kind : .optional(node), range: start..<position)
        }
        if peek() == "@" {
            position += 1
            let name = name()
            if name.isEmpty { fail(.missingName, position - 1..<position) } else {
                node = PatternNode(kind: .capture(node, name: name), range: start..<position)
            }
        }
        return node
    }

    private mutating func gap() -> PatternNode {
        let start = position
        var dots = 0
        while peek() == "…" || gapStarts() {
            position += peek() == "…" ? 1 : 3
            dots += 1
        }
        let digits = takeWhile { $0.isASCII && $0.isNumber }
        let limit = Int(digits)
        if !digits.isEmpty, limit.map({ $0 > Self.maximumGap }) ?? true { fail(.gapTooWide, start..<position) }
        return PatternNode(kind: .gap(.init(scope: dots > 1 ? .piece : .clause, limit: limit)), range: start..<position)
    }

    private mutating func group() -> PatternNode {
        let start = position
        position += 1
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { return lose(.tooDeep, start) }
        let mistakes = errors.count
        var inner = choice()
        // Any order is for the whole pattern; its operands are read on for their own mistakes.
        while peek() == "&" {
            let sign = takeWhile { $0 == "&" }
            fail(.unexpected("&"), position - sign.count..<position)
            inner = choice() ?? inner
        }
        guard peek() == ")" else { return lose(.unclosed("("), start) }
        position += 1
        if inner == nil, errors.count == mistakes { fail(.emptyAlternative, start..<position) }
        return PatternNode(kind: inner?.kind ?? PatternNode.unreadable(start..<position).kind, range: start..<position)
    }

    private mutating func set() -> PatternNode {
        let start = position
        guard let content = enclosed(by: ">") else { return lose(.unclosed("<"), start) }
        let name = String(characters[content]).trimmed
        if name.isEmpty {
            fail(.missingName, start..<position)
        } else if name != "digits" {
            do throws(PatternError.Kind) { _ = try lemmas.entries(of: name) } catch { fail(error, start..<position) }
        }
        return PatternNode(kind: .set(name), range: start..<position)
    }

    private mutating func word() -> PatternNode {
        let start = position
        let openLeft = peek() == "~"
        if openLeft { position += 1 }
        var text = ""
        var openRight = false
        while let next = peek(), !next.isWhitespace, !(next == "." && gapStarts()) {
            if next == "\\" {
                guard position + 1 < characters.count else {
                    fail(.unexpected(next), position..<position + 1)
                    position += 1
                    break
                }
                text.append(characters[position + 1])
                position += 2
                continue
            }
            if next == "~", !text.isEmpty {
                position += 1
                openRight = true
                break
            }
            if "()|<>{}?@…&^$~".contains(next) { break }
            text.append(next)
            position += 1
        }
        if text.isEmpty, openLeft { return opened(start) }
        guard !text.isEmpty else { return .unreadable(start..<position) }
        return PatternNode(kind: .word(text, openLeft: openLeft, openRight: openRight), range: start..<position)
    }

    /// `~` before parentheses belongs to the first word of each alternative; a set or an inflected word has words of its own.
    private mutating func opened(_ start: Int) -> PatternNode {
        switch peek() {
        case "(":
            let group = group()
            return PatternNode(kind: group.openedLeft.kind, range: start..<position)
        case "<", "{":
            fail(.idleTilde, start..<position)
            return peek() == "<" ? set() : inflection()
        default:
            fail(.unexpected("~"), start..<position)
            return .unreadable(start..<position)
        }
    }

    // MARK: Characters

    private func gapStarts() -> Bool {
        position + 2 < characters.count && characters[position...position + 2].allSatisfy { $0 == "." }
    }

    /// What stands between the bracket at hand and `close`, past both; `nil` where it is not closed.
    mutating func enclosed(by close: Character) -> Range<Int>? {
        let start = position + 1
        guard let end = characters[start...].firstIndex(of: close) else { return nil }
        position = end + 1
        return start..<end
    }

    private mutating func name() -> String { takeWhile { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } }

    private func peek() -> Character? { position < characters.count ? characters[position] : nil }

    private mutating func skipSpace() { _ = takeWhile(\.isWhitespace) }

    private mutating func takeWhile(_ holds: (Character) -> Bool) -> String {
        let start = position
        while position < characters.count, holds(characters[position]) { position += 1 }
        return String(characters[start..<position])
    }

    /// The place of a sign that stands here; a single `&` is not the first half of `&&`.
    private func range(of sign: String) -> Range<Int>? {
        let end = position + sign.count
        guard end <= characters.count, String(characters[position..<end]) == sign else { return nil }
        if sign == "&", end < characters.count, characters[end] == "&" { return nil }
        return position..<end
    }

    // MARK: Mistakes

    mutating func fail(_ kind: PatternError.Kind, _ range: Range<Int>) {
        let error = PatternError(kind: kind, range: range)
        if !isLost, !errors.contains(error) { errors.append(error) }
    }

    /// Reports a bracket from which on nothing can be told, and ends the reading.
    mutating func lose(_ kind: PatternError.Kind, _ start: Int) -> PatternNode {
        fail(kind, start..<start + 1)
        isLost = true
        position = characters.count
        return .unreadable(start..<start + 1)
    }
}

extension StringProtocol {
    var trimmed: String {
        var part = self[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}
