/// The bounds between which a figure lies in most resamples of the documents.
public struct ConfidenceInterval: Sendable, Hashable {
    /// No greater than `upper`.
    public var lower: Double
    /// In the unit of the figure.
    public var upper: Double
    /// Resamples in which the figure is defined; the bounds are theirs.
    public var resamples: Int
}

/// The cluster bootstrap with percentile intervals: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapters 8 and 13.
///
/// Documents are drawn with replacement, as many as there are, because sentences of one document resemble each other: drawing sentences would
/// make the intervals too narrow. The seed is fixed, so the same documents in the same order give the same intervals.
public struct Bootstrap: Sendable, Hashable {
    /// What grades and agreements use: 1,000 resamples, 95 %.
    public static let standard = Bootstrap(resamples: 1_000, level: 0.95, seed: 1993)

    /// How often the documents are drawn anew.
    public let resamples: Int
    /// Share of the resampled figures that lies inside the interval, 0…1.
    public let level: Double
    /// Of the generator, SplitMix64.
    public let seed: UInt64

    /// The intervals of several figures, taken from the same resamples.
    ///
    /// - Parameter figures: from how often each cluster was drawn to the figures, always as many; `nil` is one that the resample does not define.
    /// - Returns: an interval a figure; `nil` for fewer than two clusters, and where too few resamples define the figure.
    /// - Complexity: `resamples` times that of `figures`.
    func intervals(clusters: Int, figures: ([Int]) -> [Double?]) -> [ConfidenceInterval?] {
        let width = figures([Int](repeating: 1, count: clusters)).count
        guard clusters > 1 else { return [ConfidenceInterval?](repeating: nil, count: width) }
        var samples = [[Double]](repeating: [], count: width)
        var generator = SplitMix64(seed: seed)
        for _ in 0..<resamples {
            var drawn = [Int](repeating: 0, count: clusters)
            for _ in 0..<clusters { drawn[generator.index(below: clusters)] += 1 }
            for (index, figure) in figures(drawn).enumerated() {
                if let figure { samples[index].append(figure) }
            }
        }
        return samples.map(interval)
    }

    /// The k-th smallest and the k-th greatest figure, where k = ⌊(n + 1) · (1 − level) / 2⌋ (Efron and Tibshirani 1993, section 12.5).
    func interval(_ figures: [Double]) -> ConfidenceInterval? {
        // The little more keeps a product that is a whole number in decimals from falling short of it in binary.
        let place = Int(Double(figures.count + 1) * (1 - level) / 2 + 1e-9)
        guard place >= 1 else { return nil }
        let sorted = figures.sorted()
        return ConfidenceInterval(lower: sorted[place - 1], upper: sorted[sorted.count - place], resamples: sorted.count)
    }
}
