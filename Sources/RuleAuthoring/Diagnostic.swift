/// One mistake in a file that people write, pointing at the text it is about.
public struct Diagnostic: Sendable, Hashable {
    /// An `error` keeps what it is about from loading, a `warning` does not.
    public enum Severity: String, Sendable, Hashable { case error, warning }

    /// Path as it was given.
    public var file: String
    /// 1-based.
    public var line: Int
    /// 1-based, in grapheme clusters.
    public var column: Int
    /// Grapheme clusters; at least 1.
    public var length: Int
    /// Stable, such as `unknown-key`; `docs/diagnostics.md` explains each.
    public var id: String
    /// Red for errors, yellow for warnings where colour is on.
    public var severity: Severity
    /// What is wrong and, where it can be said, what to write instead.
    public var message: String
    /// The line of the file that `line` names.
    public var excerpt: String
}

extension Diagnostic {
    /// Whether an example does not hold or is not marked well, rather than that something cannot be read.
    public var isAboutAnExample: Bool {
        switch DiagnosticID(rawValue: id) {
        case .unbalancedMark, .unmarkedYes, .markedNo, .yesExampleFails, .noExampleMatches, .marksDiffer: true
        default: false
        }
    }

    /// Columns of a terminal that the excerpt takes at most.
    private static let excerptWidth = 100
    /// Columns left before what is marked.
    private static let lead = 30

    /// `file:line:column: error: message [id]`, the line, and carets under the text meant.
    ///
    /// Wide characters get two carets; of a long line the part around the mark is shown; control characters are made visible.
    public func rendered(color: Bool = false) -> String {
        let head = "\(file.withVisibleControls):\(line):\(column): "
        let name = color ? "\u{1B}[\(severity == .error ? 31 : 33);1m\(severity.rawValue):\u{1B}[0m" : "\(severity.rawValue):"
        let first = "\(head)\(name) \(message.withVisibleControls) [\(id)]"
        guard !excerpt.isEmpty else { return first }
        let (before, marked, after) = window()
        let carets = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + Self.columns($1) }))
        let blanks = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: Self.columns($0)) }.joined()
        let shown = String(before + marked + after).withVisibleControls
        return "\(first)\n    \(shown)\n    \(blanks)\(color ? "\u{1B}[32m\(carets)\u{1B}[0m" : carets)"
    }

    /// The excerpt in three parts, cut to the width of a terminal.
    private func window() -> (before: [Character], marked: [Character], after: [Character]) {
        let characters = Array(excerpt)
        let start = min(max(column - 1, 0), characters.count)
        let end = min(start + max(length, 1), characters.count)
        guard characters.reduce(0, { $0 + Self.columns($1) }) > Self.excerptWidth else {
            return (Array(characters[..<start]), Array(characters[start..<end]), Array(characters[end...]))
        }
        var left = Self.lead
        let before = characters[..<start].reversed().prefix { character in
            left -= Self.columns(character)
            return left >= 0
        }.reversed()
        left = Self.excerptWidth - before.reduce(0) { $0 + Self.columns($1) }
        let rest = characters[start...].prefix { character in
            left -= Self.columns(character)
            return left >= 0
        }
        let marked = rest.prefix(end - start)
        return (
            (before.count < start ? ["…"] : []) + before, Array(marked),
            Array(rest[marked.endIndex...]) + (rest.endIndex < characters.count ? ["…"] : [])
        )
    }

    /// Two for the scripts that terminals draw wide (UAX #11, classes W and F), by their blocks.
    private static func columns(_ character: Character) -> Int {
        guard let value = character.unicodeScalars.first?.value else { return 1 }
        let isWide = (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
            || (0xF900...0xFAFF).contains(value) || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
            || (0x1F300...0x1F64F).contains(value) || (0x1F900...0x1F9FF).contains(value) || (0x20000...0x3FFFD).contains(value)
        return isWide ? 2 : 1
    }
}

extension String {
    /// Control characters but the tab as their pictures (U+2400…), and those that turn the direction of text as U+FFFD.
    fileprivate var withVisibleControls: String {
        var shown = ""
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09: shown.unicodeScalars.append(scalar)
            case 0x00...0x1F: shown.unicodeScalars.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "\u{FFFD}")
            case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: shown += "\u{FFFD}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
