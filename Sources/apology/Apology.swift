import ApologyAnalysis
import ArgumentParser

/// The command: reads options, calls the libraries, writes what they return.
@main
struct Apology: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apology",
        abstract: "Reads corporate apologies in English, Korean and Japanese, and shows what they minimise, own and promise.",
        discussion: """
            Results go to standard output, everything else to standard error.
            Exit status: 0 done; 1 a threshold was missed; 2 input, rules or configuration could not be read; 64 wrong usage.
            """,
        version: Version.current,
        subcommands: [Score.self, Grade.self, Explain.self, Rules.self])
}

/// Exit statuses beside success and wrong usage.
extension ExitCode {
    static let thresholdMissed = ExitCode(1)
    static let unreadable = ExitCode(2)
}
