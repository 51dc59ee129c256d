/// One line of a file, counted both as YAML counts (Unicode scalars) and as editors do (grapheme clusters).
struct SourceLine {
    let scalars: [Unicode.Scalar]
    /// For each scalar, and for the line's end, the grapheme cluster that it belongs to; 0-based.
    private let clusters: [Int]

    /// O(n).
    init(_ line: some StringProtocol) {
        scalars = Array(line.unicodeScalars)
        var clusters: [Int] = []
        clusters.reserveCapacity(scalars.count + 1)
        var count = 0
        for character in line {
            for _ in character.unicodeScalars { clusters.append(count) }
            count += 1
        }
        clusters.append(count)
        self.clusters = clusters
    }

    /// The grapheme clusters that hold some scalars of the line; what lies beyond its end counts as its end.
    func clusters(of range: Range<Int>) -> Range<Int> {
        let start = cluster(range.lowerBound)
        return start..<(range.isEmpty ? start : max(start, cluster(range.upperBound - 1) + 1))
    }

    private func cluster(_ scalar: Int) -> Int { clusters[min(max(scalar, 0), clusters.count - 1)] }

    /// Whether nothing but blanks stands from a scalar on.
    func isBlank(from scalar: Int) -> Bool { scalars[min(scalar, scalars.count)...].allSatisfy(\.isBlank) }

    /// Count of blanks at the start.
    var indent: Int { scalars.prefix(while: \.isBlank).count }
}

extension Unicode.Scalar {
    /// White space that YAML 1.1 allows inside a line.
    var isBlank: Bool { self == " " || self == "\t" }
}
