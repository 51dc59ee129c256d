/// What a comparison of findings with annotations came to.
///
/// Outcomes are kept for each document, so that any figure can be recounted over another choice of documents.
public struct CorpusGrade: Sendable, Hashable {
    /// One label on one sentence.
    public struct Outcome: Sendable, Hashable {
        /// True positive, false negative, false positive.
        public enum Verdict: String, Sendable, Hashable { case hit, missed, spurious }

        /// Of the codebook, or one that only the finder knows; of an attribute, such as `remedy.promise.deadline`.
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
        /// ``CorpusDocument/name``.
        public var name: String
        /// BCP 47 tag: `en`, `ko` or `ja`.
        public var language: String
        /// As annotated, whatever the analysis took it for.
        public var kind: CorpusDocument.Kind
        /// As annotated.
        public var sector: String?
        /// As annotated, 1 (dreadful) to 5 (exemplary).
        public var quality: Int?
        /// ``CorpusDocument/digest``: two grades of the same documents have the same.
        public var digest: String
        /// The score that the analysis gave, 0…100; `nil` where it gave none.
        public var overall: Double?
        /// Annotated lines; true negatives among them have no outcome.
        public var sentences: Int
        /// By line, then by label in the codebook's order.
        public var outcomes: [Outcome]
        /// Commitments annotated: sentences that carry `remedy.promise`, and those that carry `remedy.compensate`.
        public var commitments: Int
        /// Those of them whose attributes are annotated.
        public var commitmentsWithAttributes: Int
        /// One attribute of one commitment each, by line; only of commitments whose attributes are annotated.
        public var attributes: [Outcome]
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
    public func scores(language: String? = nil) -> Scores { Scores(documents(language)) }

    /// What was found in place of what was missed, over all documents or those of one language. Linear in the outcomes.
    public func confusion(language: String? = nil) -> Confusion { Confusion(documents(language)) }

    /// The figures of the commitments' attributes, over all documents or those of one language. Linear in the outcomes.
    public func attributes(language: String? = nil) -> AttributeScores { AttributeScores(documents(language)) }

    /// How far the score goes with the annotated quality, over all documents or those of one language. n log n.
    public func quality(language: String? = nil) -> QualityCorrelation { QualityCorrelation(documents(language)) }

    /// How far the figures can be trusted, over all documents or those of one language.
    ///
    /// - Complexity: a thousand times the documents and the labels that occur in each.
    public func intervals(language: String? = nil) -> GradeIntervals { GradeIntervals(documents(language)) }

    private func documents(_ language: String?) -> [DocumentGrade] {
        documents.filter { language == nil || $0.language == language }
    }

    /// The lowest macro F1 of any language: what a threshold is held against. `nil` where no label was annotated or found.
    public var lowestMacroF1: Double? { languages.compactMap { scores(language: $0).macroF1 }.min() }

    /// A missed or spurious label with the document it is in.
    public typealias Error = (document: DocumentGrade, outcome: Outcome)

    /// Missed and spurious labels, by document and line.
    public var errors: [Error] { errors(\.outcomes) }

    /// Attributes of commitments that were missed or found where they are not, by document and line.
    public var attributeErrors: [Error] { errors(\.attributes) }

    private func errors(_ outcomes: KeyPath<DocumentGrade, [Outcome]>) -> [Error] {
        documents.flatMap { document in
            document[keyPath: outcomes].filter { $0.verdict != .hit }.map { (document, $0) }
        }
    }
}
