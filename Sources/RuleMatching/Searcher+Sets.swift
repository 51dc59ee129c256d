extension Searcher {
    /// What word sets matched in the piece searched last: the longest stretches, in order, none inside another of its set.
    ///
    /// - Complexity: O(stretches) for the sets named.
    public mutating func stretches(ofSets names: [String]) -> [(name: String, folded: Range<Int>)] {
        var found: [(name: String, folded: Range<Int>)] = []
        for name in names {
            guard let atom = setAtoms[name] else { continue }
            sortOccurrences(of: atom)
            var last: Range<Int>?
            for occurrence in occurrences[atom] where occurrence.standsFree {
                let range = Int(occurrence.start)..<Int(occurrence.end)
                if let last, range.lowerBound < last.upperBound {
                    guard range.lowerBound == last.lowerBound, range.upperBound > last.upperBound else { continue }
                    found.removeLast()
                }
                found.append((name, range))
                last = range
            }
        }
        return found
    }
}
