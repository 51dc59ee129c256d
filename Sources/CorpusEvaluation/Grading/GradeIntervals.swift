/// 95 % intervals of a grade's figures, by ``Bootstrap/standard`` over its documents. A figure that has no interval is not among the keys:
/// there are fewer than two documents, or too few resamples in which it is defined.
public struct GradeIntervals: Sendable, Hashable {
    /// Of F1, by label of the codebook. A label that occurs in few documents is missing from some resamples: see ``ConfidenceInterval/resamples``.
    public private(set) var labels: [String: ConfidenceInterval] = [:]
    /// Of the macro F1 of a dimension's labels, by dimension.
    public private(set) var dimensions: [String: ConfidenceInterval] = [:]
    /// Of the macro F1 over all labels. Each resample's mean is over the labels that occur in it.
    public private(set) var macroF1: ConfidenceInterval?
    /// Of F1, by attribute of commitments.
    public private(set) var attributes: [String: ConfidenceInterval] = [:]
    /// Of Spearman's ρ of score and quality; the documents drawn are those that have both.
    public private(set) var rho: ConfidenceInterval?

    init(_ documents: [CorpusGrade.DocumentGrade], bootstrap: Bootstrap = .standard) {
        let labels = Codebook.labels
        let members = Codebook.dimensions.map { dimension in labels.indices.filter { Codebook.dimension(of: labels[$0]) == dimension } }
        let ofLabels = CountMatrix(columns: labels.count, documents.map { document in
            let scores = Scores([document])
            return labels.map(scores.counts)
        })
        let ofAttributes = CountMatrix(columns: Codebook.attributes.count, documents.map { document in
            let counts = AttributeScores.counts(document)
            return Codebook.attributes.map { counts[$0] ?? Counts() }
        })
        var rest = bootstrap.intervals(clusters: documents.count) { drawn in
            let f1 = ofLabels.f1(drawn)
            return f1 + members.map { mean($0.lazy.map { f1[$0] }) } + [mean(f1)] + ofAttributes.f1(drawn)
        }[...]
        func take(_ names: [String]) -> [String: ConfidenceInterval] {
            defer { rest = rest.dropFirst(names.count) }
            return zip(names, rest).reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        self.labels = take(labels)
        dimensions = take(Codebook.dimensions)
        macroF1 = take(["macro"])["macro"]
        attributes = take(Codebook.attributes)
        let pairs = documents.compactMap(QualityCorrelation.pair)
        let correlation = RankCorrelation(pairs)
        rho = bootstrap.intervals(clusters: pairs.count) { [correlation.rho($0)] }.first ?? nil
    }
}
