/// A rule's patterns and examples as its author wrote them; kept beside the compiled rules and read only when asked for.
public struct RuleDetails: Sendable, Hashable {
    /// Unparsed, as written; a role without any is left out.
    public var patterns: [Rule.Role: [String]]
    /// Sentences with the expected words between `[` and `]`.
    public var yes: [String]
    /// Sentences in which the rule must not match; without marks.
    public var no: [String]

    /// Memberwise.
    public init(patterns: [Rule.Role: [String]], yes: [String], no: [String]) {
        (self.patterns, self.yes, self.no) = (patterns, yes, no)
    }

    func encode(to writer: inout ByteWriter) {
        for role in Rule.Role.allCases { writer.write(patterns[role] ?? []) { $0.write($1) } }
        writer.write(yes) { $0.write($1) }
        writer.write(no) { $0.write($1) }
    }

    init(from reader: inout ByteReader) throws(PackFormatError) {
        patterns = [:]
        for role in Rule.Role.allCases {
            let texts = try reader.readArray { (reader) throws(PackFormatError) in try reader.readString() }
            if !texts.isEmpty { patterns[role] = texts }
        }
        yes = try reader.readArray { (reader) throws(PackFormatError) in try reader.readString() }
        no = try reader.readArray { (reader) throws(PackFormatError) in try reader.readString() }
    }
}
