import ApologyAnalysis
import ArgumentParser
import CorpusEvaluation
import ReportWriting

struct RulesStats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Count what each rule does on annotated documents: coverage, precision, overlap, conflict.",
        discussion: """
            A sentence counts once a rule. 'alone' are sentences that no other rule of the label finds; 'overlaps' names the rule that fires most often \
            beside it; 'instead' the label (or '-', none) that annotators gave most often where they did not give the rule's.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "Annotated files, or folders of them.")
    var corpus: [String]

    @Option(help: "How the figures are written: tab-separated text, or JSON.")
    var format: Format = .text

    @Option(help: "Only rules of this language.")
    var language: Grade.CorpusLanguage?

    @Option(help: "Only rules of this label or dimension, such as scope.partial or scope.")
    var label: String?

    @Flag(help: "Only rules that never fire.")
    var unused = false

    @OptionGroup var pack: PackOption
    @OptionGroup var destination: DestinationOptions

    func run() async throws {
        let rules = try pack.ruleSet()
        let analyzer = try Analyzer(rules: rules)
        var statistics = RuleStatistics(rules: rules.rules)
        var isComplete = true
        for path in corpus {
            let corpus = Corpus(path: path)
            for diagnostic in corpus.diagnostics { Complaint.line("apology: \(diagnostic)") }
            isComplete = isComplete && !corpus.diagnostics.contains { $0.severity == .error }
            for document in corpus.documents {
                statistics.add(document, try analyzer.analyze(bytes: Array(document.text.utf8), source: document.path))
            }
        }
        let entries = statistics.entries.filter { entry in
            (language == nil || entry.language == language?.rawValue) && (!unused || entry.sentences == 0)
                && (label.map { entry.label == $0 || entry.label.hasPrefix($0 + ".") } ?? true)
        }
        let output = try destination.open()
        switch format {
        case .text: try output.write(Self.table(entries))
        case .json: try output.write(JSON.array(entries.map(Self.json)).text(indented: true) + "\n")
        }
        try output.close()
        if !isComplete { throw ExitCode.unreadable }
    }

    private static func table(_ entries: [RuleStatistics.Entry]) -> String {
        let head = ["rule", "documents", "sentences", "right", "precision", "alone", "overlaps", "instead"]
        let rows = entries.map { entry in
            [
                entry.rule, "\(entry.documents)", "\(entry.sentences)", "\(entry.right)", entry.precision.map(TwoPlaces.text) ?? "–", "\(entry.alone)",
                mostFrequent(entry.overlaps), mostFrequent(entry.conflicts),
            ]
        }
        return ([head] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    private static func mostFrequent(_ counts: [String: Int]) -> String {
        counts.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" } ?? ""
    }

    private static func json(_ entry: RuleStatistics.Entry) -> JSON {
        func counts(_ counts: [String: Int]) -> JSON { .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) }) }
        return [
            "rule": .string(entry.rule), "label": .string(entry.label), "language": .string(entry.language), "documents": .int(entry.documents),
            "sentences": .int(entry.sentences), "right": .int(entry.right), "precision": .number(orNull: entry.precision), "alone": .int(entry.alone),
            "overlaps": counts(entry.overlaps), "conflicts": counts(entry.conflicts),
        ]
    }
}
