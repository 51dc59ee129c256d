import ArgumentParser
import CorpusEvaluation
import ReportWriting

extension Grade {
    /// Compares two annotations instead of grading.
    func compare(_ first: Corpus, _ second: Corpus) throws {
        let output = try open([first, second])
        let agreement = Agreement(first, second)
        let listed = agreement.disagreements.filter { lists($0.disagreement.label) }
        let isReadable = Self.tell(first.diagnostics + second.diagnostics + agreement.diagnostics)
        switch format {
        case .text:
            try output.write(Self.visible(AgreementTable.render(agreement) + (errors ? "\n" + AgreementTable.disagreements(listed) : "")))
        case .json: try output.write(AgreementJSON.value(agreement, disagreements: errors ? listed : nil).text(indented: true) + "\n")
        case .html: try output.write(AgreementPage.render(agreement, disagreements: listed))
        }
        try output.close()
        if !isReadable { throw ExitCode.unreadable }
    }

    /// Opens the output, which must be none of the files read.
    func open(_ corpora: [Corpus], besides files: [String] = []) throws -> Output {
        let paths = corpora.flatMap { corpus in corpus.documents.map(\.path) + corpus.diagnostics.map(\.file) + corpus.attributeSheets }
        return try destination.open(inputs: (paths + files).map { Input(name: $0, place: .file) })
    }

    /// Tells what is wrong with a corpus, a line each; whether all of it could be read.
    static func tell(_ diagnostics: [CorpusDiagnostic]) -> Bool {
        for diagnostic in diagnostics { Complaint.line("apology: \(diagnostic)") }
        return !diagnostics.contains { $0.severity == .error }
    }

    /// Sentences come from outside, so what would steer a terminal is made visible.
    static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(VisibleText.line).joined(separator: "\n")
    }
}
