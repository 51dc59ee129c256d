public import ApologyScoring
import Yams

/// Reads a rubric from YAML.
public enum RubricLoader {
    /// Loads a UTF-8 file; one that cannot be read gives the diagnostic `unreadable-file`.
    public static func load(file path: String) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
        switch FileReading.text(of: path) {
        case .success(let text): return load(text: text, path: path)
        case .failure(let problem): return (nil, [problem.diagnostic])
        }
    }

    /// Every mistake is a diagnostic at its key; a rubric without mistakes is returned.
    public static func load(text: String, path: String) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: path, text: text)
        var reader = RubricReader(file: file)
        let rubric = reader.read()
        return (file.diagnostics.isEmpty ? rubric : nil, file.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
}

private struct RubricReader {
    let file: SourceFile
    /// Key path → where it is written.
    var places: [String: Node] = [:]
    var rubric = Rubric(version: "", dimensions: [:], labels: [:], grades: [])

    mutating func read() -> Rubric? {
        guard let node = file.compose() else {
            if file.diagnostics.isEmpty { file.add(line: 1, column: 1, length: 1, .emptyFile, "the file is empty; it begins with version:") }
            return nil
        }
        for entry in file.mapping(node, known: ["version", "dimensions", "labels", "grades"], of: "a rubric") {
            places[entry.key] = entry.value
            switch entry.key {
            case "version": rubric.version = file.string(entry.value, "version") ?? ""
            case "dimensions": readDimensions(entry.value)
            case "labels": readLabels(entry.value)
            default:
                rubric.grades = file.mapping(entry.value, of: "grades").compactMap { grade in
                    file.number(grade.value, "the lowest score of a grade").map { .init(name: grade.key, from: $0) }
                }
            }
        }
        guard file.diagnostics.isEmpty else { return nil }
        for problem in rubric.problems() {
            let parent = problem.key.split(separator: ".").dropLast().joined(separator: ".")
            file.add(places[problem.key] ?? places[parent] ?? node, nil, .badRubric, "\(problem.key): \(problem.message)")
        }
        return rubric
    }

    private mutating func readDimensions(_ node: Node) {
        for entry in file.mapping(node, known: Dimension.allCases.map(\.rawValue), of: "dimensions") {
            let values = numbers(entry, "dimensions.\(entry.key)", required: ["weight", "base"])
            guard let dimension = Dimension(rawValue: entry.key) else { continue }
            rubric.dimensions[dimension] = .init(weight: values["weight"] ?? 0, base: values["base"] ?? 0)
        }
    }

    private mutating func readLabels(_ node: Node) {
        for entry in file.mapping(node, known: Label.allCases.map(\.rawValue), of: "labels") {
            let values = numbers(entry, "labels.\(entry.key)", required: ["points", "decay", "most"], optional: ["per-attribute"])
            guard let label = Label(rawValue: entry.key) else { continue }
            rubric.labels[label] = .init(
                points: values["points"] ?? 0, decay: values["decay"] ?? 0, most: values["most"] ?? 0, perAttribute: values["per-attribute"] ?? 0)
        }
    }

    private mutating func numbers(_ parent: MappingEntry, _ path: String, required: [String], optional: [String] = []) -> [String: Double] {
        places[path] = parent.keyNode
        let known = required + optional
        var values: [String: Double] = [:]
        for entry in file.mapping(parent.value, known: known, of: path) {
            places["\(path).\(entry.key)"] = entry.value
            values[entry.key] = file.number(entry.value, "\(path).\(entry.key)")
        }
        guard case .mapping = parent.value else { return values }
        let meant = file.keysMeant(parent.value, known: known)
        for key in required where !meant.contains(key) { file.add(parent.keyNode, nil, .missingKey, "\(path) has no \(key)") }
        return values
    }
}
