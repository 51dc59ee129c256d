import ArgumentParser
import Foundation
import RuleAuthoring

struct RulesTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Load a pack and run the examples of its rules.")

    @Argument(help: "A folder of rule packs.")
    var folder: String

    @Flag(help: "Move the marks of yes examples to what the rules match, in the files; review the change.")
    var fixMarks = false

    func run() async throws {
        var loaded = PackLoader.load(directory: folder, fixesMarks: fixMarks)
        for (file, count) in loaded.movedMarks.sorted(by: { $0.key < $1.key }) {
            Complaint.line("apology: \(file): moved the marks of \(Count.text(count, "example")); review the change")
        }
        if !loaded.movedMarks.isEmpty { loaded = PackLoader.load(directory: folder) }
        let examples = loaded.documents.reduce(0) { $0 + $1.yes.count + $1.no.count }
        do {
            _ = try Loaded.value(loaded.rules, loaded.diagnostics, from: folder)
        } catch {
            tellOfFailures(loaded, examples)
            throw error
        }
        try Output.standard.write("\(loaded.documents.count) rules, \(examples) examples: all hold\n")
    }

    /// What there is to mend, in one line after all of it.
    private func tellOfFailures(_ loaded: LoadedPacks, _ examples: Int) {
        guard !loaded.documents.isEmpty else { return }
        let failing = loaded.diagnostics.count(where: \.isAboutAnExample)
        let others = loaded.diagnostics.count - failing
        var parts: [String] = []
        if failing > 0 { parts.append("\(failing) of \(Count.text(examples, "example")) \(failing == 1 ? "fails" : "fail")") }
        if others > 0 {
            let noun = failing > 0 ? "other mistake" : "mistake"
            parts.append("\(Count.text(others, noun)) (examples of rules that hang on \(others == 1 ? "it" : "them") were not run)")
        }
        Complaint.error(folder, parts.joined(separator: "; "))
    }
}

struct RulesCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check packs for mistakes, without running examples: every one with file, line and column.")

    @Argument(help: "Folders of rule packs.")
    var folders: [String]

    func run() async throws {
        var failed = false
        for folder in folders {
            let loaded = PackLoader.load(directory: folder, runsExamples: false)
            let errors = loaded.diagnostics.count { $0.severity == .error }
            for diagnostic in loaded.diagnostics { Complaint.diagnostic(diagnostic) }
            if loaded.rules == nil, loaded.diagnostics.isEmpty {
                Complaint.error(folder, "could not be read; check the path and its permissions")
            }
            failed = failed || errors > 0 || loaded.rules == nil
            let rules = loaded.rules.map { "\($0.rules.count) rules, " } ?? ""
            let warnings = loaded.diagnostics.count - errors
            try Output.standard.write("\(folder): \(rules)\(Count.text(errors, "error")), \(Count.text(warnings, "warning"))\n")
        }
        if failed { throw ExitCode.unreadable }
    }
}

struct RulesCompile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Compile a folder of packs into the form that the library loads.")

    @Argument(help: "A folder of rule packs.")
    var folder: String

    @Option(help: "The file to write.")
    var output: String

    @Option(help: "A rubric to write as Swift source too.")
    var rubric: String?

    @Option(help: "The Swift file to write the rubric to.")
    var rubricOutput: String?

    func validate() throws {
        if (rubric == nil) != (rubricOutput == nil) { throw ValidationError("--rubric and --rubric-output go together.") }
    }

    func run() async throws {
        let loaded = PackLoader.load(directory: folder)
        let rules = try Loaded.value(loaded.rules, loaded.diagnostics, from: folder)
        try write(PackCompiler.compiled(rules), to: output)
        guard let rubric, let rubricOutput else { return }
        let read = RubricLoader.load(file: rubric)
        try write(Array(PackCompiler.source(of: Loaded.value(read.rubric, read.diagnostics, from: rubric)).utf8), to: rubricOutput)
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            Complaint.error(path, "cannot be written: \(error.localizedDescription)")
            throw ExitCode.unreadable
        }
    }
}

/// A number and what it counts.
enum Count {
    static func text(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
