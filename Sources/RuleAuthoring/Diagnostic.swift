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

    /// `file:line:column: error: message [id]`, the line, and carets under the text meant. Wide characters get two carets.
    public func rendered(color: Bool = false) -> String {
        let head = "\(file):\(line):\(column): "
        let name = color ? "\u{1B}[\(severity == .error ? 31 : 33);1m\(severity.rawValue):\u{1B}[0m" : "\(severity.rawValue):"
        guard !excerpt.isEmpty else { return "\(head)\(name) \(message) [\(id)]" }
        let characters = Array(excerpt)
        let before = characters.prefix(column - 1).map { $0 == "\t" ? "\t" : String(repeating: " ", count: Self.columns($0)) }.joined()
        let marked = characters.dropFirst(column - 1).prefix(length)
        let carets = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + Self.columns($1) }))
        return "\(head)\(name) \(message) [\(id)]\n    \(excerpt)\n    \(before)\(color ? "\u{1B}[32m\(carets)\u{1B}[0m" : carets)"
    }

    /// Two for the scripts that terminals draw wide (UAX #11, classes W and F), by their blocks.
    private static func columns(_ character: Character) -> Int {
        guard let value = character.unicodeScalars.first?.value else { return 1 }
        let isWide = (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
            || (0xF900...0xFAFF).contains(value) || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
        return isWide ? 2 : 1
    }
}
