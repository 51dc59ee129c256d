import ApologyAnalysis
import ArgumentParser
import CorpusEvaluation
import ReportWriting

struct Grade: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare findings with an annotated corpus: precision, recall and F1 a label.",
        discussion: """
            Files lie in folders named en, ko and ja, or --language names the language of all. A file attributes.tsv beside those folders says \
            which attributes commitments have.
            With --agreement, two annotations of the same documents are compared, and nothing is analysed.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }
    enum CorpusLanguage: String, CaseIterable, ExpressibleByArgument { case en, ko, ja }

    @Argument(help: "An annotated file, or a folder of them.")
    var corpus: String

    @Option(help: "How the grade is written; html is one file that needs nothing else.")
    var format: Format = .text

    @Option(help: "The language of all files.")
    var language: CorpusLanguage?

    @Flag(help: "List every missed and every spurious label, with its sentence and rule; html always does.")
    var errors = false

    @Option(help: "Of the errors, list only those of a label or dimension, such as scope.partial or scope.")
    var label: String?

    @Option(help: ArgumentHelp("Exit with status 1 if the macro F1 of any language is less (0 to 1).", valueName: "f1"))
    var failUnder: Double?

    @Option(help: ArgumentHelp(
        "An earlier grade, as JSON: exit with status 1 if the macro F1 of any language is less than it was.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp(
        "A second annotation of the same documents: print Cohen's kappa a label instead of a grade.", valueName: "folder"))
    var agreement: String?

    @OptionGroup var engine: EngineOptions
    @OptionGroup var destination: DestinationOptions
    @OptionGroup var work: WorkOptions

    func validate() throws {
        if let label, !Codebook.labels.contains(where: { Self.matches($0, label) }) {
            throw ValidationError("There is no label '\(label)'. Did you mean '\(Suggestion.nearest(to: label, in: Codebook.labels))'?")
        }
        if let failUnder, !(0...1 ~= failUnder) { throw ValidationError("--fail-under takes an F1 from 0 to 1.") }
        if agreement != nil, failUnder != nil || baseline != nil || engine.pack.rules != nil || engine.rubric != nil {
            throw ValidationError("--agreement analyses nothing; --fail-under, --baseline, --rules and --rubric do not go with it.")
        }
    }

    /// Whether a label is the one asked for, or of the dimension asked for, or an attribute of either.
    private static func matches(_ label: String, _ name: String) -> Bool { label == name || label.hasPrefix(name + ".") }

    func lists(_ label: String) -> Bool { self.label.map { Self.matches(label, $0) } ?? true }

    func run() async throws {
        let corpus = Corpus(path: corpus, language: language?.rawValue)
        if let agreement {
            try compare(corpus, Corpus(path: agreement, language: language?.rawValue))
        } else {
            try await run(corpus)
        }
    }

    private func run(_ corpus: Corpus) async throws {
        let analyzer = try engine.analyzer()
        let earlier = try baseline.map { try BaselineFile.read($0) }
        let output = try open([corpus], besides: baseline.map { [$0] } ?? [])
        let grade = await CorpusGrader(analyzer).grade(corpus.documents, jobs: work.count)
        let listed = (grade.errors + grade.attributeErrors).filter { lists($0.outcome.label) }
        let isReadable = Self.tell(corpus.diagnostics + grade.failures)
        switch format {
        case .text: try output.write(Self.visible(GradeTable.render(grade) + (errors ? "\n" + GradeTable.errors(listed) : "")))
        case .json: try output.write(GradeJSON.value(grade, errors: errors ? listed : nil).text(indented: true) + "\n")
        case .html: try output.write(GradePage.render(grade, errors: listed))
        }
        try output.close()
        let isBelow = earlier.map { BaselineFile.tell(BaselineComparison(grade, to: $0)) } ?? false
        guard isReadable else { throw ExitCode.unreadable }
        if let failUnder, (grade.lowestMacroF1 ?? 0) < failUnder {
            Complaint.line("apology: the lowest macro F1 is less than the \(failUnder) asked for")
            throw ExitCode.thresholdMissed
        }
        if isBelow { throw ExitCode.thresholdMissed }
    }
}
