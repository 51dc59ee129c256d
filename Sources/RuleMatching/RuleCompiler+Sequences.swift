import TextReading

extension RuleCompiler {
    typealias Step = CompiledPack.Step

    /// Adds the sequences that find `pattern` and put out `output`.
    mutating func add(_ pattern: Pattern, output: CompiledPack.Output) {
        switch pattern {
        case .choice(let branches) where branches.contains(where: { $0.isCompound }):
            for branch in branches { add(branch, output: output) }
        case .all(let operands, let scope):
            addAnyOrder(operands, scope, output)
        default:
            addSequence(pattern, output)
        }
    }

    private mutating func addAnyOrder(_ operands: [Pattern], _ scope: Pattern.Gap.Scope, _ output: CompiledPack.Output) {
        guard operands.count <= Self.maximumOperands else { return report(.tooManyOperands(operands.count)) }
        let distance: Step.Distance = scope == .clause ? .clause : .piece
        let steps = operands.map { operand in
            Step(atom: atom(for: operand), distance: distance, limit: Step.unlimited, isOptional: false, capture: 0)
        }
        for order in permutations(of: steps) {
            drafts.append(Draft(steps: order, output: output))
        }
    }

    private mutating func addSequence(_ pattern: Pattern, _ output: CompiledPack.Output) {
        let items: [Pattern] = if case .sequence(let parts) = pattern { parts } else { [pattern] }
        for row in withoutAnchorChoices(items) { addRow(row, output) }
    }

    /// `(^|and) we` and `below (.|$)`: an anchor among the branches at an edge is a row of its own.
    private func withoutAnchorChoices(_ items: [Pattern]) -> [[Pattern]] {
        for (edge, anchor) in [(0, Pattern.start), (items.count - 1, .end)] {
            guard items.indices.contains(edge), case .choice(let branches) = items[edge], branches.contains(anchor) else { continue }
            let others = branches.filter { $0 != anchor }
            var anchored = items
            anchored[edge] = anchor
            var plain = items
            plain[edge] = others.count == 1 ? others[0] : .choice(others)
            return withoutAnchorChoices(anchored) + (others.isEmpty ? [] : withoutAnchorChoices(plain))
        }
        return [items]
    }

    private mutating func addRow(_ items: [Pattern], _ output: CompiledPack.Output) {
        var items = items
        let start = takeAnchor(.start, items.first, items.dropFirst().first)
        items.removeFirst(start?.count ?? 0)
        let end = takeAnchor(.end, items.last, items.dropLast().last)
        items.removeLast(end?.count ?? 0)
        if items.contains(where: \.holdsAnchor) { return report(.misplacedAnchor) }

        for row in withoutEdgeGaps(items).flatMap({ withoutOptionalsAfterGaps(joinWords($0)) }) {
            let steps = steps(of: row)
            guard steps.count <= Self.maximumSteps else { return report(.tooLarge(steps: steps.count)) }
            guard steps.contains(where: { !$0.isOptional }) else { return report(.nothingRequired) }
            drafts.append(Draft(steps: steps, startLimit: start?.limit, endLimit: end?.limit, output: output))
        }
    }

    /// An anchor at an edge, with the gap beside it if there is one: how many items it takes and how far from the edge the next may lie.
    private func takeAnchor(_ anchor: Pattern, _ edge: Pattern?, _ next: Pattern?) -> (count: Int, limit: UInt16)? {
        guard edge == anchor else { return nil }
        guard case .gap(let gap)? = next else { return (1, 0) }
        return (2, gap.limit.map { UInt16(clamping: $0) } ?? source.language.defaultGapLimit)
    }

    /// A branch that begins or ends with a gap is written out as a row of its own, so that the gap lies between two items: `(never|at no time …5) sold`.
    private func withoutEdgeGaps(_ items: [Pattern]) -> [[Pattern]] {
        for (index, item) in items.enumerated() {
            guard case .choice(let branches) = item, branches.contains(where: \.hasEdgeGap) else { continue }
            return branches.flatMap { branch in
                let parts: [Pattern] = if case .sequence(let inner) = branch { inner } else { [branch] }
                return withoutEdgeGaps(items[..<index] + parts + items[(index + 1)...])
            }
        }
        return [items]
    }

    /// A gap before an optional item passes on to what follows where the item is absent: two rows, with it and without.
    private func withoutOptionalsAfterGaps(_ items: [Pattern]) -> [[Pattern]] {
        let found = items.indices.dropFirst().first { items[$0].optionalPart != nil && items[$0 - 1].isGap }
        guard let found, let part = items[found].optionalPart else { return [items] }
        var with = items
        with[found] = part
        var without = items
        without.remove(at: found)
        if found == without.count || without[found].isGap { without.remove(at: found - 1) }
        return withoutOptionalsAfterGaps(with) + withoutOptionalsAfterGaps(without)
    }

    private mutating func steps(of items: [Pattern]) -> [Step] {
        if items.first?.isGap == true || items.last?.isGap == true { report(.gapAtEdge) }
        var steps: [Step] = []
        var gap: Pattern.Gap?
        for item in items {
            if case .gap(let found) = item {
                gap = found
            } else {
                steps.append(step(item, after: gap))
                gap = nil
            }
        }
        return steps
    }

    private mutating func step(_ item: Pattern, after gap: Pattern.Gap?) -> Step {
        var item = item
        var isOptional = false
        var name: String?
        while true {
            if case .optional(let inner) = item { (item, isOptional) = (inner, true) }
            else if case .capture(let inner, let found) = item { (item, name) = (inner, found) }
            else { break }
        }
        let step = Step(atom: atom(for: item), distance: .adjacent, limit: 0, isOptional: isOptional, capture: captureIndex(name))
        return gap.map { step.at($0, language: source.language) } ?? step
    }

    private func permutations<T>(of elements: [T]) -> [[T]] {
        guard elements.count > 1 else { return [elements] }
        return elements.indices.flatMap { index in
            var rest = elements
            let first = rest.remove(at: index)
            return permutations(of: rest).map { [first] + $0 }
        }
    }
}

extension CompiledPack.Step {
    fileprivate func at(_ gap: Pattern.Gap, language: Language) -> Self {
        var step = self
        step.distance = gap.scope == .clause ? .clause : .piece
        step.limit = gap.limit.map { UInt16(clamping: $0) } ?? language.defaultGapLimit
        return step
    }
}

extension Pattern {
    fileprivate var isGap: Bool { if case .gap = self { true } else { false } }

    fileprivate var hasEdgeGap: Bool {
        if case .sequence(let parts) = self { return parts.first?.isGap == true || parts.last?.isGap == true }
        return isGap
    }

    fileprivate var holdsAnchor: Bool {
        switch self {
        case .start, .end: true
        case .sequence(let parts), .choice(let parts): parts.contains(where: \.holdsAnchor)
        case .optional(let part), .capture(let part, _): part.holdsAnchor
        default: false
        }
    }

    /// What an optional item is without its `?`; a capture stays on it.
    fileprivate var optionalPart: Pattern? {
        switch self {
        case .optional(let part): part
        case .capture(.optional(let part), let name): .capture(part, name: name)
        default: nil
        }
    }
}
