import ApologyAnalysis
import ArgumentParser
import CorpusEvaluation
import ReportWriting

struct Grade: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare findings with an annotated corpus: precision, recall and F1 a label.",
        discussion: "Files lie in folders named en, ko and ja, or --language names the language of all.")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }
    enum CorpusLanguage: String, CaseIterable, ExpressibleByArgument { case en, ko, ja }

    @Argument(help: "An annotated file, or a folder of them.")
    var corpus: String

    @Option(help: "How the grade is written.")
    var format: Format = .text

    @Option(help: "The language of all files.")
    var language: CorpusLanguage?

    @Flag(help: "List every missed and every spurious label, with its sentence and rule.")
    var errors = false

    @Option(help: "With --errors, only those of a label or dimension, such as scope.partial or scope.")
    var label: String?

    @Option(help: ArgumentHelp("Exit with status 1 if the macro F1 of any language is less (0 to 1).", valueName: "f1"))
    var failUnder: Double?

    @OptionGroup var engine: EngineOptions
    @OptionGroup var destination: DestinationOptions
    @OptionGroup var work: WorkOptions

    func validate() throws {
        if let label, !Codebook.labels.contains(where: { Self.matches($0, label) }) {
            throw ValidationError("There is no label '\(label)'. Did you mean '\(Suggestion.nearest(to: label, in: Codebook.labels))'?")
        }
        if let failUnder, !(0...1 ~= failUnder) { throw ValidationError("--fail-under takes an F1 from 0 to 1.") }
    }

    /// Whether a label is the one asked for, or of the dimension asked for.
    private static func matches(_ label: String, _ name: String) -> Bool { label == name || label.hasPrefix(name + ".") }

    func run() async throws {
        let analyzer = try engine.analyzer()
        let corpus = Corpus(path: corpus, language: language?.rawValue)
        let output = try destination.open(inputs: corpus.documents.map { Input(name: $0.path, place: .file) })
        let grade = await CorpusGrader(analyzer).grade(corpus.documents, jobs: work.count)
        let diagnostics = corpus.diagnostics + grade.failures
        for diagnostic in diagnostics { Complaint.line("apology: \(diagnostic)") }
        let listed = grade.errors.filter { entry in label.map { Self.matches(entry.outcome.label, $0) } ?? true }
        switch format {
        case .text: try output.write(GradeTable.render(grade) + (errors ? "\n" + GradeTable.errors(listed) : ""))
        case .json: try output.write(GradeJSON.value(grade, errors: errors ? listed : nil).text(indented: true) + "\n")
        }
        try output.close()
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.unreadable }
        if let failUnder, (grade.lowestMacroF1 ?? 0) < failUnder {
            Complaint.line("apology: the lowest macro F1 is less than the \(failUnder) asked for")
            throw ExitCode.thresholdMissed
        }
    }
}
