import ArgumentParser
import CorpusEvaluation
import Foundation

/// The file that `--baseline` names.
enum BaselineFile {
    static func read(_ path: String) throws -> Baseline {
        guard let data = FileManager.default.contents(atPath: path) else {
            Complaint.error(path, "the baseline cannot be read; check the path and its permissions")
            throw ExitCode.unreadable
        }
        do {
            return try Baseline(json: Array(data))
        } catch {
            Complaint.error(path, "\(error)")
            throw ExitCode.unreadable
        }
    }

    /// Tells what became of the baseline's figures; whether any is below it.
    static func tell(_ comparison: BaselineComparison) -> Bool {
        for line in comparison.lines { Complaint.line("apology: \(line)") }
        return !comparison.falls.isEmpty
    }
}
