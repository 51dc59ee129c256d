public import ApologyScoring
import Yams

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads a rubric from YAML.
public enum RubricLoader {
    /// Loads a UTF-8 file; one that cannot be read gives the diagnostic `unreadable-file`.
    public static func load(file path: String) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
        guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self) else {
            let message = "the rubric cannot be read; check the path, its permissions, and that it is UTF-8"
            return (nil, [Diagnostic(file: path, line: 1, column: 1, length: 1, id: "unreadable-file", severity: .error, message: message, excerpt: "")])
        }
        return load(text: text, path: path)
    }

    /// Every mistake is a diagnostic at its key; a rubric without mistakes is returned.
    public static func load(text: String, path: String) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: path, text: text)
        var reader = RubricReader(file: file)
        let rubric = reader.read()
        return (file.diagnostics.isEmpty ? rubric : nil, file.diagnostics)
    }
}

private struct RubricReader {
    let file: SourceFile
    /// Key path → where it is written.
    var places: [String: Node] = [:]
    var rubric = Rubric(version: "", dimensions: [:], labels: [:], grades: [])

    mutating func read() -> Rubric? {
        guard let node = file.compose() else { return nil }
        for (key, _, value) in file.mapping(node, known: ["version", "dimensions", "labels", "grades"], of: "a rubric") {
            places[key] = value
            switch key {
            case "version": rubric.version = file.string(value, "version") ?? ""
            case "dimensions": readDimensions(value)
            case "labels": readLabels(value)
            default:
                rubric.grades = file.mapping(value, of: "grades").compactMap { entry in
                    file.number(entry.value, "the lowest score of a grade").map { .init(name: entry.key, from: $0) }
                }
            }
        }
        guard file.diagnostics.isEmpty else { return nil }
        for problem in rubric.problems() {
            let parent = problem.key.split(separator: ".").dropLast().joined(separator: ".")
            file.add(places[problem.key] ?? places[parent] ?? node, nil, "bad-rubric", "\(problem.key): \(problem.message)")
        }
        return rubric
    }

    private mutating func readDimensions(_ node: Node) {
        for (name, keyNode, value) in file.mapping(node, known: Dimension.allCases.map(\.rawValue), of: "dimensions") {
            let values = numbers(value, "dimensions.\(name)", required: ["weight", "base"])
            places["dimensions.\(name)"] = keyNode
            guard let dimension = Dimension(rawValue: name) else { continue }
            rubric.dimensions[dimension] = .init(weight: values["weight"] ?? 0, base: values["base"] ?? 0)
        }
    }

    private mutating func readLabels(_ node: Node) {
        for (name, keyNode, value) in file.mapping(node, known: Label.allCases.map(\.rawValue), of: "labels") {
            let values = numbers(value, "labels.\(name)", required: ["points", "decay", "most"], optional: ["per-attribute"])
            places["labels.\(name)"] = keyNode
            guard let label = Label(rawValue: name) else { continue }
            rubric.labels[label] = .init(
                points: values["points"] ?? 0, decay: values["decay"] ?? 0, most: values["most"] ?? 0, perAttribute: values["per-attribute"] ?? 0)
        }
    }

    private mutating func numbers(_ node: Node, _ path: String, required: [String], optional: [String] = []) -> [String: Double] {
        var values: [String: Double] = [:]
        for (key, _, value) in file.mapping(node, known: required + optional, of: path) {
            places["\(path).\(key)"] = value
            values[key] = file.number(value, "\(path).\(key)")
        }
        for key in required where places["\(path).\(key)"] == nil { file.add(node, nil, "missing-key", "\(path) has no \(key)") }
        return values
    }
}
