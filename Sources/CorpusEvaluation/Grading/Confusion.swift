/// Which labels were found on the organisation's sentences in place of those that were missed.
///
/// For every label missed on a sentence, each label that was wrongly found on the same sentence counts once, and ``nothing`` where there is none.
/// A sentence may carry several labels, so which spurious one stands for which missed one is not known; all of them are counted.
public struct Confusion: Sendable, Hashable {
    /// Stands for the absence of a spurious label on the sentence.
    public static let nothing = "nothing"

    /// One cell of the matrix that is not zero.
    public struct Pair: Sendable, Hashable {
        /// The label that was missed.
        public var expected: String
        /// The label found on the same sentence, or ``Confusion/nothing``.
        public var found: String
        /// Sentences.
        public var count: Int
    }

    /// Sentences on which a label was missed, each label counted by itself; at most the sum of the matrix.
    public private(set) var missed = 0
    private var counts: [String: [String: Int]] = [:]

    init(_ documents: some Sequence<CorpusGrade.DocumentGrade>) {
        for document in documents {
            let own = document.outcomes.filter { $0.voice == .organisation && $0.verdict != .hit }
            for outcomes in Dictionary(grouping: own, by: \.line).values {
                let spurious = outcomes.filter { $0.verdict == .spurious }.map(\.label)
                for outcome in outcomes where outcome.verdict == .missed {
                    missed += 1
                    for found in spurious.isEmpty ? [Self.nothing] : spurious {
                        counts[outcome.label, default: [:]][found, default: 0] += 1
                    }
                }
            }
        }
    }

    /// Sentences on which the one was missed and the other (or ``nothing``) found.
    public func count(expected: String, found: String) -> Int { counts[expected]?[found] ?? 0 }

    /// The columns of the matrix: the codebook's labels, those that only the finder knows, ``nothing``.
    public var columns: [String] {
        let found = counts.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
        return Codebook.labels + found.subtracting(Codebook.labels).subtracting([Self.nothing]).sorted() + [Self.nothing]
    }

    /// The cells that are not zero, the greatest first, then in the order of rows and columns.
    public var pairs: [Pair] {
        let columns = columns
        let pairs = Codebook.labels.flatMap { expected in
            columns.map { Pair(expected: expected, found: $0, count: count(expected: expected, found: $0)) }
        }
        return pairs.enumerated().filter { $0.element.count > 0 }
            .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }

    /// Missed labels on whose sentence nothing was wrongly found.
    public var missedForNothing: Int { counts.values.reduce(0) { $0 + ($1[Self.nothing] ?? 0) } }
}
