import TextReading

/// Shows step by step why a rule does or does not match a text.
public enum RuleTrace {
    /// A few lines for each sentence piece; an unknown rule gives one line that says so. O(text) for each of the rule's patterns.
    public static func run(ruleID: String, text: String, rules: RuleSet) -> String {
        for pack in rules.packs {
            guard let rule = pack.rules.firstIndex(where: { $0.id == ruleID }) else { continue }
            let document = Document(SourceText(text: text), language: pack.language)
            var searcher = Searcher(pack)
            var lines: [String] = []
            for piece in document.sentences.flatMap(\.pieces) {
                lines += searcher.trace(rule, document, piece)
            }
            return lines.isEmpty ? "the text has no sentence\n" : lines.joined(separator: "\n") + "\n"
        }
        return "there is no rule \(ruleID)\n"
    }
}

extension Searcher {
    fileprivate mutating func trace(_ rule: Int, _ document: Document, _ piece: Piece) -> [String] {
        let units = document.folded.units
        let matches = matches(in: document.folded, piece.folded).filter { $0.rule == rule }
        var lines = ["\(quoted(piece.folded, units))"]
        for (index, sequence) in pack.sequences.enumerated() {
            guard case .rule(let owner, let role) = sequence.output, Int(owner) == rule else { continue }
            lines += trace(index, role, document)
        }
        for match in matches {
            lines.append("  → matches \(quoted(match.folded, units))")
            for capture in match.captures { lines.append("    \(capture.name) = \(quoted(capture.folded, units))") }
        }
        if matches.isEmpty { lines.append("  → does not match") }
        return lines
    }

    /// Runs one sequence again over what the piece holds, and says after each step what is left.
    private mutating func trace(_ index: Int, _ role: Rule.Role, _ document: Document) -> [String] {
        let sequence = pack.sequences[index]
        let units = document.folded.units
        let sequenceSteps = pack.steps[Int(sequence.firstStep)..<Int(sequence.firstStep) + Int(sequence.stepCount)]
        var lines = ["  \(role): " + anchored(sequenceSteps.map(notation).joined(separator: " "), sequence)]
        var mayBegin = true
        partials.removeAll()
        for step in sequenceSteps {
            sortOccurrences(of: Int(step.atom))
            let found = occurrences[Int(step.atom)]
            extend(by: step, mayBegin: mayBegin, in: sequence, units)
            if !step.isOptional { mayBegin = false }
            let places = found.prefix(5).map { quoted(Int($0.start)..<Int($0.end), units) + ($0.standsFree ? "" : " (inside a word)") }
            let seen = found.isEmpty ? "not in the text" : places.joined(separator: ", ") + (found.count > 5 ? " and \(found.count - 5) more" : "")
            let reached = partials.map { quoted(Int($0.start)..<Int($0.end), units) }
            lines.append("    \(notation(step)): \(seen); so far \(reached.isEmpty ? "nothing" : reached.prefix(3).joined(separator: ", "))")
            if partials.isEmpty, !mayBegin { break }
        }
        if !partials.isEmpty, !partials.contains(where: { isNear($0.end, self.piece.contentEnd, sequence.endLimit) }) {
            lines.append("    $: none of these stands at the end of the sentence piece")
        }
        return lines
    }

    private func notation(_ step: CompiledPack.Step) -> String {
        let limit = step.limit == CompiledPack.Step.unlimited ? "" : String(step.limit)
        let gap =
            switch step.distance {
            case .adjacent: ""
            case .clause: "…\(limit) "
            case .piece: "……\(limit) "
            }
        return gap + pack.atomNames[Int(step.atom)] + (step.isOptional ? "?" : "")
    }

    private func anchored(_ text: String, _ sequence: CompiledPack.Sequence) -> String {
        func gap(_ limit: UInt16) -> String { limit == 0 ? "" : "…\(limit) " }
        let start = sequence.startLimit == CompiledPack.Sequence.unanchored ? "" : "^ \(gap(sequence.startLimit))"
        let end = sequence.endLimit == CompiledPack.Sequence.unanchored ? "" : " \(gap(sequence.endLimit))$"
        return start + text + end
    }

    private func quoted(_ range: Range<Int>, _ units: [UInt16]) -> String {
        "“" + String(decoding: units[range], as: UTF16.self) + "”"
    }
}
