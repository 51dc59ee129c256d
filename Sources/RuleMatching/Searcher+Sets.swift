extension Searcher {
    /// What word sets matched in the piece searched last: the longest stretches, in order, none inside another of its set.
    ///
    /// - Complexity: O(stretches) for the sets named.
    public mutating func stretches(ofSets names: [String]) -> [(name: String, folded: Range<Int>)] {
        var found: [(name: String, folded: Range<Int>)] = []
        for name in names {
            guard let atom = setAtoms[name] else { continue }
            sortOccurrences(of: atom)
            var last = 0..<0
            for occurrence in occurrences[atom] where occurrence.standsFree {
                let range = Int(occurrence.start)..<Int(occurrence.end)
                if range.upperBound <= last.upperBound { continue }
                if range.lowerBound < last.upperBound, !(range.lowerBound == last.lowerBound) { continue }
                if range.lowerBound == last.lowerBound, !found.isEmpty { found.removeLast() }
                found.append((name, range))
                last = range
            }
        }
        return found
    }
}
