import ArgumentParser
import RuleAuthoring

struct RulesTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Load a pack and run the examples of its rules.")

    @Argument(help: "A folder of rule packs.")
    var folder: String

    func run() async throws {
        let loaded = PackLoader.load(directory: folder)
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

    func run() async throws {
        let loaded = PackLoader.load(directory: folder)
        let rules = try Loaded.value(loaded.rules, loaded.diagnostics, from: folder)
        do {
            try PackCompiler.write(rules, to: output)
        } catch {
            Complaint.error(output, "cannot be written: \(error)")
            throw ExitCode.unreadable
        }
    }
}
