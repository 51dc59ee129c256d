import ApologyScoring
import RuleMatching
import TextReading
import Yams

/// What one pack file says, its patterns not yet parsed.
struct PackFile {
    let file: SourceFile
    let language: Language
    var sets: [WrittenSet] = []
    var numerals: [WrittenNumeral] = []
    var forms: [WrittenForm] = []
    var irregular: [WrittenIrregular] = []
    var rules: [WrittenRule] = []
    /// Whether all its parts could be read, so that what another file uses and is not in it is nowhere.
    private(set) var isWhole = true

    struct WrittenText {
        var text: String
        var node: Node
    }

    struct WrittenSet {
        var name: String
        var node: Node
        var entries: [WrittenText]
    }

    struct WrittenNumeral {
        var name: String
        var node: Node
        var value: Double
    }

    struct WrittenForm {
        var name: String
        var node: Node
        var spec: FormSpec
        /// Everything the form lists, names of bases among it.
        var texts: [WrittenText]
    }

    struct WrittenIrregular {
        var key: String
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
        /// Whether all its lists of patterns could be read.
        var isWhole = true
    }

    static let keys = ["language", "words", "numerals", "forms", "irregular", "rules"]

    /// `nil` where the file is not YAML or names no language; the reason is in `file.diagnostics`.
    init?(_ file: SourceFile) {
        self.file = file
        guard let node = file.compose() else {
            if file.diagnostics.isEmpty { file.add(line: 1, column: 1, length: 1, .emptyFile, "the file is empty; it begins with language: en, ko or ja") }
            return nil
        }
        let entries = file.mapping(node, known: Self.keys, of: "a pack file")
        guard let written = entries.first(where: { $0.key == "language" }) else {
            if case .mapping = node, !file.keysMeant(node, known: Self.keys).contains("language") {
                file.add(line: 1, column: 1, length: 1, .missingLanguage, "the file says no language; begin with language: en, ko or ja")
            }
            return nil
        }
        guard let name = file.string(written.value, "language") else { return nil }
        guard let language = Language(rawValue: name) else {
            file.add(written.value, nil, .unknownLanguage, "the language is one of \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        self.language = language
        let folders = file.path.split(separator: "/").dropLast()
        if let folder = folders.last.flatMap({ Language(rawValue: String($0)) }), folder != language {
            file.add(written.value, nil, .wrongFolder, "the file says \(name) but lies in the folder \(folder.rawValue); move it or mend its language")
        }
        isWhole = file.keysMeant(node, known: Self.keys).isSubset(of: entries.map(\.key))
        for entry in entries {
            if !entry.hasFittingValue { isWhole = false }
            switch entry.key {
            case "words": readSets(entry.value)
            case "numerals": readNumerals(entry.value)
            case "forms": readForms(entry.value)
            case "irregular": readIrregular(entry.value)
            case "rules": rules = file.sequence(entry.value, "rules").compactMap { readRule($0) }
            default: break
            }
        }
    }

    private mutating func readSets(_ node: Node) {
        for entry in file.mapping(node, of: "words") {
            if entry.key == "digits" { file.add(entry.keyNode, nil, .reservedName, "digits is built in; choose another name") }
            checkName(entry, "a word set")
            let texts = file.texts(entry.value, "the set \(entry.key)")
            if texts?.isEmpty == true { file.add(entry.keyNode, nil, .emptySet, "the set \(entry.key) is empty, so what uses it never matches") }
            sets.append(.init(name: entry.key, node: entry.keyNode, entries: texts ?? []))
        }
    }

    private mutating func readNumerals(_ node: Node) {
        for entry in file.mapping(node, of: "numerals") {
            guard let value = file.number(entry.value, "the value of \(entry.key)") else { continue }
            numerals.append(.init(name: entry.key, node: entry.keyNode, value: value))
        }
    }

    private mutating func readForms(_ node: Node) {
        for entry in file.mapping(node, of: "forms") {
            checkName(entry, "a form")
            var form = WrittenForm(name: entry.key, node: entry.keyNode, spec: .endings([]), texts: [])
            if case .mapping = entry.value {
                var bases: [String: [String]] = [:]
                for base in file.mapping(entry.value, of: "the form \(entry.key)") {
                    let texts = file.texts(base.value, base.key) ?? []
                    bases[base.key] = texts.map(\.text)
                    form.texts += [.init(text: base.key, node: base.keyNode)] + texts
                }
                form.spec = .endingsByBase(bases)
            } else {
                form.texts = file.texts(entry.value, "the form \(entry.key)") ?? []
                form.spec = .endings(form.texts.map(\.text))
            }
            forms.append(form)
        }
    }

    private mutating func readIrregular(_ node: Node) {
        for entry in file.mapping(node, of: "irregular") {
            irregular.append(.init(key: entry.key, node: entry.keyNode, entries: file.texts(entry.value, "irregular \(entry.key)") ?? []))
        }
    }

    private func checkName(_ entry: MappingEntry, _ what: String) {
        guard entry.key.isEmpty || entry.key.contains(where: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }) else { return }
        file.add(entry.keyNode, nil, .badName, "the name of \(what) is made of letters, digits, - and _")
    }
}

extension MappingEntry {
    /// Whether a key of a file has the kind of value that it is read as.
    fileprivate var hasFittingValue: Bool {
        switch (key, value) {
        case ("language", .scalar), ("rules", .sequence), ("words", .mapping), ("numerals", .mapping), ("forms", .mapping), ("irregular", .mapping): true
        default: false
        }
    }
}
