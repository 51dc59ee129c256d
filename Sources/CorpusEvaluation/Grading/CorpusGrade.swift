/// What a comparison of findings with annotations came to.
///
/// Outcomes are kept for each document, so that any figure can be recounted over another choice of documents
/// (resampling for confidence intervals, a comparison with an earlier grade).
public struct CorpusGrade: Sendable, Hashable {
    /// One label on one sentence.
    public struct Outcome: Sendable, Hashable {
        /// True positive, false negative, false positive.
        public enum Verdict: String, Sendable, Hashable { case hit, missed, spurious }

        /// Of the codebook, or one that only the finder knows.
        public var label: String
        /// By sentence: several finds of a label in one count once.
        public var verdict: Verdict
        /// 1-based line of the corpus file.
        public var line: Int
        /// Whose words the annotation says they are.
        public var voice: CorpusDocument.Voice
        /// As annotated.
        public var sentence: String
        /// The rule and the words it matched: of a hit or a spurious find, the first; of a missed label, a find that was taken for
        /// somebody else's words, if there is one.
        public var rule: String?
        /// Words of `rule`'s match, as written; `nil` with it.
        public var matched: String?
    }

    /// One document's outcomes, with what its header says.
    public struct DocumentGrade: Sendable, Hashable {
        /// As the corpus gave it.
        public var path: String
        /// BCP 47 tag: `en`, `ko` or `ja`.
        public var language: String
        /// As annotated, whatever the analysis took it for.
        public var kind: CorpusDocument.Kind
        /// As annotated.
        public var sector: String?
        /// As annotated, 1 (dreadful) to 5 (exemplary).
        public var quality: Int?
        /// Annotated lines; true negatives among them have no outcome.
        public var sentences: Int
        /// By line, then by label in the codebook's order.
        public var outcomes: [Outcome]
    }

    /// In the corpus' order.
    public var documents: [DocumentGrade]
    /// Documents that could not be analysed.
    public var failures: [CorpusDiagnostic]

    /// Memberwise.
    public init(documents: [DocumentGrade], failures: [CorpusDiagnostic] = []) {
        self.documents = documents
        self.failures = failures
    }

    /// The languages that occur, as tags, sorted.
    public var languages: [String] { Set(documents.map(\.language)).sorted() }

    /// The figures over all documents, or those of one language. Linear in the outcomes.
    public func scores(language: String? = nil) -> Scores {
        Scores(documents.lazy.filter { language == nil || $0.language == language })
    }

    /// The lowest macro F1 of any language: what a threshold is held against. `nil` where no label was annotated or found.
    public var lowestMacroF1: Double? { languages.compactMap { scores(language: $0).macroF1 }.min() }

    /// A missed or spurious label with the document it is in.
    public typealias Error = (document: DocumentGrade, outcome: Outcome)

    /// Missed and spurious labels, by document and line.
    public var errors: [Error] {
        documents.flatMap { document in
            document.outcomes.filter { $0.verdict != .hit }.map { (document, $0) }
        }
    }
}

/// Precision, recall and F1 by label and dimension.
public struct Scores: Sendable, Hashable {
    /// Graded ones; failures do not count.
    public var documents = 0
    /// Annotated lines of all documents.
    public var sentences = 0
    /// One entry for each label of the codebook.
    public private(set) var labels: [String: Counts]
    /// Spurious finds on sentences that are not the organisation's (voice `N`).
    public private(set) var inOthersWords = 0
    /// Missed labels whose words were found but taken for somebody else's.
    public private(set) var lostToVoice = 0

    init(_ documents: some Sequence<CorpusGrade.DocumentGrade>) {
        labels = Dictionary(uniqueKeysWithValues: Codebook.labels.map { ($0, Counts()) })
        for document in documents {
            self.documents += 1
            sentences += document.sentences
            for outcome in document.outcomes { count(outcome) }
        }
    }

    private mutating func count(_ outcome: CorpusGrade.Outcome) {
        switch outcome.verdict {
        case .hit: labels[outcome.label, default: Counts()].truePositives += 1
        case .missed:
            labels[outcome.label, default: Counts()].falseNegatives += 1
            if outcome.rule != nil { lostToVoice += 1 }
        case .spurious:
            labels[outcome.label, default: Counts()].falsePositives += 1
            if outcome.voice == .other { inOthersWords += 1 }
        }
    }

    /// Counts of a label; zero for a name that is no label.
    public func counts(_ label: String) -> Counts { labels[label] ?? Counts() }

    /// All labels of a dimension added up; of all dimensions without a name (the micro average).
    public func total(dimension: String? = nil) -> Counts {
        labels.reduce(into: Counts()) { total, entry in
            if dimension == nil || Codebook.dimension(of: entry.key) == dimension { total += entry.value }
        }
    }

    /// Labels that are neither annotated nor found, in the codebook's order. They have no F1 and take no part in a macro average.
    public var leftOut: [String] { Codebook.labels.filter { counts($0).f1 == nil } }

    /// Mean F1 of the labels that are annotated or found, each with the same weight. `nil` where there is none.
    public var macroF1: Double? { macroF1(dimension: nil) }

    /// The same over one dimension's labels.
    public func macroF1(dimension: String?) -> Double? {
        let all = Codebook.labels.filter { dimension == nil || Codebook.dimension(of: $0) == dimension }
            .compactMap { counts($0).f1 }
        return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
    }
}
