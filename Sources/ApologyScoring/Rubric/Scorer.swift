/// A document's score and every point of it.
public struct ScoredDocument: Sendable, Hashable {
    /// 0…100; `nil` where there is nothing in the organisation's voice.
    public var overall: Double?
    /// Name of the rubric's band; `nil` with `overall`.
    public var grade: String?
    /// Why `overall` is `nil`; one line.
    public var reason: String?
    /// 0…100 each, exact to a hundredth; empty where `overall` is `nil`.
    public var dimensions: [Dimension: Double]
    /// Dimension by dimension, `base` first; empty where `overall` is `nil`.
    public var receipt: [ReceiptPoint]
    /// Expected labels and attributes that the organisation's words lack; empty where `overall` is `nil`.
    public var missing: [Missing]

    /// One line of the receipt. The weights of a dimension add up to its score.
    public struct ReceiptPoint: Sendable, Hashable {
        /// What gave or took the points.
        public enum Item: Sendable, Hashable {
            case base
            /// Index into the findings that were scored.
            case finding(Int)
            /// What lifts a sum below 0 to 0, or lowers one above 100 to 100.
            case bound
        }
        /// Whose sum the line is part of.
        public var dimension: Dimension
        /// A label that stands several times has a line for each finding.
        public var item: Item
        /// Points of 100, exact to a hundredth; negative takes away.
        public var weight: Double
    }

    /// Something a full apology would also say.
    public struct Missing: Sendable, Hashable {
        /// That of `element`.
        public var dimension: Dimension
        /// A label, or a label and an attribute: `remedy.promise.deadline`.
        public var element: String
        /// English, without a full stop.
        public var message: String
    }
}

extension Rubric {
    /// Scores a document by its findings in the organisation's voice.
    ///
    /// Points are kept in hundredths, so that the receipt adds up exactly.
    /// - Complexity: O(findings × log findings).
    public func score(_ findings: [FindingInContext], hasOrganisationVoice: Bool, kind: DocumentKind) -> ScoredDocument {
        guard kind != .other, hasOrganisationVoice else {
            let reason = kind == .other ? "the text reports no incident of the organisation's" : "no sentence is in the organisation's voice"
            return ScoredDocument(overall: nil, grade: nil, reason: reason, dimensions: [:], receipt: [], missing: [])
        }
        var receipt: [ScoredDocument.ReceiptPoint] = []
        var totals: [Dimension: Int] = [:]
        for dimension in Dimension.allCases {
            let base = hundredths(dimensions[dimension]?.base ?? 0)
            var points = [ScoredDocument.ReceiptPoint(dimension: dimension, item: .base, weight: Double(base) / 100)]
            var total = base
            for label in Label.allCases where label.dimension == dimension {
                for (index, share) in shares(of: label, findings) {
                    points.append(.init(dimension: dimension, item: .finding(index), weight: Double(share) / 100))
                    total += share
                }
            }
            let bounded = min(max(total, 0), 100_00)
            if bounded != total { points.append(.init(dimension: dimension, item: .bound, weight: Double(bounded - total) / 100)) }
            totals[dimension] = bounded
            receipt += points
        }
        let overall = (Dimension.allCases.reduce(0) { $0 + Double(totals[$1] ?? 0) / 100 * (dimensions[$1]?.weight ?? 0) } * 10).rounded() / 10
        return ScoredDocument(
            overall: overall, grade: grades.first { overall >= $0.from }?.name, reason: nil, dimensions: totals.mapValues { Double($0) / 100 },
            receipt: receipt, missing: missing(in: findings))
    }

    /// What each finding of a label is worth, in hundredths: the strongest first, each further one less, all together within the label's bound.
    private func shares(of label: Label, _ findings: [FindingInContext]) -> [(index: Int, share: Int)] {
        guard let rule = labels[label] else { return [] }
        let own = findings.indices.filter { findings[$0].voice == .organisation && findings[$0].label == label }
        let worth = own.map { index in
            let attributes = Double(findings[index].attributes.keys.filter(Self.commitmentAttributes.contains).count)
            return (index, findings[index].strength * rule.points + (rule.points < 0 ? -1 : 1) * attributes * rule.perAttribute)
        }.sorted { (-abs($0.1), $0.0) < (-abs($1.1), $1.0) }
        var left = abs(hundredths(rule.most))
        var factor = 1.0
        return worth.map { index, points in
            let share = min(left, abs(hundredths(points * factor)))
            left -= share
            factor *= rule.decay
            return (index, points < 0 ? -share : share)
        }
    }

    static let commitmentAttributes: Set<String> = ["deadline", "quantity", "mechanism", "beneficiary"]

    private func hundredths(_ points: Double) -> Int { Int((points * 100).rounded()) }

    private func missing(in findings: [FindingInContext]) -> [ScoredDocument.Missing] {
        let own = findings.filter { $0.voice == .organisation }
        var missing: [ScoredDocument.Missing] = []
        for (label, message) in Self.expected where !own.contains(where: { $0.label == label }) {
            missing.append(.init(dimension: label.dimension, element: label.rawValue, message: message))
        }
        let promises = own.filter { $0.label == .remedyPromise || $0.label == .remedyCompensate }
        if !promises.isEmpty {
            for (attribute, message) in Self.expectedAttributes where !promises.contains(where: { $0.attributes[attribute] != nil }) {
                missing.append(.init(dimension: .remedy, element: "remedy.promise.\(attribute)", message: message))
            }
        }
        return missing
    }

    private static let expected: [(Label, String)] = [
        (.responsibilityApologise, "an apology in so many words"),
        (.responsibilityAccept, "that the organisation takes responsibility"),
        (.responsibilityFault, "what it did wrong, or failed to do"),
        (.delayTimeline, "when the incident began, was found, and was told"),
        (.delayAdmit, "that it was late, where it was"),
        (.remedyDone, "what has been done already"),
        (.remedyPromise, "a step still to come that a reader could check"),
        (.remedyCompensate, "what those affected receive"),
    ]

    private static let expectedAttributes: [(String, String)] = [
        ("deadline", "by when a commitment will be kept"),
        ("quantity", "how much or how many a commitment covers"),
        ("mechanism", "who or what carries a commitment out"),
        ("beneficiary", "for whom a commitment is"),
    ]
}
