/// Counts by document and column, kept so that F1 over any resample of the documents is one pass over the counts that are not zero.
struct CountMatrix {
    private struct Cell {
        var column: Int
        /// Twice the true positives.
        var hits: Int
        /// The same with false positives and false negatives.
        var all: Int
    }

    private let rows: [[Cell]]
    private let width: Int

    /// - Parameter documents: one array a document, of as many counts as there are columns.
    init(columns: Int, _ documents: [[Counts]]) {
        width = columns
        rows = documents.map { counts in
            counts.enumerated().compactMap { column, count in
                let hits = 2 * count.truePositives
                let all = hits + count.falsePositives + count.falseNegatives
                return all == 0 ? nil : Cell(column: column, hits: hits, all: all)
            }
        }
    }

    /// F1 by column over the documents, each counted as often as it was drawn; `nil` where nothing is annotated and nothing found.
    func f1(_ drawn: [Int]) -> [Double?] {
        var hits = [Int](repeating: 0, count: width)
        var all = hits
        for (row, times) in zip(rows, drawn) where times > 0 {
            for cell in row {
                hits[cell.column] += times * cell.hits
                all[cell.column] += times * cell.all
            }
        }
        return zip(hits, all).map { $1 == 0 ? nil : Double($0) / Double($1) }
    }
}

/// The mean of the figures that are defined; `nil` where none is.
func mean(_ figures: some Sequence<Double?>) -> Double? {
    let defined = figures.compactMap(\.self)
    return defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
}
