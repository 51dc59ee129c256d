/// Reads one annotated file: a `# kind=…` line, then `VOICE<TAB>LABELS<TAB>SENTENCE` lines, an empty line ending a paragraph.
///
/// Every mistake of the file is reported, in one go; a file with an error gives no document. Linear in the file.
struct CorpusParser {
    let path: String
    let name: String
    let language: String
    private(set) var diagnostics: [CorpusDiagnostic] = []

    private var kind: CorpusDocument.Kind?
    private var sector: String?
    private var quality: Int?
    private var lines: [CorpusDocument.Line] = []
    private var text = ""
    private var byteCount = 0
    private var pendingBreak = false

    init(path: String, name: String, language: String) {
        self.path = path
        self.name = name
        self.language = language
    }

    /// - Parameter bytes: UTF-8, with or without a byte order mark; lines end with LF or CR LF.
    mutating func parse(_ bytes: [UInt8]) -> CorpusDocument? {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var number = 0
        for raw in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard let line = String(validating: raw.last == 0x0D ? raw.dropLast() : raw, as: UTF8.self) else {
                error(number, 1, "not-utf8", "this line is not valid UTF-8; save the file as UTF-8")
                continue
            }
            if number == 1 {
                header(line)
            } else if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
                pendingBreak = !lines.isEmpty
            } else {
                sentence(line, number)
            }
        }
        if lines.isEmpty, diagnostics.isEmpty {
            error(nil, nil, "no-sentences", "no annotated sentence follows the first line; write VOICE, labels and sentence, separated by tabs")
        }
        if kind == .negative, let line = lines.first(where: { !$0.labels.isEmpty }) {
            warn(line.number, 3, "negative-with-label", "a document of kind=negative carries a label here; it is counted as written")
        }
        guard let kind, !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        return CorpusDocument(
            path: path, name: name, language: language, kind: kind, sector: sector, quality: quality, lines: lines, text: text)
    }

    private mutating func header(_ line: String) {
        guard line.hasPrefix("#") else {
            return error(1, 1, "no-header", "the first line must read: # kind=statement|article|negative sector=… quality=1…5")
        }
        var column = 2
        for field in line.dropFirst().split(separator: " ", omittingEmptySubsequences: false) {
            defer { column += field.count + 1 }
            guard let equals = field.firstIndex(of: "=") else { continue }
            let (key, value) = (field[..<equals], String(field[field.index(after: equals)...]))
            let place = column + key.count + 1
            switch key {
            case "kind":
                kind = CorpusDocument.Kind(rawValue: value)
                if kind == nil { error(1, place, "unknown-kind", "kind=\(value) is none of statement, article, negative") }
            case "sector": sector = value
            case "quality":
                quality = Int(value).flatMap { 1...5 ~= $0 ? $0 : nil }
                if quality == nil { error(1, place, "bad-quality", "quality=\(value) is not a number from 1 to 5") }
            default: break
            }
        }
        if kind == nil, diagnostics.isEmpty {
            error(1, 1, "no-kind", "the first line does not say kind=statement, kind=article or kind=negative")
        }
    }

    private mutating func sentence(_ line: String, _ number: Int) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3 else {
            return error(
                number, 1, "columns",
                "\(fields.count) tab-separated field\(fields.count == 1 ? "" : "s"); three are needed: VOICE, LABELS, SENTENCE")
        }
        let voice = CorpusDocument.Voice(rawValue: String(fields[0]))
        if voice == nil { error(number, 1, "unknown-voice", "voice '\(fields[0])' is neither O nor N") }
        let column = fields[0].count + 2
        let labels = labels(fields[1], number, column)
        if voice == .other, !labels.isEmpty {
            warn(number, column, "label-without-voice", "only the organisation's own words (O) carry labels; counted as written")
        }
        let sentence = Self.trimmed(fields[2])
        if sentence.isEmpty { error(number, column + fields[1].count + 1, "no-sentence", "the sentence is empty") }
        append(sentence, voice ?? .other, labels, number)
    }

    private mutating func labels(_ field: Substring, _ number: Int, _ start: Int) -> [String] {
        if field == "-" { return [] }
        var (known, column) = ([String](), start)
        for part in field.split(separator: ",", omittingEmptySubsequences: false) {
            defer { column += part.count + 1 }
            let label = Self.trimmed(part)
            if Codebook.order[label] == nil {
                let hint = label.isEmpty ? "write '-' for none" : "did you mean '\(Suggestion.nearest(to: label, in: Codebook.labels))'?"
                error(number, column, "unknown-label", "'\(label)' is no label; \(hint)")
            } else if known.contains(label) {
                error(number, column, "repeated-label", "'\(label)' is written twice")
            } else {
                known.append(label)
            }
        }
        return known.sorted { (Codebook.order[$0] ?? 0) < (Codebook.order[$1] ?? 0) }
    }

    private mutating func append(_ sentence: String, _ voice: CorpusDocument.Voice, _ labels: [String], _ number: Int) {
        if !lines.isEmpty {
            let join = pendingBreak ? "\n\n" : Codebook.spaced[language] == false ? "" : " "
            text += join
            byteCount += join.utf8.count
        }
        pendingBreak = false
        let start = byteCount
        text += sentence
        byteCount += sentence.utf8.count
        lines.append(.init(number: number, voice: voice, labels: labels, sentence: sentence, range: start..<byteCount))
    }

    /// Without white space around it.
    static func trimmed(_ text: Substring) -> String {
        let rest = text.drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }

    private mutating func error(_ line: Int?, _ column: Int?, _ id: String, _ message: String) {
        report(.error, line, column, id, message)
    }

    private mutating func warn(_ line: Int?, _ column: Int?, _ id: String, _ message: String) {
        report(.warning, line, column, id, message)
    }

    private mutating func report(_ severity: CorpusDiagnostic.Severity, _ line: Int?, _ column: Int?, _ id: String, _ message: String) {
        diagnostics.append(
            CorpusDiagnostic(file: path, line: line, column: column, id: "corpus." + id, severity: severity, message: message))
    }
}
