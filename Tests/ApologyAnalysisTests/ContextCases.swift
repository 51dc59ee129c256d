import Foundation
import Testing

@testable import ApologyAnalysis

/// What context does to a match, by `corpora/cases/context.tsv`.
@Suite struct ContextCases {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: Language
        var phenomenon: String
        var present: [String]
        var absent: [String]
        var text: String
        var testDescription: String { "\(language.rawValue) \(phenomenon): \(text)" }
    }

    static let cases: [Case] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try? String(contentsOf: root.appending(path: "corpora/cases/context.tsv"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 4, let language = Language(rawValue: fields[0]) else { return nil }
            let labels = fields[2].split(separator: ",")
            return Case(
                language: language, phenomenon: fields[1], present: labels.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) },
                absent: labels.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }, text: fields[3])
        }
    }()

    @Test func theTableIsRead() { #expect(Self.cases.count > 30) }

    @Test(arguments: cases) func holds(_ entry: Case) throws {
        let kind: Report.Kind = entry.phenomenon == "reported" ? .article : .statement
        let report = try Analyzer().analyze(entry.text, options: .init(language: entry.language, kind: kind))
        let found = Set(report.findings.filter { $0.voice == .organisation }.map(\.label))
        for label in entry.present { #expect(found.contains(label), "\(label) is missing from \(found.sorted())") }
        for label in entry.absent { #expect(!found.contains(label), "\(label) should not be there") }
    }
}
