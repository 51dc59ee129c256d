/// Spearman's rank correlation: C. Spearman, "The proof and measurement of association between two things", American Journal of
/// Psychology 15, 1904. Equal values get the mean of the ranks they take up, and the correlation is Pearson's, of the ranks.
struct RankCorrelation {
    /// For each variable the indices of the pairs in order of its value, those of equal value together.
    private let order: (first: [[Int]], second: [[Int]])
    private let count: Int

    init(_ pairs: [(Double, Double)]) {
        count = pairs.count
        order = (Self.groups(pairs.map(\.0)), Self.groups(pairs.map(\.1)))
    }

    /// −1…1 over the pairs, each counted as often as it was drawn; `nil` where either variable takes one value only. Linear.
    func rho(_ drawn: [Int]) -> Double? {
        let (first, second) = (ranks(order.first, drawn), ranks(order.second, drawn))
        let middle = Double(drawn.reduce(0, +) + 1) / 2
        var (together, ofFirst, ofSecond) = (0.0, 0.0, 0.0)
        for index in 0..<count where drawn[index] > 0 {
            let (x, y, times) = (first[index] - middle, second[index] - middle, Double(drawn[index]))
            together += times * x * y
            ofFirst += times * x * x
            ofSecond += times * y * y
        }
        return ofFirst == 0 || ofSecond == 0 ? nil : together / (ofFirst * ofSecond).squareRoot()
    }

    /// −1…1 over all pairs once.
    var rho: Double? { rho([Int](repeating: 1, count: count)) }

    private func ranks(_ groups: [[Int]], _ drawn: [Int]) -> [Double] {
        var ranks = [Double](repeating: 0, count: count)
        var before = 0
        for group in groups {
            let size = group.reduce(0) { $0 + drawn[$1] }
            for index in group { ranks[index] = Double(before) + Double(size + 1) / 2 }
            before += size
        }
        return ranks
    }

    private static func groups(_ values: [Double]) -> [[Int]] {
        var groups: [[Int]] = []
        for index in values.indices.sorted(by: { values[$0] < values[$1] }) {
            if let last = groups.last?.first, values[last] == values[index] {
                groups[groups.count - 1].append(index)
            } else {
                groups.append([index])
            }
        }
        return groups
    }
}
