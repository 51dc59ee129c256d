import ApologyScoring
import RuleMatching
import TextReading
import Yams

/// What one pack file says, its patterns not yet parsed.
struct PackFile {
    let file: SourceFile
    let language: Language
    var sets: [WrittenSet] = []
    var numerals: [String: Double] = [:]
    var forms: [String: FormSpec] = [:]
    var irregular: [String: [String]] = [:]
    var formsNode: Node?
    var rules: [WrittenRule] = []

    struct WrittenText {
        var text: String
        var node: Node
    }

    struct WrittenSet {
        var name: String
        var node: Node
        var entries: [WrittenText]
    }

    struct WrittenRule {
        var rule: Rule
        /// The rule's `id`, or its first key where it has none.
        var node: Node
        var patterns: [Rule.Role: [WrittenText]] = [:]
        var yes: [WrittenText] = []
        var no: [WrittenText] = []
    }

    static let keys = ["language", "words", "numerals", "forms", "irregular", "rules"]

    /// `nil` where the file is not YAML or names no language; the reason is in `file.diagnostics`.
    init?(_ file: SourceFile) {
        self.file = file
        guard let node = file.compose() else {
            if file.diagnostics.isEmpty { file.add(line: 1, column: 1, length: 1, "empty-file", "the file is empty; it begins with language: en, ko or ja") }
            return nil
        }
        let entries = file.mapping(node, known: Self.keys, of: "a pack file")
        guard let written = entries.first(where: { $0.key == "language" }) else {
            file.add(line: 1, column: 1, length: 1, "missing-language", "the file says no language; begin with language: en, ko or ja")
            return nil
        }
        guard let language = file.string(written.value, "language").flatMap(Language.init(rawValue:)) else {
            file.add(written.value, nil, "unknown-language", "the language is one of en, ko, ja")
            return nil
        }
        self.language = language
        for (key, _, value) in entries {
            switch key {
            case "words": readSets(value)
            case "numerals": readNumerals(value)
            case "forms": readForms(value)
            case "irregular": readIrregular(value)
            case "rules": rules = file.sequence(value, "rules").compactMap { readRule($0) }
            default: break
            }
        }
    }

    private mutating func readSets(_ node: Node) {
        for (name, keyNode, value) in file.mapping(node, of: "words") {
            if name == "digits" { file.add(keyNode, nil, "reserved-name", "digits is built in") }
            sets.append(.init(name: name, node: keyNode, entries: file.strings(value, "the set \(name)").map { WrittenText(text: $0.text, node: $0.node) }))
        }
    }

    private mutating func readNumerals(_ node: Node) {
        for (name, keyNode, value) in file.mapping(node, of: "numerals") {
            guard let number = file.number(value, "the value of \(name)") else { continue }
            if numerals.updateValue(number, forKey: name) != nil { file.add(keyNode, nil, "duplicate-numeral", "\(name) has a value already") }
        }
    }

    private mutating func readForms(_ node: Node) {
        formsNode = node
        for (name, _, value) in file.mapping(node, of: "forms") {
            if case .mapping = value {
                let bases = file.mapping(value, of: "the form \(name)").map { ($0.key, file.strings($0.value, $0.key).map(\.text)) }
                forms[name] = .endingsByBase(Dictionary(bases) { $0 + $1 })
            } else {
                forms[name] = .endings(file.strings(value, "the form \(name)").map(\.text))
            }
        }
    }

    private mutating func readIrregular(_ node: Node) {
        for (name, _, value) in file.mapping(node, of: "irregular") {
            irregular[name] = file.strings(value, "irregular \(name)").map(\.text)
        }
    }
}
