/// A JSON value (RFC 8259) whose objects keep the order of their keys, so that the same value is always the same bytes.
public indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    /// Written to six decimal places at most; `null` where it is not finite.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A name and its value (RFC 8259, section 4); names are not checked for uniqueness.
    public struct Member: Sendable, Hashable {
        /// Unescaped.
        public var key: String
        /// Written recursively, so its depth is bounded by the stack.
        public var value: JSON
        /// Memberwise.
        public init(_ key: String, _ value: JSON) { (self.key, self.value) = (key, value) }
    }

    /// A string, or null.
    public static func string(orNull text: String?) -> JSON { text.map(JSON.string) ?? .null }
    /// A number, or null.
    public static func number(orNull value: Double?) -> JSON { value.map(JSON.number) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral {
    /// An object with its keys in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSON {
    /// The value as text, without a line end behind it: on one line, or indented by two spaces a level. Linear in the value.
    ///
    /// - Parameter depth: levels that the value already stands in.
    public func text(indented: Bool = false, depth: Int = 0) -> String {
        var text = ""
        write(to: &text, indented: indented, depth: depth)
        return text
    }

    private func write(to text: inout String, indented: Bool, depth: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .number(let value): text += Self.digits(value)
        case .string(let value): Self.quote(value, to: &text)
        case .array(let values):
            Self.list(values, "[", "]", to: &text, indented: indented, depth: depth) { value, text in
                value.write(to: &text, indented: indented, depth: depth + 1)
            }
        case .object(let members):
            Self.list(members, "{", "}", to: &text, indented: indented, depth: depth) { member, text in
                Self.quote(member.key, to: &text)
                text += indented ? ": " : ":"
                member.value.write(to: &text, indented: indented, depth: depth + 1)
            }
        }
    }

    private static func list<Element>(
        _ elements: [Element], _ open: String, _ close: String, to text: inout String, indented: Bool, depth: Int,
        _ write: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else {
            text += open + close
            return
        }
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            if indented { text += "\n" + String(repeating: "  ", count: depth + 1) }
            write(element, &text)
        }
        if indented { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    private static func digits(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        let rounded = abs(value) < 1e9 ? (value * 1e6).rounded() / 1e6 : value
        if let whole = Int(exactly: rounded), abs(rounded) < 1e15 { return String(whole) }
        return "\(rounded)"
    }

    /// Escapes what the grammar asks for, and what a terminal or a log would act on: controls, line separators, direction marks.
    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                switch scalar.value {
                case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }
}
