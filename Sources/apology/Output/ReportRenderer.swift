import ApologyAnalysis
import ReportWriting

/// Writes reports in the chosen format, one at a time, with what stands around and between them.
struct ReportRenderer: Sendable {
    let format: Score.Format
    let text: TextReport
    let several: Bool

    func render(_ analysis: Analysis) -> String {
        switch format {
        case .text: text.render(analysis.report, text: analysis.text)
        case .json: several ? JSONReport.element(analysis.report) : JSONReport.object(analysis.report)
        case .jsonl: JSONReport.line(analysis.report)
        }
    }

    /// What stands before the first report.
    var opening: String { format == .json && several ? JSONReport.arrayStart : "" }

    var between: String {
        switch format {
        case .text: "\n" + String(repeating: "─", count: text.width) + "\n\n"
        case .json: JSONReport.arrayBetween
        case .jsonl: ""
        }
    }

    func end(_ summary: RunSummary) -> String {
        switch format {
        case .json where several: summary.scored.isEmpty ? "[]\n" : JSONReport.arrayEnd
        case .text where summary.scored.count > 1: between + text.overview(summary.scored)
        default: ""
        }
    }
}
