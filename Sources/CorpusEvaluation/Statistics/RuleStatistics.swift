public import ApologyAnalysis

/// What each rule does on a corpus: where it fires, how often rightly, and beside which other rules.
public struct RuleStatistics: Sendable {
    /// One labelled rule. Counts are of annotated sentences: several matches in one count once.
    public struct Entry: Sendable, Hashable {
        /// Such as `ko.scope.partial.some`.
        public var rule: String
        /// Of the codebook.
        public var label: String
        /// BCP 47 tag.
        public var language: String
        /// In which the rule fires.
        public var documents = 0
        /// In which the rule fires in the organisation's voice: its coverage.
        public var sentences = 0
        /// Of `sentences`, those annotated with the rule's label.
        public var right = 0
        /// Of `right`, those that no other rule of the label finds.
        public var alone = 0
        /// Rule of the same label → sentences in which both fire: the overlap.
        public var overlaps: [String: Int] = [:]
        /// Label → sentences annotated with it and not with the rule's own: the conflict. `-` counts sentences without any label.
        public var conflicts: [String: Int] = [:]

        /// Share of `sentences` that are `right`; `nil` for a rule that never fires.
        public var precision: Double? { sentences == 0 ? nil : Double(right) / Double(sentences) }
    }

    /// In the rules' order; rules that never fire included.
    public private(set) var entries: [Entry]
    private let place: [String: Int]

    /// - Parameter rules: those to count; cues have no label and are passed over.
    public init(rules: [Rule]) {
        let entries = rules.compactMap { rule in
            rule.label.map { Entry(rule: rule.id, label: $0, language: rule.language.rawValue) }
        }
        self.entries = entries
        place = Dictionary(entries.indices.map { (entries[$0].rule, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Counts one document. n log n in its findings.
    ///
    /// - Parameter analysis: of the document's `text`, in UTF-8.
    public mutating func add(_ document: CorpusDocument, _ analysis: Analysis) {
        var fired: [Int: [String: Set<String>]] = [:]
        for (finding, otherRules) in zip(analysis.report.findings, analysis.otherRules) where finding.voice == .organisation {
            guard let line = document.line(at: finding.span.start) else { continue }
            fired[line, default: [:]][finding.label, default: []].formUnion([finding.rule] + otherRules)
        }
        for (line, labels) in fired {
            for (label, rules) in labels {
                for rule in rules { count(rule, label, among: rules, on: document.lines[line]) }
            }
        }
        for rule in Set(fired.values.flatMap { $0.values.joined() }) {
            if let at = place[rule] { entries[at].documents += 1 }
        }
    }

    private mutating func count(_ rule: String, _ label: String, among rules: Set<String>, on line: CorpusDocument.Line) {
        guard let at = place[rule] else { return }
        entries[at].sentences += 1
        for other in rules where other != rule { entries[at].overlaps[other, default: 0] += 1 }
        if line.labels.contains(label) {
            entries[at].right += 1
            if rules.count == 1 { entries[at].alone += 1 }
        } else {
            for other in line.labels.isEmpty ? ["-"] : Array(line.labels) { entries[at].conflicts[other, default: 0] += 1 }
        }
    }
}
