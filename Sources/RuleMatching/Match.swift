/// A place where a rule matches.
public struct Match: Sendable, Hashable {
    /// Index into the pack's `rules`.
    public var rule: Int
    /// Units of the document's folded text.
    public var folded: Range<Int>
    /// In order of their start, then name; one name may occur several times.
    public var captures: [Capture]

    /// Words that a `@name` of the pattern matched.
    public struct Capture: Sendable, Hashable {
        /// Without the `@`.
        public var name: String
        /// Units of the document's folded text.
        public var folded: Range<Int>
    }
}

/// An atom found in the text.
struct Occurrence: Hashable {
    var start: Int32
    var end: Int32
    /// It may begin a match or follow a gap: a word begins here, or the literal asks for no border.
    var standsFree: Bool
    /// Head of its list in the capture arena; -1 is none.
    var captures: Int32
}

/// A stretch that the first steps of a sequence have matched.
struct Partial {
    var start: Int32
    var end: Int32
    /// Where the last step that is not optional begins.
    var lastStart: Int32
    var captures: Int32
    /// As of the occurrence it begins with.
    var standsFree: Bool
}

/// A named stretch, linked to those before it and to those inside the atom it came from.
struct CaptureNode {
    var name: UInt8
    var start: Int32
    var end: Int32
    var inner: Int32
    var next: Int32
}
