/// Rows of a table in plain text: a name, columns of figures set right, an interval set left.
enum TextTable {
    static func row(_ name: String, _ cells: [String], _ interval: ConfidenceInterval? = nil) -> String {
        let start = name + String(repeating: " ", count: max(1, 26 - name.count))
        let figures = cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
        return start + figures + (interval.map { "  " + Figure.interval($0) } ?? "") + "\n"
    }

    /// `0.812 [0.774, 0.840]`
    static func figure(_ value: Double?, _ interval: ConfidenceInterval?) -> String {
        Figure.short(value) + (interval.map { " " + Figure.interval($0) } ?? "")
    }

    static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    static func documents(_ count: Int) -> String { "\(count) document\(count == 1 ? "" : "s")" }

    static let note = """
        [a, b] is a 95 % interval: percentile bootstrap over documents, \(Bootstrap.standard.resamples) resamples (Efron and Tibshirani 1993).

        """
}
