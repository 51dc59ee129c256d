import ApologyAnalysis
import ArgumentParser
import ReportWriting

struct Score: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score statements and articles.",
        discussion: """
            A folder is searched for .txt, .md and .text files; hidden ones are passed over. '-' is standard input.
            With --format json, one file gives an object; several paths or a folder give an array.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, jsonl }

    @Argument(help: "Files or folders, or '-' for standard input.")
    var paths: [String] = []

    @Option(help: "How the report is written.")
    var format: Format = .text

    @OptionGroup var destination: DestinationOptions
    @OptionGroup var engine: EngineOptions
    @OptionGroup var reading: ReadingOptions

    @Option(help: ArgumentHelp("Exit with status 1 if a statement scores less (0 to 100).", valueName: "score"))
    var failUnder: Double?

    @OptionGroup var work: WorkOptions

    func validate() throws {
        if let failUnder, !(0...100 ~= failUnder) {
            throw ValidationError("--fail-under takes a score from 0 to 100.")
        }
        if paths.isEmpty, Terminal.isTerminal(Terminal.input) {
            throw ValidationError("Name a file or folder to score, or pipe a text in.")
        }
    }

    func run() async throws {
        let analyzer = try engine.analyzer()
        let paths = paths.isEmpty ? ["-"] : paths
        let inputs = InputFinder.find(paths)
        let output = try destination.open(inputs: inputs)
        let renderer = ReportRenderer(
            format: format, text: TextReport(destination.textOptions(allVoices: reading.voice == .all)),
            several: inputs.count > 1 || paths.count > 1 || InputFinder.isFolder(paths[0]))
        let options = reading.options
        var summary = RunSummary(failUnder: failUnder)
        try await inOrder(inputs, jobs: work.count) { input in
            ScoredInput(input, analyzer: analyzer, options: options, renderer: renderer)
        } each: { scored in
            if let text = summary.add(scored, renderer: renderer) { try output.write(text) }
        }
        try output.write(renderer.end(summary))
        try output.close()
        try summary.finish()
    }
}

/// What one input came to: values only, so that workers can hand it over.
struct ScoredInput: Sendable {
    var name: String
    var report: (rendered: String, overall: Double?, grade: String?)?
    var warnings: [String] = []
    var problem: String?

    init(_ input: Input, analyzer: Analyzer, options: Analyzer.Options, renderer: ReportRenderer) {
        name = input.name
        do {
            let bytes = try InputReader.read(input)
            let analysis = try analyzer.analyze(bytes: bytes, source: input.name, options: options)
            warnings = analysis.warnings
            let score = analysis.report.score
            report = (renderer.render(analysis), score.overall, score.grade)
        } catch {
            problem = "\(error)"
        }
    }
}

/// Gathers what a run leads to: thresholds, problems, the exit status.
struct RunSummary {
    let failUnder: Double?
    private(set) var scored: [(name: String, overall: Double?, grade: String?)] = []
    private(set) var problems = 0
    private(set) var below = 0

    init(failUnder: Double?) { self.failUnder = failUnder }

    /// Tells of warnings and problems; returns what is to be written, with what separates it from the report before.
    mutating func add(_ input: ScoredInput, renderer: ReportRenderer) -> String? {
        for warning in input.warnings { Complaint.warning(input.name, warning) }
        if let problem = input.problem {
            problems += 1
            Complaint.error(input.name, problem)
        }
        guard let report = input.report else { return nil }
        if let failUnder, let overall = report.overall, overall < failUnder {
            below += 1
            Complaint.error(input.name, "scores \(TextReport.points(overall)), less than the \(TextReport.points(failUnder)) asked for")
        }
        defer { scored.append((input.name, report.overall, report.grade)) }
        return (scored.isEmpty ? renderer.opening : renderer.between) + report.rendered
    }

    func finish() throws {
        if problems > 0 { throw ExitCode.unreadable }
        if below > 0 { throw ExitCode.thresholdMissed }
    }
}
