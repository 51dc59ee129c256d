/// Why bytes could not be read as text.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Names of errors that stay the same between versions.
    public enum ID: String, Sendable, Hashable, CaseIterable {
        case emptyInput = "empty-input"
        case binaryInput = "binary-input"
        case unknownEncoding = "unknown-encoding"
        case inputTooLarge = "input-too-large"
        case libraryFailure = "library-failure"
    }

    /// Stable; the message may change.
    public let id: ID
    /// Where in the input, as a byte offset, if one place is to blame.
    public let byte: Int?
    /// What is wrong, where, and what to do; one line.
    public let message: String

    /// `message [id]`, one line.
    public var description: String { "\(message) [\(id.rawValue)]" }
}
