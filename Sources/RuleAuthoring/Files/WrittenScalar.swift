import Yams

/// Where the characters of a YAML scalar's value stand in the file: past escapes, doubled quotes and folded lines.
struct WrittenScalar {
    /// A stretch of one line; `line` is 1-based, `scalars` are 0-based Unicode scalars.
    struct Place: Hashable {
        var line: Int
        var scalars: Range<Int>
    }

    /// For each Unicode scalar of the value, how it is written.
    private(set) var places: [Place] = []
    /// Where the scalar begins, its quotation mark or indicator included.
    let start: Place
    private let value: String

    /// Follows `scalar` through the file. O(n) in the length of what is written.
    ///
    /// - Parameter lines: gives a line by its 1-based number, `nil` past the end.
    init(_ scalar: Node.Scalar, mark: Mark, line lines: (Int) -> SourceLine?) {
        value = scalar.string
        start = Place(line: mark.line, scalars: mark.column - 1..<mark.column)
        var walk = Walk(style: scalar.style, line: mark.line, column: mark.column - 1)
        switch scalar.style {
        case .singleQuoted, .doubleQuoted: walk.column += 1
        case .literal, .folded: walk.enterBlock(lines)
        case .any, .plain: break
        }
        for next in value.unicodeScalars {
            guard let place = walk.place(of: next, lines) else { break }
            places.append(place)
        }
    }

    /// The place of some grapheme clusters of the value, as far as they stand on the line where the first of them does.
    func place(of range: Range<Int>) -> Place {
        var lower = 0
        var upper = 0
        for (index, character) in value.enumerated() {
            guard index < range.upperBound else { break }
            let count = character.unicodeScalars.count
            if index < range.lowerBound { lower += count }
            upper += count
        }
        guard lower < upper, places.indices.contains(lower) else { return end ?? start }
        var place = places[lower]
        for next in places[lower..<min(upper, places.count)] where next.line == place.line {
            place.scalars = place.scalars.lowerBound..<max(place.scalars.upperBound, next.scalars.upperBound)
        }
        return place
    }

    /// Just behind the value; `nil` where it is empty.
    private var end: Place? {
        places.last.map { Place(line: $0.line, scalars: $0.scalars.upperBound..<$0.scalars.upperBound + 1) }
    }
}

/// The reader's way through a scalar, a value's Unicode scalar at a time.
private struct Walk {
    let style: Node.Scalar.Style
    var line: Int
    var column: Int
    /// Columns that every line of a block scalar is indented by.
    var indent = 0
    /// Line breaks of a fold that are still to be given out, all at one place.
    var pending = 0

    private var isBlock: Bool { style == .literal || style == .folded }

    mutating func enterBlock(_ lines: (Int) -> SourceLine?) {
        line += 1
        var first = line
        while let text = lines(first), text.isBlank(from: 0) { first += 1 }
        indent = lines(first)?.indent ?? 0
        column = indent
    }

    mutating func place(of next: Unicode.Scalar, _ lines: (Int) -> SourceLine?) -> WrittenScalar.Place? {
        while let text = lines(line) {
            if pending > 0 {
                pending -= 1
                return .init(line: line, scalars: column..<column + 1)
            }
            if isBlock ? column >= text.scalars.count : text.isBlank(from: column) {
                guard next == " " || next == "\n", lines(line + 1) != nil else { return nil }
                let place = WrittenScalar.Place(line: line, scalars: column..<column + 1)
                isBlock ? breakBlock(lines) : fold(lines)
                return place
            }
            let width = width(at: text)
            guard width > 0 else {
                line += 1
                column = lines(line)?.indent ?? 0
                continue
            }
            defer { column += width }
            return .init(line: line, scalars: column..<min(column + width, text.scalars.count))
        }
        return nil
    }

    /// Scalars that write the value's next one; 0 for a line that an escape continues.
    private func width(at text: SourceLine) -> Int {
        let rest = text.scalars[column...]
        switch (style, rest.first) {
        case (.doubleQuoted, "\\"):
            guard rest.count > 1 else { return 0 }
            switch rest[column + 1] {
            case "x": return 4
            case "u": return 6
            case "U": return 10
            default: return 2
            }
        case (.singleQuoted, "'"): return 2
        default: return 1
        }
    }

    /// A line break is a space, and each empty line after it a line break.
    private mutating func fold(_ lines: (Int) -> SourceLine?) {
        var breaks = 1
        line += 1
        while let text = lines(line), text.isBlank(from: 0), lines(line + 1) != nil {
            breaks += 1
            line += 1
        }
        column = lines(line)?.indent ?? 0
        pending = max(0, breaks - 2)
    }

    private mutating func breakBlock(_ lines: (Int) -> SourceLine?) {
        line += 1
        // In a folded block an empty line stands for the break, not for one more.
        if style == .folded, let text = lines(line), text.isBlank(from: 0) { line += 1 }
        column = min(indent, lines(line)?.scalars.count ?? 0)
    }
}
