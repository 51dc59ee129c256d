/// A figure of a page with its interval: as numbers, and as a bar 100 units wide.
struct PageFigure {
    struct Bar {
        /// Left end and width of the interval, and the place of the figure, in units of the bar.
        var start: String
        var width: String
        var place: String
        /// What the bar shows, for those who do not see it.
        var label: String
    }

    var value: String
    var interval: String
    var bar: Bar?

    /// - Parameter lowest: where the bar begins: 0, or −1 for κ and ρ; it ends at 1.
    init(_ value: Double?, _ interval: ConfidenceInterval?, lowest: Double = 0) {
        self.value = Figure.short(value)
        self.interval = Figure.interval(interval)
        guard let value, let interval else { return }
        func place(_ figure: Double) -> Double { min(max((figure - lowest) / (1 - lowest), 0), 1) * 100 }
        bar = Bar(
            start: Figure.decimals(place(interval.lower), 1), width: Figure.decimals(place(interval.upper) - place(interval.lower), 1),
            place: Figure.decimals(place(value), 1), label: "\(self.value), interval \(self.interval)")
    }
}
