import ApologyScoring
import RuleMatching
import Yams

extension PackFile {
    static let ruleKeys = [
        "id", "label", "cue", "match", "not", "unless", "with", "strength", "reason", "source", "despite", "yields", "attributes", "reach", "within", "yes", "no",
    ]
    /// What only labelled rules have, and what only cues of negation have.
    static let labelKeys = ["strength", "reason", "source", "despite", "yields", "attributes"]
    static let negationKeys = ["reach", "within"]

    func readRule(_ node: Node) -> WrittenRule? {
        let entries = file.mapping(node, known: Self.ruleKeys, of: "a rule")
        guard let first = entries.first else { return nil }
        var reader = RuleReader(
            file: file, entries: Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }, meant: file.keysMeant(node, known: Self.ruleKeys),
            written: WrittenRule(rule: Rule(id: "", language: language), node: first.keyNode))
        reader.read()
        return reader.written
    }
}

/// Reads the keys of one rule.
private struct RuleReader {
    let file: SourceFile
    let entries: [String: MappingEntry]
    /// Keys that the rule has, misspelt ones among them.
    let meant: Set<String>
    var written: PackFile.WrittenRule

    private func value(_ key: String) -> Node? { entries[key]?.value }
    private var isLabelled: Bool { meant.contains("label") && !meant.contains("cue") }

    mutating func read() {
        if let node = value("id") { (written.node, written.rule.id) = (node, file.string(node, "id") ?? "") }
        readLabel()
        checkID()
        checkFit()
        readReport()
        readContext()
        readPatterns()
        readExamples()
    }

    private func add(_ node: Node, _ id: DiagnosticID, _ message: @autoclosure () -> String) { file.add(node, nil, id, message()) }

    private func missing(_ key: String, _ id: DiagnosticID, _ message: String) {
        if !meant.contains(key) { file.add(written.node, nil, id, message) }
    }

    // MARK: What it is

    private mutating func readLabel() {
        switch (value("label"), value("cue")) {
        case (let label?, nil):
            guard let name = file.string(label, "label") else { return }
            let known = Label.allCases.map(\.rawValue)
            written.rule.label = known.contains(name) ? name : nil
            if !known.contains(name) {
                add(label, .unknownLabel, "no label is called \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? "; the codebook has them all"))
            }
        case (nil, let cue?):
            guard let name = file.string(cue, "cue") else { return }
            let known = CueKind.allCases.map(\.rawValue)
            written.rule.cue = known.contains(name) ? name : nil
            if !known.contains(name) {
                add(cue, .unknownCue, "no cue is called \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))"))
            }
        case (.some, .some): add(entries["cue"]?.keyNode ?? written.node, .labelAndCue, "a rule has a label or a cue, not both")
        case (nil, nil):
            if meant.isDisjoint(with: ["label", "cue"]) { add(written.node, .missingLabel, "the rule has neither label nor cue") }
        }
    }

    private func checkID() {
        let rule = written.rule
        guard value("id") != nil else { return missing("id", .missingID, "the rule has no id") }
        let isPlain = rule.id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
        let parts = rule.id.split(separator: ".", omittingEmptySubsequences: false)
        let language = rule.language.rawValue
        let start = rule.label.map { "\(language).\($0)." } ?? rule.cue.map { "\(language).cue.\($0)." } ?? "\(language)."
        if !isPlain || parts.count < 3 || parts.contains("") || !rule.id.hasPrefix(start) {
            add(written.node, .badID, "the id of this rule is \(start)name, in lower-case letters, digits, - and .")
        }
    }

    private func checkFit() {
        for key in PackFile.ruleKeys {
            guard let node = entries[key]?.keyNode else { continue }
            if PackFile.labelKeys.contains(key), written.rule.cue != nil { add(node, .unfitKey, "only a rule with a label has \(key)") }
            if PackFile.negationKeys.contains(key), written.rule.label != nil || (written.rule.cue ?? "negation") != "negation" {
                add(node, .unfitKey, "only a cue of negation has \(key)")
            }
        }
    }

    // MARK: What it says

    private mutating func readReport() {
        if let node = value("strength"), let strength = file.number(node, "strength") {
            if !(0...1).contains(strength) { add(node, .badStrength, "strength lies between 0 and 1") }
            written.rule.strength = strength
        }
        written.rule.reason = value("reason").flatMap { file.string($0, "reason") } ?? ""
        written.rule.source = value("source").flatMap { file.string($0, "source") } ?? ""
        if let node = value("attributes") {
            for entry in file.mapping(node, of: "attributes") { written.rule.attributes[entry.key] = file.string(entry.value, entry.key) }
        }
        guard isLabelled else { return }
        missing("strength", .missingStrength, "a labelled rule has a strength between 0 and 1")
        missing("reason", .missingReason, "a labelled rule has a reason, one line for the report")
        missing("source", .missingSource, "a labelled rule has a source, the literature or law it rests on")
    }

    private mutating func readContext() {
        let known = Circumstance.allCases.map(\.rawValue)
        for entry in value("despite").flatMap({ file.texts($0, "despite") }) ?? [] {
            if known.contains(entry.text) { written.rule.despite.append(entry.text) } else {
                add(entry.node, .unknownCircumstance, "despite names some of \(known.joined(separator: ", "))")
            }
        }
        let labels = Label.allCases.map(\.rawValue)
        for entry in value("yields").flatMap({ file.texts($0, "yields") }) ?? [] {
            if labels.contains(entry.text) { written.rule.yields.append(entry.text) } else {
                add(entry.node, .unknownLabel, "no label is called \(entry.text)" + (nearest(entry.text, in: labels).map { "; did you mean \($0)?" } ?? ""))
            }
        }
        if let node = value("reach"), let name = file.string(node, "reach") {
            switch name {
            case "before": written.rule.reach = .before
            case "after": written.rule.reach = .after
            default: add(node, .badReach, "reach is before or after")
            }
        } else if written.rule.cue == CueKind.negation.rawValue {
            missing("reach", .missingReach, "a negation says its reach: before or after")
        }
        if let node = value("within"), let count = file.number(node, "within") {
            if let count = Int(exactly: count), 0...1000 ~= count { written.rule.within = count } else {
                add(node, .badWithin, "within is a count of words (characters in Japanese), 0 to 1000")
            }
        }
    }

    private mutating func readPatterns() {
        for role in Rule.Role.allCases {
            guard let node = value(role.key) else { continue }
            guard let texts = file.texts(node, role.key) else {
                written.isWhole = false
                continue
            }
            written.patterns[role] = texts
            if role == .match, texts.isEmpty { add(node, .missingMatch, "the rule has no match patterns") }
        }
        if written.patterns[.match, default: []].isEmpty || !meant.isSubset(of: entries.keys) { written.isWhole = false }
        missing("match", .missingMatch, "the rule has no match patterns")
    }

    private mutating func readExamples() {
        let yes = value("yes").map { file.texts($0, "yes") } ?? []
        let no = value("no").map { file.texts($0, "no") } ?? []
        (written.yes, written.no) = (yes ?? [], no ?? [])
        func lacks(_ key: String, _ texts: [PackFile.WrittenText]?, _ least: Int) -> Bool {
            guard let texts, texts.count < least else { return false }
            return value(key) != nil || !meant.contains(key)
        }
        if isLabelled {
            if lacks("yes", yes, 2) || lacks("no", no, 2) {
                add(written.node, .tooFewExamples, "a labelled rule has at least two yes and two no examples")
            }
        } else if lacks("yes", yes, 1) {
            add(written.node, .tooFewExamples, "a cue has at least one yes example")
        }
    }
}

extension Rule.Role {
    var key: String {
        switch self {
        case .match: "match"
        case .not: "not"
        case .unless: "unless"
        case .with: "with"
        }
    }
}
