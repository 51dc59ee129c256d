/// Two annotations of the same documents, compared sentence for sentence. No text is analysed.
///
/// Every sentence counts, those of others' words too: whose words they are is part of what an annotator decides. Counts are kept for each
/// document, so that figures can be recounted over resamples.
public struct Agreement: Sendable, Hashable {
    /// One label, or the voice, that only one of the two gives to a sentence.
    public struct Disagreement: Sendable, Hashable {
        /// Who gives it.
        public enum Annotator: String, Sendable, Hashable { case first, second }

        /// A label of the codebook, or ``Agreement/voice``: that the words are the organisation's.
        public var label: String
        /// The one who gives it.
        public var by: Annotator
        /// 1-based line of the first annotator's file.
        public var line: Int
        /// As annotated.
        public var sentence: String
    }

    /// What the two make of one document.
    public struct DocumentAgreement: Sendable, Hashable {
        /// ``CorpusDocument/name``, the same in both corpora.
        public var name: String
        /// Path of the first annotator's file.
        public var path: String
        /// BCP 47 tag: `en`, `ko` or `ja`.
        public var language: String
        /// In the codebook's order.
        public var labels: [AgreementCounts]
        /// Whether the words are the organisation's.
        public var voice: AgreementCounts
        /// By line; the voice first, then labels in the codebook's order.
        public var disagreements: [Disagreement]
    }

    /// Names the voice among labels.
    public static let voice = "voice"

    /// Documents that both have, in the order of the first.
    public private(set) var documents: [DocumentAgreement] = []
    /// Documents that only one has, and those whose sentences differ; they take no part. What is wrong in the corpora themselves is not repeated.
    public private(set) var diagnostics: [CorpusDiagnostic] = []

    /// - Complexity: linear in the sentences.
    public init(_ first: Corpus, _ second: Corpus) {
        let others = Dictionary(second.documents.map { ($0.name, $0) }) { $1 }
        let names = Set(first.documents.map(\.name))
        for document in first.documents {
            if let other = others[document.name] {
                compare(document, other)
            } else {
                fail(document.path, nil, "unmatched", "the second annotator has no readable document '\(document.name)'")
            }
        }
        for document in second.documents where !names.contains(document.name) {
            fail(document.path, nil, "unmatched", "the first annotator has no readable document '\(document.name)'")
        }
    }

    private mutating func compare(_ first: CorpusDocument, _ second: CorpusDocument) {
        let pairs = zip(first.lines, second.lines)
        if let (line, other) = pairs.first(where: { $0.sentence != $1.sentence }) {
            return fail(second.path, other.number, "other-text", "this is not the sentence of \(first.path):\(line.number); both must annotate the same text")
        }
        guard first.lines.count == second.lines.count else {
            return fail(second.path, nil, "other-text", "\(second.lines.count) sentences, but \(first.lines.count) in \(first.path); both must annotate the same text")
        }
        var document = DocumentAgreement(
            name: first.name, path: first.path, language: first.language,
            labels: .init(repeating: AgreementCounts(), count: Codebook.labels.count), voice: AgreementCounts(), disagreements: [])
        for (line, other) in pairs { document.add(line, other) }
        documents.append(document)
    }

    private mutating func fail(_ file: String, _ line: Int?, _ id: String, _ message: String) {
        diagnostics.append(
            CorpusDiagnostic(file: file, line: line, column: line.map { _ in 1 }, id: "corpus." + id, severity: .error, message: message))
    }

    /// A disagreement with the document it is in.
    public typealias Located = (document: DocumentAgreement, disagreement: Disagreement)

    /// By document and line.
    public var disagreements: [Located] {
        documents.flatMap { document in document.disagreements.map { (document, $0) } }
    }

    /// The languages that occur, as tags, sorted.
    public var languages: [String] { Set(documents.map(\.language)).sorted() }

    /// The figures over all documents, or those of one language. Linear in the documents.
    public func figures(language: String? = nil) -> AgreementFigures { AgreementFigures(documents(language)) }

    /// How far the figures can be trusted, over all documents or those of one language. A thousand times the documents.
    public func intervals(language: String? = nil) -> AgreementIntervals { AgreementIntervals(documents(language)) }

    private func documents(_ language: String?) -> [DocumentAgreement] { documents.filter { language == nil || $0.language == language } }
}

extension Agreement.DocumentAgreement {
    mutating func add(_ line: CorpusDocument.Line, _ other: CorpusDocument.Line) {
        func differ(_ label: String, _ first: Bool, _ second: Bool) {
            if first != second {
                disagreements.append(.init(label: label, by: first ? .first : .second, line: line.number, sentence: line.sentence))
            }
        }
        let isOwn = (line.voice == .organisation, other.voice == .organisation)
        voice.add(first: isOwn.0, second: isOwn.1)
        differ(Agreement.voice, isOwn.0, isOwn.1)
        for (index, label) in Codebook.labels.enumerated() {
            let carries = (line.labels.contains(label), other.labels.contains(label))
            labels[index].add(first: carries.0, second: carries.1)
            differ(label, carries.0, carries.1)
        }
    }
}
