/// The name that was probably meant.
public enum Suggestion {
    /// The candidate with the fewest single-character insertions, deletions, replacements and swaps of neighbours
    /// (optimal string alignment distance), the first of several; the part after the dot counts as a name too.
    /// Empty where there is no candidate. O(candidates × lengths), lengths cut at 64.
    public static func nearest(to name: String, in candidates: [String]) -> String {
        let name = Array(name.lowercased().prefix(64))
        func distance(_ candidate: String) -> Int {
            let tail = candidate.split(separator: ".").last.map(Array.init) ?? []
            return min(edits(name, Array(candidate.prefix(64))), edits(name, Array(tail.prefix(64))))
        }
        return candidates.map { ($0, distance($0)) }.min { $0.1 < $1.1 }?.0 ?? ""
    }

    static func edits(_ first: [Character], _ second: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...second.count)
        for i in first.indices {
            var row = [i + 1]
            for j in second.indices {
                var cost = min(last[j] + (first[i] == second[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[second.count]
    }
}
