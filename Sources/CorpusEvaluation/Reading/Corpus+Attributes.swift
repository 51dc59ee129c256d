import Foundation

extension Corpus {
    /// Reads `attributes.tsv` beside each folder named `en`, `ko` or `ja` that documents lie in, and gives its entries to their sentences.
    mutating func addAttributes() {
        var places: [String: [String: Int]] = [:]
        for (index, document) in documents.enumerated() {
            if let place = Self.place(of: document.path) { places[place.root, default: [:]][place.name] = index }
        }
        for (root, documents) in places.sorted(by: { $0.key < $1.key }) {
            let path = root.hasSuffix("/") ? root + AttributeSheet.name : root + "/" + AttributeSheet.name
            guard FileManager.default.fileExists(atPath: path) else { continue }
            guard let data = FileManager.default.contents(atPath: path) else {
                fail(path, "unreadable", "the file cannot be read; check its permissions")
                continue
            }
            attributeSheets.append(path)
            let sheet = AttributeSheet(bytes: Array(data), path: path)
            diagnostics += sheet.diagnostics
            add(sheet, to: documents, root: root)
        }
    }

    /// - Parameter places: indices of the sheet's documents, by the names that the sheet gives them.
    private mutating func add(_ sheet: AttributeSheet, to places: [String: Int], root: String) {
        let rows = places.mapValues { index in
            Dictionary(uniqueKeysWithValues: documents[index].lines.enumerated().map { ($0.element.number, $0.offset) })
        }
        for entry in sheet.entries {
            func fail(_ id: String, _ message: String) {
                diagnostics.append(
                    CorpusDiagnostic(file: sheet.path, line: entry.row, column: 1, id: "corpus." + id, severity: .error, message: message))
            }
            guard let index = places[entry.document] else {
                // A document that is there but was not read was not asked for, or has diagnostics of its own.
                if !FileManager.default.fileExists(atPath: root + "/" + entry.document) {
                    fail("attribute-document", "there is no document '\(entry.document)' beside this file")
                }
                continue
            }
            guard let row = rows[entry.document]?[entry.line], documents[index].lines[row].sentence == entry.sentence else {
                let now = documents[index].lines.first { $0.sentence == entry.sentence }
                let hint = now.map { "the sentence is in line \($0.number) now" } ?? "no line does; copy the sentence from the document again"
                fail("attribute-moved", "line \(entry.line) of \(entry.document) does not hold this sentence; \(hint)")
                continue
            }
            let line = documents[index].lines[row]
            guard line.labels.contains(entry.label) else {
                fail("attribute-label", "line \(entry.line) of \(entry.document) does not carry \(entry.label)")
                continue
            }
            guard line.attributes[entry.label] == nil else {
                fail("attribute-repeated", "line \(entry.line) of \(entry.document) has an entry for \(entry.label) already")
                continue
            }
            documents[index].lines[row].attributes[entry.label] = entry.attributes
        }
    }

    /// The folder that holds the innermost folder named after a language, and the path from there on.
    static func place(of path: String) -> (root: String, name: String)? {
        // A path may begin inside the language's folder; then only the whole one tells.
        for whole in [path, URL(fileURLWithPath: path).standardizedFileURL.path] {
            let parts = whole.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard let index = parts.dropLast().lastIndex(where: { Codebook.spaced[$0] != nil }) else { continue }
            let root = parts[..<index].joined(separator: "/")
            return (index == 0 ? "." : root.isEmpty ? "/" : root, parts[index...].joined(separator: "/"))
        }
        return nil
    }
}
