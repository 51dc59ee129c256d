/// `attributes.tsv`: which attributes the commitments of annotated documents have.
///
/// One line a commitment: `document<TAB>line<TAB>label<TAB>attributes<TAB>sentence`. The document is named from the folder of the sheet on
/// (`en/16-ferry.txt`), the line is that of the document's file, attributes are comma-separated or `-`, and the sentence is repeated so that an
/// entry whose line has moved is noticed. Empty lines, lines that begin with `#`, and a first line that names the columns are passed over.
struct AttributeSheet {
    struct Entry: Hashable {
        var document: String
        /// 1-based, in the document's file.
        var line: Int
        var label: String
        /// In the codebook's order.
        var attributes: [String]
        var sentence: String
        /// 1-based, in the sheet.
        var row: Int
    }

    static let name = "attributes.tsv"
    private static let columns = "document, line, label, attributes, sentence"

    let path: String
    private(set) var entries: [Entry] = []
    private(set) var diagnostics: [CorpusDiagnostic] = []

    /// - Parameter bytes: UTF-8, with or without a byte order mark; lines end with LF or CR LF. Linear in them.
    init(bytes: [UInt8], path: String) {
        self.path = path
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        for (index, raw) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let row = String(validating: raw.last == 0x0D ? raw.dropLast() : raw, as: UTF8.self) else {
                fail(index + 1, 1, "not-utf8", "this line is not valid UTF-8; save the file as UTF-8")
                continue
            }
            if row.isEmpty || row.hasPrefix("#") || (index == 0 && row.hasPrefix("document\tline\t")) { continue }
            read(row, index + 1)
        }
    }

    private mutating func read(_ text: String, _ row: Int) {
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5 else {
            return fail(row, 1, "columns", "\(fields.count) tab-separated field\(fields.count == 1 ? "" : "s"); five are needed: \(Self.columns)")
        }
        let places = fields.reduce(into: [1]) { $0.append(($0.last ?? 1) + $1.count + 1) }
        let label = String(fields[2])
        guard let line = Int(fields[1]), line > 0 else {
            return fail(row, places[1], "attribute-line", "'\(fields[1])' is no line number; lines count from 1")
        }
        guard Codebook.commitments.contains(label) else {
            return fail(row, places[2], "attribute-label", "'\(label)' is none of \(Codebook.commitments.joined(separator: ", "))")
        }
        let named = fields[3] == "-" ? [] : fields[3].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if let unknown = named.first(where: { !Codebook.attributes.contains($0) }) {
            let hint = unknown.isEmpty ? "write '-' for none" : "did you mean '\(Suggestion.nearest(to: unknown, in: Codebook.attributes))'?"
            return fail(row, places[3], "unknown-attribute", "'\(unknown)' is no attribute; \(hint)")
        }
        guard Set(named).count == named.count else {
            return fail(row, places[3], "repeated-attribute", "an attribute is written twice")
        }
        entries.append(
            Entry(
                document: String(fields[0]), line: line, label: label, attributes: Codebook.attributes.filter(named.contains),
                sentence: CorpusParser.trimmed(fields[4]), row: row))
    }

    private mutating func fail(_ row: Int, _ column: Int, _ id: String, _ message: String) {
        diagnostics.append(CorpusDiagnostic(file: path, line: row, column: column, id: "corpus." + id, severity: .error, message: message))
    }
}
