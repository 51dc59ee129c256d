extension Searcher {
    /// From everything the patterns of each rule hit to its matches: exceptions and conditions applied, the shortest of overlapping ones kept.
    mutating func settle() -> [Match] {
        hits.sort { ($0.rule, $0.role.rawValue, $0.partial.start, $0.partial.lastStart) < ($1.rule, $1.role.rawValue, $1.partial.start, $1.partial.lastStart) }
        var matches: [Match] = []
        var index = 0
        while index < hits.count {
            let rule = hits[index].rule
            var end = index
            while end < hits.count, hits[end].rule == rule { end += 1 }
            matches += self.matches(of: rule, index..<end)
            index = end
        }
        matches.sort { ($0.folded.lowerBound, $0.rule) < ($1.folded.lowerBound, $1.rule) }
        return matches
    }

    private func matches(of rule: UInt32, _ range: Range<Int>) -> [Match] {
        var found: [Partial] = []
        var exceptions: [Partial] = []
        var isFulfilled = !pack.demands[Int(rule)]
        for hit in hits[range] {
            switch hit.role {
            case .match: found.append(hit.partial)
            case .not: exceptions.append(hit.partial)
            case .unless: return []
            case .with: isFulfilled = true
            }
        }
        guard isFulfilled else { return [] }
        let clear = clear(found, of: exceptions)
        return shortest(clear).map { partial in
            Match(rule: Int(rule), folded: Int(partial.start)..<Int(partial.end), captures: captures(of: partial, among: clear))
        }
    }

    /// The matches that no exception overlaps; both are in order of their start. O((m + e) log e).
    private func clear(_ found: [Partial], of exceptions: [Partial]) -> [Partial] {
        guard !exceptions.isEmpty else { return found }
        let exceptions = exceptions.sorted { $0.start < $1.start }
        var furthest: [Int32] = []
        for exception in exceptions { furthest.append(max(furthest.last ?? 0, exception.end)) }
        return found.filter { match in
            var (low, high) = (0, exceptions.count)
            while low < high {
                let middle = (low + high) / 2
                if exceptions[middle].start < match.end { low = middle + 1 } else { high = middle }
            }
            return low == 0 || furthest[low - 1] <= match.start
        }
    }

    /// Of the matches that begin together, the one whose last required words come first, and of those the longest; none that holds another.
    private func shortest(_ found: [Partial]) -> [Partial] {
        var heads: [Partial] = []
        for partial in found {
            if let last = heads.last, last.start == partial.start {
                if last.lastStart == partial.lastStart, last.end < partial.end { heads[heads.count - 1] = partial }
            } else {
                heads.append(partial)
            }
        }
        var kept: [Partial] = []
        for partial in heads {
            while let last = kept.last, partial.end <= last.end, partial.start > last.start { kept.removeLast() }
            if let last = kept.last, partial.start < last.end { continue }
            kept.append(partial)
        }
        return kept
    }

    /// What a match captures, and under other names what the matches captured that begin in it and that it was preferred to.
    /// O(log matches + those that begin in it).
    private func captures(of kept: Partial, among found: [Partial]) -> [Match.Capture] {
        var all = captures(from: kept.captures)
        var (low, high) = (0, found.count)
        while low < high {
            let middle = (low + high) / 2
            if found[middle].start < kept.start { low = middle + 1 } else { high = middle }
        }
        for other in found[low...].prefix(while: { $0.start < kept.end }) where other.captures >= 0 && other.captures != kept.captures {
            all += captures(from: other.captures).filter { new in !all.contains { $0.name == new.name } }
        }
        return all
    }

    private func captures(from head: Int32) -> [Match.Capture] {
        var found: [Match.Capture] = []
        var pending = [head]
        while let next = pending.popLast() {
            guard next >= 0 else { continue }
            let node = captures[Int(next)]
            if node.name != 0 {
                found.append(.init(name: pack.captureNames[Int(node.name) - 1], folded: Int(node.start)..<Int(node.end)))
            }
            pending.append(node.next)
            pending.append(node.inner)
        }
        return found.sorted { ($0.folded.lowerBound, $0.name) < ($1.folded.lowerBound, $1.name) }
    }
}
