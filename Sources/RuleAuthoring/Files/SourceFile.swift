import Yams

/// A YAML file with its lines, and the diagnostics found in it so far.
final class SourceFile {
    let path: String
    let text: String
    let lines: [Substring]
    private(set) var diagnostics: [Diagnostic] = []
    /// Scalars to be written anew, by line (1-based).
    private var rewrites: [Int: [(columns: Range<Int>, text: String)]] = [:]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The file's top-level node; `nil` with a diagnostic where it is not YAML.
    func compose() -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            report(error)
        } catch {
            add(line: 1, column: 1, length: 1, "yaml-syntax", "this is not YAML: \(error)")
        }
        return nil
    }

    func add(line: Int, column: Int, length: Int, _ id: String, _ message: String, severity: Diagnostic.Severity = .error) {
        let excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
        let found = Diagnostic(
            file: path, line: line, column: column, length: max(1, length), id: id, severity: severity, message: message, excerpt: excerpt)
        if !diagnostics.contains(found) { diagnostics.append(found) }
    }

    /// Points at a node: at `range` (grapheme clusters of the scalar's value) or all of it.
    func add(_ node: Node, _ range: Range<Int>? = nil, _ id: String, _ message: String, severity: Diagnostic.Severity = .error) {
        guard let mark = node.mark else { return add(line: 1, column: 1, length: 1, id, message, severity: severity) }
        let line = lines.indices.contains(mark.line - 1) ? Array(lines[mark.line - 1]) : []
        guard case .scalar(let scalar) = node else {
            return add(line: mark.line, column: mark.column, length: 1, id, message, severity: severity)
        }
        let written = WrittenScalar(line: line, start: mark.column - 1, valueCount: scalar.string.count)
        let place = written.columns(of: range ?? 0..<scalar.string.count)
        add(line: mark.line, column: place.lowerBound + 1, length: place.count, id, message, severity: severity)
    }

    /// Proposes another value for a quoted scalar that lies on one line.
    func propose(_ value: String, for node: Node) {
        guard let mark = node.mark, case .scalar(let scalar) = node, lines.indices.contains(mark.line - 1) else { return }
        let line = Array(lines[mark.line - 1])
        let start = mark.column - 1
        guard line.indices.contains(start), line[start] == "\"" || line[start] == "'" else { return }
        let quote = line[start]
        let end = WrittenScalar(line: line, start: start, valueCount: scalar.string.count).columns(of: 0..<scalar.string.count).upperBound
        guard line.indices.contains(end), line[end] == quote else { return }
        let escaped = quote == "'"
            ? value.replacing("'", with: "''") : value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        rewrites[mark.line, default: []].append((start..<end + 1, "\(quote)\(escaped)\(quote)"))
    }

    /// The file's text with every proposal taken up, and their count.
    func rewritten() -> (text: String, count: Int) {
        var changed = lines.map(String.init)
        for (number, edits) in rewrites {
            var line = Array(lines[number - 1])
            for edit in edits.sorted(by: { $0.columns.lowerBound > $1.columns.lowerBound }) {
                line.replaceSubrange(edit.columns, with: Array(edit.text))
            }
            changed[number - 1] = String(line)
        }
        return (changed.joined(separator: "\n"), rewrites.values.reduce(0) { $0 + $1.count })
    }

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            add(line: mark.line, column: mark.column, length: 1, "yaml-syntax", "this is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, _):
            let name = keys.first.map { "\($0)" } ?? ""
            let line = lines.lastIndex { $0.trimmed.hasPrefix(name + ":") } ?? 0
            add(line: line + 1, column: 1, length: name.count, "duplicate-key", "the key \(name) stands twice in one mapping")
        default:
            add(line: 1, column: 1, length: 1, "yaml-syntax", "this is not YAML: \(error)")
        }
    }
}

/// Where the characters of a scalar's value stand in the line it is written on.
struct WrittenScalar {
    private var columns: [Int] = []
    private let start: Int

    /// - Parameter start: 0-based column of the scalar's first character, its quotation mark included.
    init(line: [Character], start: Int, valueCount: Int) {
        self.start = start
        guard line.indices.contains(start) else { return }
        let quote = line[start]
        let isQuoted = quote == "\"" || quote == "'"
        var column = isQuoted ? start + 1 : start
        while columns.count < valueCount, column < line.count {
            columns.append(column)
            if quote == "\"", line[column] == "\\" {
                column += 2
            } else if quote == "'", line[column] == "'", column + 1 < line.count, line[column + 1] == "'" {
                column += 2
            } else {
                column += 1
            }
        }
        columns.append(column)
    }

    /// 0-based columns; a value that goes on in further lines is pointed at where it begins.
    func columns(of range: Range<Int>) -> Range<Int> {
        guard columns.indices.contains(range.lowerBound) else { return start..<start + 1 }
        let from = columns[range.lowerBound]
        let to = columns[min(range.upperBound, columns.count - 1)]
        return from..<max(from + 1, to)
    }
}
