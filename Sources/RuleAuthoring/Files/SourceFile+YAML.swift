import Yams

extension SourceFile {
    /// The file's top-level node; `nil` where there is none, with a diagnostic unless the file is empty.
    ///
    /// What cannot be read at bounded cost is refused before the YAML reader sees it. The reader stops at the first mistake in the YAML itself.
    func compose() -> Node? {
        guard checkSize() else { return nil }
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            report(error)
        } catch {
            add(line: 1, column: 1, length: 1, .yamlSyntax, "this is not YAML: \(error)")
        }
        return nil
    }

    private func checkSize() -> Bool {
        guard text.utf8.count <= PackLoader.maximumFileSize else {
            add(line: 1, column: 1, length: 1, .fileTooLarge, "a file has at most \(PackLoader.maximumFileSize) bytes; split it")
            return false
        }
        for (index, line) in lines.enumerated() where line.utf8.count > Self.maximumLineSize {
            add(line: index + 1, column: 1, length: 1, .lineTooLong, "a line has at most \(Self.maximumLineSize) bytes; write the list one entry a line")
        }
        checkAnchors()
        return diagnostics.isEmpty
    }

    /// Without anchors no alias can be read, so that no file unfolds to more than itself.
    ///
    /// Every place where YAML could begin an anchor counts, also inside quotation marks: telling those apart would need YAML's own scanner.
    private func checkAnchors() {
        for (index, line) in lines.enumerated() where line.utf8.contains(UInt8(ascii: "&")) {
            let scalars = Array(line.unicodeScalars)
            for at in scalars.indices where scalars[at] == "&" {
                guard at == 0 || scalars[at - 1].mayPrecedeAnchor else { continue }
                let name = scalars[(at + 1)...].prefix(while: \.isAnchorName)
                guard !name.isEmpty else { continue }
                add(
                    at: .init(line: index + 1, scalars: at..<name.endIndex), .yamlAnchor,
                    "& before a name is an anchor of YAML, which packs do not use; for any order put a space behind the &, for the character a backslash before it")
            }
        }
    }

    // MARK: Mistakes in the YAML

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            report(problem, at: mark, context)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let column = before.count - (before.lastIndex(where: \.isNewline).map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0)
            add(line: before.count(where: \.isNewline) + 1, column: column + 1, length: 1, .yamlSyntax, "this is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            reportDuplicates(of: Set(keys), from: context.mark)
        default:
            add(line: 1, column: 1, length: 1, .yamlSyntax, "this is not YAML: \(error)")
        }
    }

    private func report(_ problem: String, at mark: Mark, _ context: YamlError.Context?) {
        if problem.hasPrefix("Maximum nesting level") {
            return add(at: place(mark), .yamlTooDeep, "lists and mappings stand more than 1000 deep in each other")
        }
        // What is never closed is only missed at the end of the file; the beginning of it says more.
        let isAtEnd = line(mark.line)?.isBlank(from: mark.column - 1) != false && lines.dropFirst(mark.line).allSatisfy { $0.allSatisfy(\.isWhitespace) }
        let mend = isAtEnd ? "the file ends before the list, mapping or quotation marks that open here are closed" : Self.mend(of: problem)
        add(at: place(isAtEnd ? context?.mark ?? mark : mark), .yamlSyntax, "this is not YAML: \(mend.map { "\($0) (\(problem))" } ?? problem)")
    }

    /// A mark of the reader, kept inside the file.
    private func place(_ mark: Mark) -> WrittenScalar.Place {
        let number = min(max(mark.line, 1), lines.count)
        let column = mark.line > lines.count ? line(number)?.scalars.count ?? 0 : mark.column - 1
        return .init(line: number, scalars: max(column, 0)..<max(column, 0) + 1)
    }

    /// What a writer of packs can do about the reader's complaint.
    private static func mend(of problem: String) -> String? {
        let mends = [
            ("mapping values are not allowed", "a colon and a space begin a value; put a text that holds them between quotation marks"),
            ("cannot start any token", "put a text that begins with % @ or ` between quotation marks, and indent with spaces"),
            ("unknown escape", "between double quotation marks a backslash is written twice; between single ones it stands for itself"),
            ("hexdecimal", "between double quotation marks a backslash is written twice; between single ones it stands for itself"),
            ("expected ',' or", "a comma or a closing bracket is missing before this"),
            ("could not find expected ':'", "this line is neither a key with a colon nor an entry with a dash"),
            ("undefined alias", "put a text that begins with * between quotation marks"),
            ("found undefined tag", "put a text that begins with ! between quotation marks"),
            ("block sequence entries are not allowed", "a list begins on a line of its own"),
            ("did not find expected", "check the indentation of this line, and that quotation marks are closed before it"),
            ("another document", "a file holds one document; take out the line of three dashes"),
        ]
        return mends.first { problem.contains($0.0) }?.1
    }

    /// Every place but the first where one of the keys stands in the mapping around `mark`; the reader tells only where one of them stands first.
    private func reportDuplicates(of keys: Set<String>, from mark: Mark) {
        let column = mark.column - 1
        let isBlock = line(mark.line)?.content == column
        var firstLines: [String: Int] = [:]
        var isReported = false
        for number in isBlock ? block(at: column, around: mark.line) : mark.line...mark.line {
            guard let line = line(number), !isBlock || line.content == column else { continue }
            let starts = isBlock ? [column] : line.scalars.indices.filter { $0 == column || ($0 > column && " {,".unicodeScalars.contains(line.scalars[$0 - 1])) }
            for start in starts {
                let name = line.scalars[start...].prefix { $0 != ":" }
                guard name.endIndex < line.scalars.count, case let key = String(String.UnicodeScalarView(name)), keys.contains(key) else { continue }
                if let first = firstLines[key] {
                    add(at: .init(line: number, scalars: start..<name.endIndex), .duplicateKey, "the key \(key) stands in this mapping already, in line \(first)")
                    isReported = true
                } else {
                    firstLines[key] = number
                }
            }
        }
        if !isReported { add(at: place(mark), .duplicateKey, "the key \(keys.sorted().first ?? "") stands twice in one mapping") }
    }

    /// The lines around one that are indented by at least `column`, with the line of the list entry that they belong to.
    private func block(at column: Int, around number: Int) -> ClosedRange<Int> {
        func isInside(_ number: Int) -> Bool { line(number).map { $0.isBlank(from: 0) || $0.indent >= column } ?? false }
        var (lower, upper) = (number, number)
        while isInside(upper + 1) { upper += 1 }
        while isInside(lower), isInside(lower - 1) || line(lower - 1)?.content == column { lower -= 1 }
        return lower...upper
    }
}

extension SourceLine {
    /// The first column that is neither a blank nor the dash of a list entry.
    fileprivate var content: Int { scalars.prefix { $0.isBlank || $0 == "-" }.count }
}

extension Unicode.Scalar {
    /// Behind these a YAML 1.1 scanner may begin a new token.
    fileprivate var mayPrecedeAnchor: Bool { isBlank || "[]{},\"':?-%@`".unicodeScalars.contains(self) }

    fileprivate var isAnchorName: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
