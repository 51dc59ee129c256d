import Yams

/// A YAML file with its lines, and the diagnostics found in it so far.
final class SourceFile {
    /// Diagnostics of one file beyond this many are not made.
    static let maximumMistakes = 1000
    /// Largest line read, in UTF-8 bytes.
    static let maximumLineSize = 100_000

    let path: String
    /// Without a byte order mark.
    let text: String
    let lines: [Substring]
    private(set) var diagnostics: [Diagnostic] = []
    private let hasByteOrderMark: Bool
    /// Scalars to be written anew, by line (1-based); columns are Unicode scalars.
    private var rewrites: [Int: [(columns: Range<Int>, text: String)]] = [:]
    /// Mistakes mostly come line by line.
    private var lastLine: (number: Int, line: SourceLine)?

    init(path: String, text: String) {
        self.path = path
        hasByteOrderMark = text.unicodeScalars.first == "\u{FEFF}"
        self.text = hasByteOrderMark ? String(text.unicodeScalars.dropFirst()) : text
        lines = self.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// A line by its 1-based number.
    func line(_ number: Int) -> SourceLine? {
        if let lastLine, lastLine.number == number { return lastLine.line }
        guard lines.indices.contains(number - 1) else { return nil }
        let line = SourceLine(lines[number - 1])
        lastLine = (number, line)
        return line
    }

    // MARK: Diagnostics

    /// Points at grapheme clusters of a line; both 1-based.
    func add(line: Int, column: Int, length: Int, _ id: DiagnosticID, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error) {
        guard diagnostics.count <= Self.maximumMistakes else { return }
        let isLast = diagnostics.count == Self.maximumMistakes
        let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : ""
        let found = Diagnostic(
            file: path, line: line, column: column, length: max(1, length), id: (isLast ? .tooManyMistakes : id).rawValue,
            severity: isLast ? .error : severity,
            message: isLast ? "the file has more than \(Self.maximumMistakes) mistakes; the rest is not shown" : message(),
            excerpt: excerpt.utf8.count > Self.maximumLineSize ? "" : String(excerpt))
        if !diagnostics.contains(found) { diagnostics.append(found) }
    }

    /// Points at Unicode scalars of a line.
    func add(at place: WrittenScalar.Place, _ id: DiagnosticID, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error) {
        let clusters = line(place.line)?.clusters(of: place.scalars) ?? 0..<1
        add(line: place.line, column: clusters.lowerBound + 1, length: clusters.count, id, message(), severity: severity)
    }

    /// Points at a node: at `range` (grapheme clusters of the scalar's value) or all of it; of a list or mapping, where it begins.
    func add(
        _ node: Node, _ range: Range<Int>? = nil, _ id: DiagnosticID, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error
    ) {
        guard diagnostics.count <= Self.maximumMistakes else { return }
        guard let mark = node.mark else { return add(line: 1, column: 1, length: 1, id, message(), severity: severity) }
        guard case .scalar(let scalar) = node else {
            return add(at: .init(line: mark.line, scalars: mark.column - 1..<mark.column), id, message(), severity: severity)
        }
        let written = WrittenScalar(scalar, mark: mark, line: line)
        add(at: written.place(of: range ?? 0..<scalar.string.count), id, message(), severity: severity)
    }

    // MARK: Rewriting

    /// Proposes another value for a quoted scalar that lies on one line.
    func propose(_ value: String, for node: Node) {
        guard let mark = node.mark, case .scalar(let scalar) = node, let line = line(mark.line) else { return }
        let quote: Unicode.Scalar
        switch scalar.style {
        case .singleQuoted: quote = "'"
        case .doubleQuoted: quote = "\""
        default: return
        }
        let places = WrittenScalar(scalar, mark: mark, line: self.line).places
        let start = mark.column - 1
        let end = places.last?.scalars.upperBound ?? start + 1
        guard places.allSatisfy({ $0.line == mark.line }), line.scalars.indices.contains(end), line.scalars[end] == quote else { return }
        guard !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return }
        let escaped = quote == "'"
            ? value.replacing("'", with: "''") : value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        rewrites[mark.line, default: []].append((start..<end + 1, "\(quote)\(escaped)\(quote)"))
    }

    /// The file's text with every proposal taken up, and their count; line ends stay as they are.
    func rewritten() -> (text: String, count: Int) {
        var changed = hasByteOrderMark ? "\u{FEFF}" : ""
        for (index, line) in lines.enumerated() {
            var scalars = Array(line.unicodeScalars)
            for edit in (rewrites[index + 1] ?? []).sorted(by: { $0.columns.lowerBound > $1.columns.lowerBound }) {
                scalars.replaceSubrange(edit.columns, with: Array(edit.text.unicodeScalars))
            }
            changed.unicodeScalars.append(contentsOf: scalars)
            if index + 1 < lines.count { changed += text[line.endIndex..<lines[index + 1].startIndex] }
        }
        return (changed, rewrites.values.reduce(0) { $0 + $1.count })
    }
}
