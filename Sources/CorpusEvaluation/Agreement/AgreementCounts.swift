/// How often two annotators gave a label, together and alone, over the sentences that both saw.
public struct AgreementCounts: Sendable, Hashable, Codable {
    /// Sentences to which both give it.
    public var both = 0
    /// Sentences to which only the first does.
    public var first = 0
    /// Sentences to which only the second does.
    public var second = 0
    /// Sentences to which neither does.
    public var neither = 0

    /// Memberwise; unchecked.
    public init(both: Int = 0, first: Int = 0, second: Int = 0, neither: Int = 0) {
        (self.both, self.first, self.second, self.neither) = (both, first, second, neither)
    }

    /// All sentences: n.
    public var sentences: Int { both + first + second + neither }

    /// Share of the sentences on which the two agree, 0…1; `nil` without sentences.
    public var observed: Double? { sentences == 0 ? nil : Double(both + neither) / Double(sentences) }

    /// Cohen's κ, at most 1: agreement beyond what the annotators' own frequencies would give by chance
    /// (J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960).
    /// `nil` where chance alone would agree everywhere: neither gives the label at all, or both give it to every sentence.
    public var kappa: Double? {
        let n = Double(sentences)
        let chance = Double((both + first) * (both + second) + (second + neither) * (first + neither))
        return n * n == chance ? nil : (n * Double(both + neither) - chance) / (n * n - chance)
    }

    /// Adds each count to its like.
    public static func += (left: inout AgreementCounts, right: AgreementCounts) { left.add(right, times: 1) }

    mutating func add(_ other: AgreementCounts, times: Int) {
        both += times * other.both
        first += times * other.first
        second += times * other.second
        neither += times * other.neither
    }

    mutating func add(first isFirst: Bool, second isSecond: Bool) {
        switch (isFirst, isSecond) {
        case (true, true): both += 1
        case (true, false): first += 1
        case (false, true): second += 1
        case (false, false): neither += 1
        }
    }
}
