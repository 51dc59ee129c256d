/// Counts and κ by label and for the voice.
public struct AgreementFigures: Sendable, Hashable {
    /// Those that both annotators have.
    public let documents: Int
    /// Of those documents, of either voice: n of every κ.
    public let sentences: Int
    /// Whether a sentence is the organisation's.
    public let voice: AgreementCounts
    private let labels: [AgreementCounts]

    init(_ documents: [Agreement.DocumentAgreement]) {
        let counts = AgreementIntervals.sum(documents, [Int](repeating: 1, count: documents.count))
        self.documents = documents.count
        labels = Array(counts.dropLast())
        voice = counts.last ?? AgreementCounts()
        sentences = voice.sentences
    }

    /// Counts of a label; zero for a name that is no label.
    public func counts(_ label: String) -> AgreementCounts { Codebook.order[label].map { labels[$0] } ?? AgreementCounts() }

    /// Labels without a κ, in the codebook's order: neither annotator gives them, or both give them to every sentence.
    public var leftOut: [String] { Codebook.labels.filter { counts($0).kappa == nil } }

    /// Mean κ of the labels that have one, each with the same weight, the voice not among them; `nil` where none has.
    public var macroKappa: Double? { mean(labels.map(\.kappa)) }
}

/// 95 % intervals of κ, by ``Bootstrap/standard`` over the documents; what has none is not among the keys.
public struct AgreementIntervals: Sendable, Hashable {
    /// By label of the codebook.
    public private(set) var labels: [String: ConfidenceInterval] = [:]
    /// Of the voice's κ.
    public private(set) var voice: ConfidenceInterval?
    /// Of the mean over those labels that have a κ in the resample.
    public private(set) var macroKappa: ConfidenceInterval?

    init(_ documents: [Agreement.DocumentAgreement], bootstrap: Bootstrap = .standard) {
        let intervals = bootstrap.intervals(clusters: documents.count) { drawn in
            let kappas = Self.sum(documents, drawn).map(\.kappa)
            return kappas + [mean(kappas.dropLast())]
        }
        for (label, interval) in zip(Codebook.labels, intervals) { labels[label] = interval }
        voice = intervals[Codebook.labels.count]
        macroKappa = intervals[Codebook.labels.count + 1]
    }

    /// The counts of each label, then of the voice, over the documents as often as they were drawn.
    static func sum(_ documents: [Agreement.DocumentAgreement], _ drawn: [Int]) -> [AgreementCounts] {
        var counts = [AgreementCounts](repeating: AgreementCounts(), count: Codebook.labels.count + 1)
        for (document, times) in zip(documents, drawn) where times > 0 {
            for index in document.labels.indices { counts[index].add(document.labels[index], times: times) }
            counts[counts.count - 1].add(document.voice, times: times)
        }
        return counts
    }
}
