import RuleMatching

/// A mistake in the text of one pattern.
struct PatternError: Error, Hashable {
    enum Kind: Error, Hashable {
        case empty
        case unexpected(Character)
        case unclosed(Character)
        case emptyAlternative
        case missingName
        case badLemma(String)
        case unknownForm(String, known: [String])
        case unknownSet(String, known: [String])
        case setOfPatterns(String, entry: String)
        case badInflection(String)
        case tooDeep
    }
    var kind: Kind
    /// Characters (grapheme clusters) of the pattern.
    var range: Range<Int>
}

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

    private let characters: [Character]
    private let lemmas: any LemmaExpanding
    private var position = 0
    private var depth = 0
    private(set) var errors: [PatternError] = []

    private init(_ text: String, _ lemmas: any LemmaExpanding) {
        characters = Array(text)
        self.lemmas = lemmas
    }

    static func parse(_ text: String, lemmas: any LemmaExpanding) -> (pattern: Pattern?, errors: [PatternError]) {
        var parser = PatternParser(text, lemmas)
        let pattern = parser.wideOperands()
        if let next = parser.peek() { parser.fail(.unexpected(next), parser.position..<parser.position + 1) }
        if pattern == nil, parser.errors.isEmpty { parser.fail(.empty, 0..<max(1, parser.characters.count)) }
        return (parser.errors.isEmpty ? pattern : nil, parser.errors)
    }

    // MARK: Any order, choice, sequence

    private mutating func wideOperands() -> Pattern? {
        operands(separator: "&&", scope: .piece) { $0.clauseOperands() }
    }

    private mutating func clauseOperands() -> Pattern? {
        operands(separator: "&", scope: .clause) { $0.choice() }
    }

    private mutating func operands(separator: String, scope: Pattern.Gap.Scope, _ part: (inout Self) -> Pattern?) -> Pattern? {
        var parts: [Pattern] = []
        repeat {
            if let part = part(&self) { parts.append(part) } else { return parts.first }
        } while take(separator)
        return parts.count == 1 ? parts[0] : .all(parts, scope: scope)
    }

    private mutating func choice() -> Pattern? {
        let start = position
        var branches: [Pattern] = []
        repeat {
            guard let branch = sequence() else {
                if !branches.isEmpty || peek() == "|" { fail(.emptyAlternative, start..<max(position, start + 1)) }
                continue
            }
            branches.append(branch)
        } while take("|")
        return branches.isEmpty ? nil : branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() -> Pattern? {
        var items: [Pattern] = []
        while let item = item() { items.append(item) }
        return items.isEmpty ? nil : items.count == 1 ? items[0] : .sequence(items)
    }

    // MARK: Items

    private mutating func item() -> Pattern? {
        skipSpace()
        guard let next = peek() else { return nil }
        switch next {
        case "|", ")", "&": return nil
        case "…", ".":
            if let gap = gap() { return gap }
            return suffixed(word())
        case "^":
            position += 1
            return .start
        case "$":
            position += 1
            return .end
        case "(": return suffixed(group())
        case "<": return suffixed(set())
        case "{": return suffixed(inflection())
        case "?", "@", ">", "}":
            fail(.unexpected(next), position..<position + 1)
            position += 1
            return item()
        default: return suffixed(word())
        }
    }

    private mutating func suffixed(_ primary: Pattern?) -> Pattern? {
        guard var pattern = primary else { return item() }
        // A gap may be empty as it is.
        if take("?"), !pattern.isGap { pattern = .optional(pattern) }
        if take("@") {
            let start = position
            let name = name()
            if name.isEmpty { fail(.missingName, start - 1..<start) } else { pattern = .capture(pattern, name: name) }
        }
        return pattern
    }

    private mutating func gap() -> Pattern? {
        var dots = 0
        let start = position
        while take("…") { dots += 1 }
        if dots == 0 {
            while take("...") { dots += 1 }
            if dots == 0 {
                position = start
                return nil
            }
        }
        let digits = takeWhile { $0.isASCII && $0.isNumber }
        return .gap(.init(scope: dots > 1 ? .piece : .clause, limit: Int(digits)))
    }

    private mutating func group() -> Pattern? {
        let start = position
        position += 1
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else {
            fail(.tooDeep, start..<start + 1)
            position = characters.count
            return nil
        }
        let inner = choice()
        guard take(")") else {
            if let next = peek() {
                fail(.unexpected(next), position..<position + 1)
                position += 1
            } else {
                fail(.unclosed("("), start..<start + 1)
            }
            return inner
        }
        if inner == nil { fail(.emptyAlternative, start..<position) }
        return inner
    }

    private mutating func set() -> Pattern? {
        let start = position
        guard let name = enclosed(by: ">") else { return nil }
        if name.isEmpty { fail(.missingName, start..<position) }
        if name != "digits" {
            do throws(PatternError.Kind) { _ = try lemmas.entries(of: name) } catch { fail(error, start..<position) }
        }
        return .set(name)
    }

    private mutating func inflection() -> Pattern? {
        let start = position
        guard let content = enclosed(by: "}") else { return nil }
        let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let forms = parts.count > 1 ? parts[1].split(separator: ",").map { $0.trimmed } : []
        var surfaces: [Pattern.Surface] = []
        for written in parts[0].split(separator: "|", omittingEmptySubsequences: false) {
            do throws(PatternError.Kind) {
                for lemma in try lemmasNamed(by: written.trimmed) { surfaces += try lemmas.expand(lemma: lemma, forms: forms) }
            } catch {
                fail(error, start..<position)
            }
        }
        return .inflection(surfaces)
    }

    private func lemmasNamed(by written: String) throws(PatternError.Kind) -> [String] {
        guard !written.isEmpty else { throw .badLemma("") }
        guard written.hasPrefix("<"), written.hasSuffix(">") else { return [written] }
        let name = String(written.dropFirst().dropLast())
        var found: [String] = []
        for entry in try lemmas.entries(of: name) {
            let bare = entry.hasPrefix("{") && entry.hasSuffix("}") ? String(entry.dropFirst().dropLast()) : entry
            guard !bare.contains(where: { "<>{}()|?@…&".contains($0) }) else { throw .setOfPatterns(name, entry: entry) }
            found.append(bare)
        }
        return found
    }

    private mutating func word() -> Pattern? {
        let openLeft = take("~")
        var text = ""
        var openRight = false
        while let next = peek(), !next.isWhitespace {
            if next == "\\", position + 1 < characters.count {
                text.append(characters[position + 1])
                position += 2
                continue
            }
            if next == "." && gapStarts() { break }
            if next == "~" {
                position += 1
                openRight = true
                break
            }
            if "()|<>{}?@…&^$".contains(next) { break }
            text.append(next)
            position += 1
        }
        return text.isEmpty ? nil : .word(text, openLeft: openLeft, openRight: openRight)
    }

    // MARK: Characters

    private func gapStarts() -> Bool {
        position + 2 < characters.count && characters[position...position + 2].allSatisfy { $0 == "." }
    }

    private mutating func enclosed(by close: Character) -> String? {
        let start = position
        position += 1
        let content = takeWhile { $0 != close }
        guard peek() == close else {
            fail(.unclosed(characters[start]), start..<start + 1)
            return nil
        }
        position += 1
        return content.trimmed
    }

    private mutating func name() -> String { takeWhile { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } }

    private func peek() -> Character? { position < characters.count ? characters[position] : nil }

    private mutating func skipSpace() { _ = takeWhile(\.isWhitespace) }

    private mutating func takeWhile(_ holds: (Character) -> Bool) -> String {
        let start = position
        while position < characters.count, holds(characters[position]) { position += 1 }
        return String(characters[start..<position])
    }

    private mutating func take(_ expected: String) -> Bool {
        if expected.first.map({ "&|)".contains($0) }) == true { skipSpace() }
        let end = position + expected.count
        guard end <= characters.count, String(characters[position..<end]) == expected else { return false }
        // A single & is not the first half of &&.
        if expected == "&", end < characters.count, characters[end] == "&" { return false }
        position = end
        return true
    }

    private mutating func fail(_ kind: PatternError.Kind, _ range: Range<Int>) { errors.append(.init(kind: kind, range: range)) }
}

extension StringProtocol {
    var trimmed: String {
        var part = self[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}

extension Pattern {
    fileprivate var isGap: Bool { if case .gap = self { true } else { false } }
}
