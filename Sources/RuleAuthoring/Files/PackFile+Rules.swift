import ApologyScoring
import RuleMatching
import Yams

extension PackFile {
    static let ruleKeys = [
        "id", "label", "cue", "match", "not", "unless", "with", "strength", "reason", "source", "despite", "attributes", "reach", "within", "yes", "no",
    ]

    func readRule(_ node: Node) -> WrittenRule? {
        let entries = file.mapping(node, known: Self.ruleKeys, of: "a rule")
        guard let first = entries.first else { return nil }
        func value(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

        let idNode = value("id")
        var written = WrittenRule(rule: Rule(id: idNode.flatMap { file.string($0, "id") } ?? "", language: language), node: idNode ?? first.keyNode)
        if idNode == nil { file.add(first.keyNode, nil, "missing-id", "the rule has no id") } else { checkID(written) }
        readLabel(&written, value("label"), value("cue"))
        readContext(&written, value)
        for role in Rule.Role.allCases {
            if let node = value(role.key) { written.patterns[role] = file.strings(node, role.key).map { WrittenText(text: $0.text, node: $0.node) } }
        }
        if (written.patterns[.match] ?? []).isEmpty { file.add(written.node, nil, "missing-match", "the rule has no match patterns") }
        written.yes = value("yes").map { file.strings($0, "yes") }?.map { WrittenText(text: $0.text, node: $0.node) } ?? []
        written.no = value("no").map { file.strings($0, "no") }?.map { WrittenText(text: $0.text, node: $0.node) } ?? []
        checkExampleCount(written)
        return written
    }

    private func checkID(_ written: WrittenRule) {
        let id = written.rule.id
        let isPlain = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
        let parts = id.split(separator: ".", omittingEmptySubsequences: false)
        guard isPlain, parts.count >= 3, !parts.contains(""), parts[0] == Substring(language.rawValue) else {
            return file.add(
                written.node, nil, "bad-id",
                "an id is \(language.rawValue).dimension.label.name or \(language.rawValue).cue.kind.name, in lower-case letters, digits, - and .")
        }
    }

    private func readLabel(_ written: inout WrittenRule, _ label: Node?, _ cue: Node?) {
        switch (label, cue) {
        case (let label?, nil):
            let name = file.string(label, "label") ?? ""
            let known = Label.allCases.map(\.rawValue)
            if known.contains(name) {
                written.rule.label = name
            } else {
                file.add(label, nil, "unknown-label", "no label is called \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? ""))
            }
        case (nil, let cue?):
            let name = file.string(cue, "cue") ?? ""
            let known = CueKind.allCases.map(\.rawValue)
            if known.contains(name) {
                written.rule.cue = name
            } else {
                file.add(cue, nil, "unknown-cue", "no cue is called \(name); known: \(known.joined(separator: ", "))")
            }
        case (.some, let cue?): file.add(cue, nil, "label-and-cue", "a rule has a label or a cue, not both")
        case (nil, nil): file.add(written.node, nil, "missing-label", "the rule has neither label nor cue")
        }
    }

    private func readContext(_ written: inout WrittenRule, _ value: (String) -> Node?) {
        let isLabelled = written.rule.label != nil
        if let node = value("strength"), let strength = file.number(node, "strength") {
            if !(0...1).contains(strength) { file.add(node, nil, "bad-strength", "strength lies between 0 and 1") }
            written.rule.strength = strength
        } else if isLabelled, value("strength") == nil {
            file.add(written.node, nil, "missing-strength", "a labelled rule has a strength between 0 and 1")
        }
        for (key, path) in [("reason", \Rule.reason), ("source", \Rule.source)] {
            if let node = value(key) {
                written.rule[keyPath: path] = file.string(node, key) ?? ""
            } else if isLabelled {
                file.add(written.node, nil, "missing-\(key)", "a labelled rule has a \(key)")
            }
        }
        if let node = value("despite") {
            let known = Circumstance.allCases.map(\.rawValue)
            for entry in file.strings(node, "despite") {
                if known.contains(entry.text) { written.rule.despite.append(entry.text) } else {
                    file.add(entry.node, nil, "unknown-circumstance", "despite names some of \(known.joined(separator: ", "))")
                }
            }
        }
        if let node = value("attributes") {
            for (key, _, value) in file.mapping(node, of: "attributes") { written.rule.attributes[key] = file.string(value, key) }
        }
        if let node = value("reach") {
            switch file.string(node, "reach") {
            case "before": written.rule.reach = .before
            case "after": written.rule.reach = .after
            default: file.add(node, nil, "bad-reach", "reach is before or after")
            }
        } else if written.rule.cue == CueKind.negation.rawValue {
            file.add(written.node, nil, "missing-reach", "a negation says its reach: before or after")
        }
        if let node = value("within") {
            if let count = file.number(node, "within"), count >= 0, count <= 1000 { written.rule.within = Int(count) } else {
                file.add(node, nil, "bad-within", "within is a count of words (characters in Japanese), 0 to 1000")
            }
        }
    }

    private func checkExampleCount(_ written: WrittenRule) {
        guard written.rule.label != nil else {
            if written.yes.isEmpty { file.add(written.node, nil, "too-few-examples", "a cue has at least one yes example") }
            return
        }
        if written.yes.count < 2 || written.no.count < 2 {
            file.add(written.node, nil, "too-few-examples", "a labelled rule has at least two yes and two no examples")
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
