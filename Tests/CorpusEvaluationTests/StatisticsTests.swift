import Testing

@testable import CorpusEvaluation

@Suite struct StatisticsTests {
    /// The first numbers for this seed, as the reference implementation prints them.
    @Test func splitMix64() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(numbers == [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ])
        var counts = [0, 0, 0]
        for _ in 0..<30_000 { counts[generator.index(below: 3)] += 1 }
        for count in counts { #expect(abs(count - 10_000) < 400) }  // five standard deviations
    }

    @Test func percentiles() throws {
        // Of 1 … 1,000 the 25th from either end; of 79 the second, of 39 the first, of 38 none.
        let thousand = try #require(Bootstrap.standard.interval((1...1_000).shuffled().map(Double.init)))
        #expect((thousand.lower, thousand.upper, thousand.resamples) == (25, 976, 1_000))
        let few = try #require(Bootstrap.standard.interval((1...79).map(Double.init)))
        #expect((few.lower, few.upper) == (2, 78))
        #expect(Bootstrap.standard.interval((1...39).map(Double.init)) == ConfidenceInterval(lower: 1, upper: 39, resamples: 39))
        #expect(Bootstrap.standard.interval((1...38).map(Double.init)) == nil)
    }

    /// The share of a half of 100 documents has a standard error of 0.05, so its interval is 0.5 ± 0.098.
    @Test func anIntervalOfKnownWidth() throws {
        func share(_ drawn: [Int]) -> [Double?] { [Double(drawn.prefix(50).reduce(0, +)) / Double(drawn.reduce(0, +))] }
        let interval = try #require(Bootstrap.standard.intervals(clusters: 100, figures: share)[0])
        #expect(abs(interval.lower - 0.402) <= 0.02 && abs(interval.upper - 0.598) <= 0.02)
        #expect(Bootstrap.standard.intervals(clusters: 100, figures: share) == [interval])
        let other = try #require(Bootstrap(resamples: 1_000, level: 0.5, seed: 1).intervals(clusters: 100, figures: share)[0])
        #expect(other.upper - other.lower < 0.08)
    }

    @Test func everyResampleDrawsAsManyAsThereAre() {
        var sizes: Set<Int> = []
        _ = Bootstrap.standard.intervals(clusters: 7) { drawn in
            sizes.insert(drawn.reduce(0, +))
            return []
        }
        #expect(sizes == [7])
        #expect(Bootstrap.standard.intervals(clusters: 1) { _ in [1, nil] } == [nil, nil])
        #expect(Bootstrap.standard.intervals(clusters: 0) { _ in [] }.isEmpty)
    }

    @Test func undefinedFiguresAreLeftOutAndCounted() throws {
        // Defined only in resamples that hold the first of two documents: three of four.
        let interval = try #require(Bootstrap.standard.intervals(clusters: 2) { [$0[0] > 0 ? 1 : nil] }[0])
        #expect(interval.lower == 1 && abs(interval.resamples - 750) < 70)
    }

    @Test func f1OfResamples() {
        let matrix = CountMatrix(columns: 3, [
            [Counts(truePositives: 1), Counts(falsePositives: 1), Counts()],
            [Counts(falseNegatives: 1), Counts(truePositives: 1), Counts()],
        ])
        #expect(matrix.f1([1, 1]) == [2.0 / 3, 2.0 / 3, nil])
        // Twice the first: two true positives; two false positives.
        #expect(matrix.f1([2, 0]) == [1, 0, nil])
        // Three times the second with the first once: 2 / (2 + 3); 6 / (6 + 1).
        #expect(matrix.f1([1, 3]) == [0.4, 6.0 / 7, nil])
        #expect(CountMatrix(columns: 2, []).f1([]) == [nil, nil])
        #expect(mean([1, nil, 0.5]) == 0.75 && mean([nil]) == nil)
    }

    @Test func rankCorrelation() throws {
        // Without ties 1 − 6Σd² / (n³ − n): 1 − 6 · 4 / 120.
        #expect(RankCorrelation([(1, 20), (2, 10), (3, 40), (4, 30), (5, 50)]).rho == 0.8)
        // Ranks 1, 2½, 2½, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5).
        let tied = try #require(RankCorrelation([(1, 1), (2, 3), (2, 2), (3, 4)]).rho)
        #expect(abs(tied - 0.948_683_298) < 1e-9)
        #expect(RankCorrelation([(1, 9), (2, 5), (3, 1)]).rho == -1)
        #expect(RankCorrelation([(1, 9), (1, 5)]).rho == nil && RankCorrelation([(1, 1)]).rho == nil && RankCorrelation([]).rho == nil)
    }

    /// A pair drawn twice is a pair written twice.
    @Test func rankCorrelationOfAResample() throws {
        let pairs = [(1.0, 3.0), (2, 1), (2, 4), (5, 5)]
        let drawn = try #require(RankCorrelation(pairs).rho([2, 0, 3, 1]))
        let written = try #require(RankCorrelation([pairs[0], pairs[0], pairs[2], pairs[2], pairs[2], pairs[3]]).rho)
        #expect(abs(drawn - written) < 1e-12)
        #expect(RankCorrelation(pairs).rho([4, 0, 0, 0]) == nil)
    }

    @Test(arguments: [
        (0.6666, 3, "0.667"), (1, 3, "1.000"), (0.04, 3, "0.040"), (-0.25, 3, "−0.250"), (-0.0001, 3, "0.000"), (100, 1, "100.0"),
        (.nan, 3, "–"), (0.871204, 6, "0.871204"),
    ] as [(Double, Int, String)])
    func figures(value: Double, places: Int, text: String) {
        #expect(Figure.decimals(value, places) == text)
    }
}
