/// How findings become scores. Points are of 100 a dimension.
public struct Rubric: Sendable, Codable, Hashable {
    /// Free text; `1.0` for the default.
    public var version: String
    /// Dimension → its weight in `overall` and where it starts. The weights add up to 1.
    public var dimensions: [Dimension: DimensionRule]
    /// One entry for each label; a missing one is a problem.
    public var labels: [Label: LabelRule]
    /// Lowest overall score of each grade, from best to worst.
    public var grades: [Grade]

    /// Where a dimension starts and how much it counts.
    public struct DimensionRule: Sendable, Codable, Hashable {
        /// Share of `overall`, 0…1.
        public var weight: Double
        /// Points before any finding, 0…100.
        public var base: Double
        /// Memberwise; checked by `problems()`.
        public init(weight: Double, base: Double) { (self.weight, self.base) = (weight, base) }
    }

    /// Points of a label, with geometrically diminishing returns for repeats.
    public struct LabelRule: Sendable, Codable, Hashable {
        /// For a finding of strength 1; negative takes away.
        public var points: Double
        /// What each further finding counts of the one before, 0…1.
        public var decay: Double
        /// All findings of the label together give at most this many points; of the same sign as `points`.
        public var most: Double
        /// Added for each attribute a commitment carries (deadline, quantity, mechanism, beneficiary).
        public var perAttribute: Double
        /// Memberwise; checked by `problems()`.
        public init(points: Double, decay: Double, most: Double, perAttribute: Double) {
            (self.points, self.decay, self.most, self.perAttribute) = (points, decay, most, perAttribute)
        }
    }

    /// A band of the overall score.
    public struct Grade: Sendable, Codable, Hashable {
        /// As reported, such as `A`.
        public var name: String
        /// Lowest score of the band, inclusive, 0…100.
        public var from: Double
        /// Memberwise.
        public init(name: String, from: Double) { (self.name, self.from) = (name, from) }
    }

    /// Memberwise; checked by `problems()`.
    public init(version: String, dimensions: [Dimension: DimensionRule], labels: [Label: LabelRule], grades: [Grade]) {
        (self.version, self.dimensions, self.labels, self.grades) = (version, dimensions, labels, grades)
    }
}

/// What is wrong with a rubric, by the key it concerns.
public struct RubricProblem: Error, Sendable, Hashable {
    /// Dotted path, such as `labels.scope.partial.decay`.
    public var key: String
    /// What must hold of the key; one line.
    public var message: String
    /// Memberwise.
    public init(key: String, message: String) { (self.key, self.message) = (key, message) }
}

extension Rubric {
    /// Everything that keeps the rubric from being used; empty if nothing does.
    public func problems() -> [RubricProblem] {
        var found: [RubricProblem] = []
        for dimension in Dimension.allCases {
            guard let rule = dimensions[dimension] else {
                found.append(.init(key: "dimensions.\(dimension.rawValue)", message: "the dimension is missing"))
                continue
            }
            if !(rule.weight >= 0 && rule.weight <= 1) {
                found.append(.init(key: "dimensions.\(dimension.rawValue).weight", message: "a weight lies between 0 and 1, here it is \(rule.weight)"))
            }
            if !(rule.base >= 0 && rule.base <= 100) {
                found.append(.init(key: "dimensions.\(dimension.rawValue).base", message: "a base lies between 0 and 100, here it is \(rule.base)"))
            }
        }
        let sum = dimensions.values.reduce(0) { $0 + $1.weight }
        if abs(sum - 1) > 0.000_1 { found.append(.init(key: "dimensions", message: "the weights add up to 1, here to \(sum)")) }
        for label in Label.allCases {
            guard let rule = labels[label] else {
                found.append(.init(key: "labels.\(label.rawValue)", message: "the label is missing"))
                continue
            }
            let key = "labels.\(label.rawValue)"
            if rule.points * rule.most < 0 || abs(rule.most) < abs(rule.points) {
                found.append(.init(key: key + ".most", message: "most has the sign of points and is no smaller"))
            }
            if !(rule.decay >= 0 && rule.decay <= 1) { found.append(.init(key: key + ".decay", message: "decay lies between 0 and 1")) }
            if rule.perAttribute < 0 { found.append(.init(key: key + ".per-attribute", message: "per-attribute is no less than 0")) }
            if label.dimension == .scope, rule.points > 0 { found.append(.init(key: key + ".points", message: "a minimising label cannot add points")) }
        }
        if grades.isEmpty || grades.map(\.from) != grades.map(\.from).sorted(by: >) || grades.last?.from != 0 {
            found.append(.init(key: "grades", message: "grades go from best to worst, the last from 0"))
        }
        return found
    }
}
