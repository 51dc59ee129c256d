public import RuleMatching
public import TextReading

/// A match that stands: what it says, where, and in whose voice.
public struct FindingInContext: Sendable, Hashable {
    /// Parsed from `rule.label`.
    public var label: Label
    /// The rule of the strongest match where several overlapped.
    public var rule: Rule
    /// Of the stretch: reported words in a reporter's sentence may differ from it.
    public var voice: Voice
    /// Of the sentence.
    public var language: Language
    /// Index into the document's sentences.
    public var sentence: Int
    /// UTF-8 offsets into the decoded text.
    public var range: Range<Int>
    /// The rule's own attributes, and the words its captures matched.
    public var attributes: [String: String]
    /// Other rules of the label whose matches overlapped this one, in the order of their strength.
    public var otherRules: [String] = []
    /// 0…1, the rule's.
    public var strength: Double { rule.strength }
}

/// What a document says, and in whose voice.
public struct ContextualReading: Sendable {
    /// As given, or weighed from cues; `.other` has no findings.
    public var kind: DocumentKind
    /// In order of the text.
    public var findings: [FindingInContext]
    /// In order of the text, both voices, whatever the kind.
    public var claims: [StatedClaim]
    /// Sentences in the organisation's voice.
    public var organisationSentences: Set<Int>
}

/// Turns matches into findings. Holds scratch space: use one a thread.
public struct ContextReader: Sendable {
    private let rules: RuleSet
    private let claimReader: ClaimReader
    private var searchers: [Language: Searcher] = [:]

    /// O(number words); each language's searcher is made when first met.
    public init(rules: RuleSet) {
        self.rules = rules
        claimReader = ClaimReader(rules: rules)
    }

    /// - Parameter kind: what the document is, where the caller knows.
    /// - Complexity: linear in the text for each rule that comes up in it.
    public mutating func read(_ document: Document, kind given: DocumentKind? = nil) -> ContextualReading {
        let reading = DocumentReading(document, rules: rules, searchers: &searchers)
        let kind = given ?? reading.kind()
        let voices = VoiceReader.voices(reading, kind)
        let circumstances = CircumstanceReader(document: document)
        var findings: [FindingInContext] = []
        var organisationSentences: Set<Int> = []
        let repeated = Self.repeatedSentences(of: document)
        for (index, piece) in reading.pieces.enumerated() where kind != .other && !repeated.contains(piece.sentence) {
            if voices.pieces[index] == .organisation { organisationSentences.insert(piece.sentence) }
            let standing = circumstances.withoutYielding(piece.labelled.filter { circumstances.stands($0.match, $0.rule, $0.label, in: piece) }, in: piece)
            findings += Self.withoutRepeats(standing.map { finding($0, piece, voices.voice(of: $0.match.folded, inPiece: index), document) })
        }
        let claims = claimReader.claims(reading, voices)
        guard given != nil || Self.reportsIncident(findings, document) else {
            return ContextualReading(kind: .other, findings: [], claims: claims, organisationSentences: [])
        }
        return ContextualReading(
            kind: kind, findings: Self.inOrder(findings), claims: claims, organisationSentences: organisationSentences)
    }

    private static func repeatedSentences(of document: Document) -> Set<Int> {
        var seen: Set<[UInt16]> = []
        return Set(
            document.sentences.indices.filter { index in
                let folded = document.folded.units[document.folded.range(ofUTF8: document.sentences[index].range)]
                return folded.count >= shortestRepeat && !seen.insert(Array(folded)).inserted
            })
    }

    /// A text of some length in which nothing is regretted, owned or dated tells of no incident, whatever it offers or excludes: terms, a product's launch.
    private static func reportsIncident(_ findings: [FindingInContext], _ document: Document) -> Bool {
        document.sentences.count < shortestWithoutIncident || findings.contains { finding in
            guard finding.voice == .organisation else { return false }
            return switch finding.label {
            case .responsibilityApologise, .responsibilityAccept, .responsibilityFault, .responsibilityDistance, .delayAdmit, .delayTimeline: true
            default: false
            }
        }
    }

    private static let shortestWithoutIncident = 8

    /// A sentence that stands a second time in a document is the page's doing, not the writer's, if it is this long (units of folded text).
    private static let shortestRepeat = 24

    private func finding(
        _ labelled: (match: Match, rule: Rule, label: Label), _ piece: PieceReading, _ voice: Voice, _ document: Document
    ) -> FindingInContext {
        var attributes = labelled.rule.attributes
        for capture in labelled.match.captures where attributes[capture.name] == nil {
            let range = document.utf8Range(ofFolded: capture.folded)
            attributes[capture.name] = String(decoding: document.source.utf8[range], as: UTF8.self)
        }
        return FindingInContext(
            label: labelled.label, rule: labelled.rule, voice: voice, language: piece.language, sentence: piece.sentence,
            range: document.utf8Range(ofFolded: labelled.match.folded), attributes: attributes)
    }

    /// Of a piece's overlapping findings with one label the strongest stays, then the longest, with the attributes of all.
    private static func withoutRepeats(_ findings: [FindingInContext]) -> [FindingInContext] {
        var kept: [FindingInContext] = []
        let order = findings.indices.sorted {
            let (a, b) = (findings[$0], findings[$1])
            return (a.label.rawValue, -a.strength, -a.range.count, $0) < (b.label.rawValue, -b.strength, -b.range.count, $1)
        }
        var group = 0
        for index in order {
            let finding = findings[index]
            if kept.indices.contains(group), kept[group].label != finding.label { group = kept.count }
            if let rival = kept[group...].firstIndex(where: { $0.range.overlaps(finding.range) && $0.voice == finding.voice }) {
                kept[rival].attributes.merge(finding.attributes) { first, _ in first }
                if kept[rival].rule.id != finding.rule.id, !kept[rival].otherRules.contains(finding.rule.id) {
                    kept[rival].otherRules.append(finding.rule.id)
                }
            } else {
                kept.append(finding)
            }
        }
        return kept
    }

    private static func inOrder(_ findings: [FindingInContext]) -> [FindingInContext] {
        findings.sorted { ($0.range.lowerBound, $0.range.upperBound, $0.rule.id) < ($1.range.lowerBound, $1.range.upperBound, $1.rule.id) }
    }
}
