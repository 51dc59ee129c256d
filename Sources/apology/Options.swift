import ApologyAnalysis
import ArgumentParser
import Foundation
import ReportWriting
import RuleAuthoring

enum ColorChoice: String, CaseIterable, ExpressibleByArgument { case auto, always, never }
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument { case auto, en, ko, ja }
enum KindChoice: String, CaseIterable, ExpressibleByArgument { case auto, statement, article, other }
enum VoiceChoice: String, CaseIterable, ExpressibleByArgument { case organisation, all }

/// Where results go, and how they look there.
struct DestinationOptions: ParsableArguments {
    @Option(help: "Write to a file instead of standard output.")
    var output: String?

    @Option(help: "Colour: auto follows the terminal and NO_COLOR.")
    var color: ColorChoice = .auto

    var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: output == nil && Terminal.allowsColor(Terminal.output)
        }
    }

    func textOptions(allVoices: Bool) -> TextReport.Options {
        let width = output == nil ? Terminal.width : nil
        return TextReport.Options(width: min(100, width ?? 80), color: usesColor, allVoices: allVoices)
    }

    /// Opens the output before work begins, so that an unwritable one costs nothing.
    func open(inputs: [Input] = []) throws -> Output {
        guard let output else { return Output.standard }
        if let identity = FileIdentity(path: output), inputs.contains(where: { $0.identity == identity }) {
            throw ValidationError("--output \(output) is one of the inputs; choose another name.")
        }
        return try Output(path: output)
    }
}

/// What analyses: rules and rubric.
struct EngineOptions: ParsableArguments {
    @OptionGroup var pack: PackOption

    @Option(help: ArgumentHelp("A rubric to use instead of the built-in one.", valueName: "file"))
    var rubric: String?

    func analyzer() throws -> Analyzer {
        let rules = try pack.ruleSet()
        let rubric = try rubric.map { file in
            let loaded = RubricLoader.load(file: file)
            return try Loaded.value(loaded.rubric, loaded.diagnostics, from: file)
        }
        do {
            return try Analyzer(rules: rules, rubric: rubric ?? .default)
        } catch {
            Complaint.error(pack.rules ?? "built-in rules", "\(error)")
            throw ExitCode.unreadable
        }
    }
}

/// What a loader came back with: its diagnostics are told, and a missing value ends the run.
enum Loaded {
    static func value<Value>(_ value: Value?, _ diagnostics: [Diagnostic], from path: String) throws -> Value {
        for diagnostic in diagnostics { Complaint.diagnostic(diagnostic) }
        guard let value, !diagnostics.contains(where: { $0.severity == .error }) else {
            if diagnostics.isEmpty { Complaint.error(path, "could not be read; check the path and its permissions") }
            throw ExitCode.unreadable
        }
        return value
    }
}

/// How input is read.
struct ReadingOptions: ParsableArguments {
    @Option(help: "The language of the text; auto decides sentence by sentence.")
    var language: LanguageChoice = .auto

    @Option(help: "The kind of the text; auto decides by its marks.")
    var kind: KindChoice = .auto

    @Option(help: ArgumentHelp("The encoding of the input, by its IANA name (UTF-8, EUC-KR, Shift_JIS …).", valueName: "name"))
    var encoding: String?

    @Option(help: "Whose words the text report shows findings in; only the organisation's are scored.")
    var voice: VoiceChoice = .organisation

    var options: Analyzer.Options {
        var options = Analyzer.Options()
        options.encoding = encoding
        options.language = .init(rawValue: language.rawValue)
        options.kind = .init(rawValue: kind.rawValue)
        return options
    }
}

struct WorkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many inputs are worked on at a time (default: one a processor).", valueName: "n"))
    var jobs: Int?

    var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        if let jobs, !(1...1024 ~= jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
    }
}
