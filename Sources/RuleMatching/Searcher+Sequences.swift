extension Searcher {
    /// Longest rest of an eojeol that may stand between neighbouring Korean words, in syllables.
    static let longestEnding = 6

    /// Runs one sequence: step by step, the partial matches that reach each occurrence of the step's atom.
    ///
    /// Partial matches are kept in order of their end, one an end, so that the nearest before an occurrence is found by moving one index along.
    mutating func evaluate(_ index: Int, _ units: [UInt16]) {
        let sequence = pack.sequences[index]
        var mayBegin = true
        partials.removeAll(keepingCapacity: true)
        for number in 0..<Int(sequence.stepCount) {
            let step = pack.steps[Int(sequence.firstStep) + number]
            sortOccurrences(of: Int(step.atom))
            extend(by: step, mayBegin: mayBegin, in: sequence, units)
            if !step.isOptional { mayBegin = false }
            if partials.isEmpty, !mayBegin { return }
        }
        put(out: sequence)
    }

    mutating func extend(by step: CompiledPack.Step, mayBegin: Bool, in sequence: CompiledPack.Sequence, _ units: [UInt16]) {
        extended.removeAll(keepingCapacity: true)
        let atom = Int(step.atom)
        var next = 0
        for number in occurrences[atom].indices {
            let occurrence = occurrences[atom][number]
            steps += 1
            while next < partials.count, partials[next].end <= occurrence.start {
                next += 1
                steps += 1
            }
            var before = step.distance == .adjacent
                ? neighbour(of: occurrence, below: next, units) : nearest(to: occurrence, below: next, step)
            // Part of another pattern may continue a word; a match of a rule begins one.
            if before == nil, mayBegin, occurrence.standsFree || sequence.output.isAtom,
                isNear(piece.contentStart, occurrence.start, sequence.startLimit) {
                before = Partial(
                    start: occurrence.start, end: occurrence.start, lastStart: occurrence.start, captures: -1, standsFree: occurrence.standsFree)
            }
            guard let before else { continue }
            extended.append(
                Partial(
                    start: before.start, end: occurrence.end, lastStart: step.isOptional ? before.lastStart : occurrence.start,
                    captures: capture(step, occurrence, after: before.captures), standsFree: before.standsFree))
        }
        if step.isOptional { extended += partials }
        keepOneAnEnd()
    }

    /// The nearest partial match before an occurrence, if the gap between them is allowed.
    private func nearest(to occurrence: Occurrence, below next: Int, _ step: CompiledPack.Step) -> Partial? {
        guard next > 0 else { return nil }
        let candidate = partials[next - 1]
        guard occurrence.standsFree || candidate.end == occurrence.start else { return nil }
        if step.distance == .clause, !piece.sameClause(candidate.end, occurrence.start) { return nil }
        return step.limit == CompiledPack.Step.unlimited || between(candidate.end, occurrence.start) <= Int32(step.limit) ? candidate : nil
    }

    /// Words between two places, or characters.
    private func between(_ end: Int32, _ start: Int32) -> Int32 {
        pack.language.countsCharacters ? start - end : piece.words(between: end, start)
    }

    /// Whether a match that begins or ends at one place is anchored at an edge of the piece at the other.
    func isNear(_ end: Int32, _ start: Int32, _ limit: UInt16) -> Bool {
        if limit == CompiledPack.Sequence.unanchored || start <= end { return true }
        if limit == 0 { return false }
        // From the edge on, the words are one more than the spaces between them.
        return pack.language.countsCharacters ? start - end <= Int32(limit) : piece.spaces(between: end, start) <= Int32(limit)
    }

    /// A partial match that ends right before an occurrence: but for marks, one space, or the rest of a Korean word.
    private mutating func neighbour(of occurrence: Occurrence, below next: Int, _ units: [UInt16]) -> Partial? {
        var index = next
        while index > 0 {
            index -= 1
            steps += 1
            let candidate = partials[index]
            if candidate.end == occurrence.start { return candidate }
            guard occurrence.start - candidate.end <= Int32(Self.longestEnding + 4) else { return nil }
            if follows(occurrence, candidate.end, units) { return candidate }
        }
        return nil
    }

    private func follows(_ occurrence: Occurrence, _ end: Int32, _ units: [UInt16]) -> Bool {
        guard occurrence.standsFree else { return false }
        let target = Int(occurrence.start)
        var at = Int(end)
        if pack.language == .korean {
            var syllables = 0
            while at < target, UnitClass.isHangul(units[at]), syllables < Self.longestEnding {
                at += 1
                syllables += 1
            }
        }
        var spaces = 0
        while at < target, units[at] == 0x20 || UnitClass.isMark(units[at]) {
            if units[at] == 0x20 { spaces += 1 }
            at += 1
        }
        return at == target && spaces <= 1
    }

    private mutating func capture(_ step: CompiledPack.Step, _ occurrence: Occurrence, after next: Int32) -> Int32 {
        guard step.capture != 0 || occurrence.captures >= 0 else { return next }
        captures.append(
            CaptureNode(name: step.capture, start: occurrence.start, end: occurrence.end, inner: occurrence.captures, next: next))
        return Int32(captures.count - 1)
    }

    /// Orders the extended matches by end; of those with one end stays the one whose last words are the longest, then the shortest.
    private mutating func keepOneAnEnd() {
        if extended.count > 1 {
            extended.sort { ($0.end, $0.lastStart, -$0.start) < ($1.end, $1.lastStart, -$1.start) }
        }
        partials.removeAll(keepingCapacity: true)
        for partial in extended where partials.last?.end != partial.end { partials.append(partial) }
    }

    private mutating func put(out sequence: CompiledPack.Sequence) {
        for partial in partials {
            if !isNear(partial.end, piece.contentEnd, sequence.endLimit) { continue }
            switch sequence.output {
            case .atom(let atom):
                record(.init(start: partial.start, end: partial.end, standsFree: partial.standsFree, captures: partial.captures), of: atom)
            case .rule(let rule, let role):
                hits.append((rule, role, partial))
            }
        }
    }
}
