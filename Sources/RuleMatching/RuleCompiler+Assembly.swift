import TextReading

extension RuleCompiler {
    /// Puts everything in its final order: literals into the trie, sequences so that each runs after those whose results it needs.
    mutating func assemble() -> CompiledPack {
        var pack = CompiledPack(language: source.language, rules: source.rules.map(\.rule), numerals: source.numerals)
        passOnIncludedSets()
        for (units, output) in literals { trie.insert(units, output) }
        pack.trie = trie.build()
        pack.atomCount = atomNames.count
        pack.atomNames = atomNames
        pack.captureNames = captureNames
        pack.demands = source.rules.map { !($0.patterns[.with] ?? []).isEmpty }

        let producers = producers()
        let levels = levels(producers)
        let early = neededByClauseCues(producers)
        let order = drafts.indices.sorted {
            (early.contains($0) ? 0 : 1, levels[$0], $0) < (early.contains($1) ? 0 : 1, levels[$1], $1)
        }
        pack.clauseSequences = early.count
        for index in order {
            let draft = drafts[index]
            pack.sequences.append(
                .init(
                    firstStep: UInt32(pack.steps.count), stepCount: UInt16(draft.steps.count),
                    startLimit: draft.startLimit ?? CompiledPack.Sequence.unanchored, endLimit: draft.endLimit ?? CompiledPack.Sequence.unanchored,
                    output: draft.output))
            pack.steps += draft.steps
        }
        anchor(&pack, costs: costs(producers))
        return pack
    }

    /// A set that holds only literals hands them straight to the sets that include it; one that holds sequences does so by a sequence of one step.
    private mutating func passOnIncludedSets() {
        for (inner, outers) in includers.sorted(by: { $0.key < $1.key }) {
            for outer in outers {
                let step = CompiledPack.Step(atom: inner, distance: .adjacent, limit: 0, isOptional: false, capture: 0)
                drafts.append(Draft(steps: [step], output: .atom(outer)))
            }
        }
    }

    private func producers() -> [UInt32: [Int]] {
        var producers: [UInt32: [Int]] = [:]
        for (index, draft) in drafts.enumerated() {
            if case .atom(let atom) = draft.output { producers[atom, default: []].append(index) }
        }
        return producers
    }

    /// Longest chain of results below each sequence. The sets are not circular, so the recursion ends.
    private func levels(_ producers: [UInt32: [Int]]) -> [Int] {
        var levels = [Int?](repeating: nil, count: drafts.count)
        func level(_ index: Int) -> Int {
            if let known = levels[index] { return known }
            let below = drafts[index].steps.flatMap { producers[$0.atom] ?? [] }.map(level).max() ?? -1
            levels[index] = below + 1
            return below + 1
        }
        return drafts.indices.map(level)
    }

    private func neededByClauseCues(_ producers: [UInt32: [Int]]) -> Set<Int> {
        var needed: Set<Int> = []
        func need(_ index: Int) {
            guard needed.insert(index).inserted else { return }
            for step in drafts[index].steps { producers[step.atom]?.forEach(need) }
        }
        for (index, draft) in drafts.enumerated() {
            if case .rule(let rule, _) = draft.output, source.rules[Int(rule)].rule.cue == Rule.clauseCue { need(index) }
        }
        return needed
    }

    /// How often an atom can be expected, as a sum over its literals of a probability that falls with their length.
    private func costs(_ producers: [UInt32: [Int]]) -> [Double] {
        var costs = [Double](repeating: 0, count: atomNames.count)
        costs[0] = 0.01
        for (units, output) in literals {
            let bits = units.reduce(0) { $0 + ($1 < 0x80 ? 1.5 : $1 < 0x3100 ? 3 : 5) }
            costs[Int(output.atom)] += exp2(-min(bits, 40))
        }
        var resolved: Set<UInt32> = []
        func cost(_ atom: UInt32) -> Double {
            if resolved.insert(atom).inserted {
                for index in producers[atom] ?? [] {
                    costs[Int(atom)] += drafts[index].steps.lazy.filter { !$0.isOptional }.map { cost($0.atom) }.min() ?? 1
                }
            }
            return costs[Int(atom)]
        }
        return costs.indices.map { cost(UInt32($0)) }
    }

    /// Lets each sequence wait for the rarest atom it cannot do without.
    private func anchor(_ pack: inout CompiledPack, costs: [Double]) {
        var rows = [[UInt32]](repeating: [], count: pack.atomCount)
        for (index, sequence) in pack.sequences.enumerated() {
            let steps = pack.steps[Int(sequence.firstStep)..<Int(sequence.firstStep) + Int(sequence.stepCount)]
            let rarest = steps.filter { !$0.isOptional }.min { costs[Int($0.atom)] < costs[Int($1.atom)] }
            if let rarest { rows[Int(rarest.atom)].append(UInt32(index)) }
        }
        pack.anchorStart = [0]
        for row in rows {
            pack.anchored += row
            pack.anchorStart.append(UInt32(pack.anchored.count))
        }
    }

    private func exp2(_ exponent: Double) -> Double {
        Double(sign: .plus, exponent: Int(exponent.rounded(.down)), significand: 1)
    }
}

extension Rule {
    /// The cue kind at whose matches clauses end; the one kind that this room reads itself.
    static let clauseCue = "clause"
}
