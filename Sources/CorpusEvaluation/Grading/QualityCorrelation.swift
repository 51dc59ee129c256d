/// How far the order of the documents by score goes with their order by annotated quality: Spearman's ρ (1904).
public struct QualityCorrelation: Sendable, Hashable {
    /// Documents with both a quality and a score.
    public let documents: Int
    /// Left out because the header gives no quality.
    public let withoutQuality: Int
    /// Left out because they have a quality, but the analysis gave no score.
    public let withoutScore: Int
    /// −1…1; `nil` where all documents have the same quality or the same score, or fewer than two are there.
    public let rho: Double?

    init(_ documents: [CorpusGrade.DocumentGrade]) {
        let pairs = documents.compactMap(Self.pair)
        self.documents = pairs.count
        withoutQuality = documents.count { $0.quality == nil }
        withoutScore = documents.count - pairs.count - withoutQuality
        rho = RankCorrelation(pairs).rho
    }

    static func pair(_ document: CorpusGrade.DocumentGrade) -> (Double, Double)? {
        guard let quality = document.quality, let overall = document.overall else { return nil }
        return (Double(quality), overall)
    }
}
