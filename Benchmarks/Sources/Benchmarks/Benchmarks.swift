import ApologyAnalysis
import Foundation
import WordBreak

/// Measures the analysis of plain text and, in the same run, ICU's word break over the same text in UTF-16.
///
///     swift run -c release Benchmarks [MEGABYTES] [RUNS]
@main
struct Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap(Double.init)
        let megabytes = arguments.first ?? 2
        let runs = Int(arguments.dropFirst().first ?? 5)
        let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("examples")
        var analyzer = try Analyzer()
        let start = best(of: runs) { if let fresh = try? Analyzer() { analyzer = fresh } }
        print("analyzer ready in \(rounded(start * 1000)) ms; \(megabytes) MB a language, best of \(runs) runs")
        print("language   analysis MB/s   word break MB/s   ratio   findings")
        for (language, name) in [("en", "en-parcel-lockers.txt"), ("ko", "ko-lecture-platform.txt"), ("ja", "ja-bento-delivery.txt")] {
            let statement = try String(contentsOf: examples.appendingPathComponent(name), encoding: .utf8)
            let text = String(repeating: statement + "\n\n", count: max(1, Int(megabytes * 1e6) / statement.utf8.count))
            try measure(analyzer, language, text, runs: runs)
        }
    }

    static func measure(_ analyzer: Analyzer, _ language: String, _ text: String, runs: Int) throws {
        let bytes = Array(text.utf8)
        let units = Array(text.utf16)
        var findings = 0
        var boundaries: Int64 = 0
        // Taken in turn, so that a busy machine slows both alike.
        var (analysis, wordBreak) = (Double.infinity, Double.infinity)
        for _ in 0..<runs {
            analysis = min(analysis, seconds { findings = (try? analyzer.analyze(bytes: bytes, source: language).report.findings.count) ?? -1 })
            wordBreak = min(wordBreak, seconds { boundaries = wordbreak_count(units, Int32(units.count), language) })
        }
        guard findings >= 0, boundaries > 0 else { throw CocoaError(.featureUnsupported) }
        let megabytes = Double(bytes.count) / 1e6
        let columns = [
            (language, 11), (rounded(megabytes / analysis), 16), (rounded(megabytes / wordBreak), 18), (rounded(wordBreak / analysis, 4), 8),
        ]
        print(columns.map { $0.0.padding(toLength: $0.1, withPad: " ", startingAt: 0) }.joined() + String(findings))
    }

    static func best(of runs: Int, _ body: () -> Void) -> Double { (0..<max(1, runs)).map { _ in seconds(body) }.min() ?? 0 }

    static func seconds(_ body: () -> Void) -> Double {
        let duration = ContinuousClock().measure(body)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    static func rounded(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }
}
