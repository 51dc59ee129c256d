/// A mistake in a corpus, located.
public struct CorpusDiagnostic: Sendable, Hashable, CustomStringConvertible {
    /// An `error` keeps the document (of `attributes.tsv`: the line) out of the corpus, a `warning` does not.
    public enum Severity: String, Sendable, Hashable { case error, warning }

    /// Path as it was given.
    public var file: String
    /// 1-based; `nil` where the file as a whole is meant.
    public var line: Int?
    /// 1-based, in grapheme clusters.
    public var column: Int?
    /// Stable, such as `corpus.unknown-label`.
    public var id: String
    /// Shown before the message.
    public var severity: Severity
    /// What is wrong and what to write instead.
    public var message: String

    /// `file:line:column: error: message [id]`
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(severity.rawValue): \(message) [\(id)]"
    }
}
