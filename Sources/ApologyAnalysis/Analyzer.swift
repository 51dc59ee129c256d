public import ApologyScoring
public import RuleMatching
public import RulePacks
public import TextReading

/// Reads apologies: bytes or text in, a ``Report`` out.
///
/// An analyzer holds the rules and the rubric. It may be used from any number of threads at once; each analysis takes its own scratch space from a pool.
public struct Analyzer: Sendable {
    /// Holds at least one pack.
    public let rules: RuleSet
    /// Checked: `problems()` finds none in it.
    public let rubric: Rubric
    private let readers: ReaderPool

    /// - Throws: ``AnalyzerError`` if the rubric cannot be used or there are no rules.
    public init(rules: RuleSet = .default(), rubric: Rubric = .default) throws(AnalyzerError) {
        let problems = rubric.problems()
        guard problems.isEmpty else { throw .unusableRubric(problems) }
        guard !rules.packs.isEmpty else { throw .noRules }
        self.rules = rules
        self.rubric = rubric
        readers = ReaderPool(rules)
    }

    /// What the caller knows of a text; what it does not know is found out.
    public struct Options: Sendable, Hashable {
        /// An encoding's name as ICU knows it, such as `EUC-KR`.
        public var encoding: String?
        /// Every sentence is taken to be in this language.
        public var language: Language?
        /// `nil`: weighed from the text's cues; `.other`: only claims are read, nothing is scored.
        public var kind: Report.Kind?
        /// Memberwise.
        public init(encoding: String? = nil, language: Language? = nil, kind: Report.Kind? = nil) {
            (self.encoding, self.language, self.kind) = (encoding, language, kind)
        }
    }

    /// Analyses a text that is at hand as a string.
    ///
    /// Spans in the report are offsets into the string's UTF-8; ``Report/Finding/range(in:)`` gives string indices.
    /// - Throws: ``ReadingError`` if the text is empty or too large.
    /// - Complexity: linear in the text for each rule that comes up in it.
    public func analyze(_ text: String, options: Options = .init()) throws(ReadingError) -> Report {
        try analyze(bytes: Array(text.utf8), source: "text", options: .init(encoding: "UTF-8", language: options.language, kind: options.kind)).report
    }

    /// Analyses the bytes of a file.
    ///
    /// - Parameter source: what the report calls the document: a path, or `-`.
    /// - Throws: ``ReadingError`` if the bytes are no text, empty, or more than `SourceText.byteLimit`.
    /// - Complexity: linear in the bytes for each rule that comes up in them.
    public func analyze(bytes: [UInt8], source: String, options: Options = .init()) throws(ReadingError) -> Analysis {
        let text = try SourceText(bytes: bytes, encoding: options.encoding)
        let document = Document(text, language: options.language)
        var reader = readers.take()
        let reading = reader.read(document, kind: options.kind.map(DocumentKind.init))
        readers.give(back: reader)
        let score = rubric.score(reading.findings, hasOrganisationVoice: !reading.organisationSentences.isEmpty, kind: reading.kind)
        let report = ReportBuilder(document: document, reading: reading, score: score, rubric: rubric, rules: rules).report(source: source)
        var warnings: [String] = []
        if text.invalidByteCount > 0 {
            warnings.append("\(text.invalidByteCount) bytes are not valid \(text.encoding) and were read as U+FFFD; name the encoding if it is another")
        }
        if options.encoding == nil, !text.encoding.hasPrefix("UTF") {
            warnings.append("read as \(text.encoding), by its statistics; name the encoding if it is another")
        }
        if document.language == nil { warnings.append("the text is in none of the languages that are read (en, ko, ja), so nothing was looked for") }
        return Analysis(report: report, otherRules: reading.findings.map(\.otherRules), text: String(decoding: text.utf8, as: UTF8.self), warnings: warnings)
    }
}

/// A report with the text it speaks of.
public struct Analysis: Sendable, Hashable {
    /// Spans in UTF-8 bytes of the input, not of `text`.
    public var report: Report
    /// For each finding of the report, ids of further rules of its label that matched over the same words.
    public var otherRules: [[String]]
    /// The input, decoded.
    public var text: String
    /// One line each: what could be read only in part.
    public var warnings: [String]
}

/// Why no analyzer can be made.
public enum AnalyzerError: Error, Sendable, Hashable, CustomStringConvertible {
    case unusableRubric([RubricProblem])
    case noRules

    /// One line a problem, `key: message`.
    public var description: String {
        switch self {
        case .unusableRubric(let problems): problems.map { "\($0.key): \($0.message)" }.joined(separator: "\n")
        case .noRules: "there are no rules; the packs could not be read"
        }
    }
}
