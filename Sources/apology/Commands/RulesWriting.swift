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
        let loaded = PackLoader.load(directory: folder, fixesMarks: fixMarks)
        _ = try Loaded.value(loaded.rules, loaded.diagnostics, from: folder)
        let examples = loaded.documents.reduce(0) { $0 + $1.yes.count + $1.no.count }
        try Output.standard.write("\(loaded.documents.count) rules, \(examples) examples: all hold\n")
    }
}

struct RulesCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check packs for mistakes: every one with file, line and column.")

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
            try Output.standard.write("\(folder): \(rules)\(errors) errors, \(loaded.diagnostics.count - errors) warnings\n")
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
