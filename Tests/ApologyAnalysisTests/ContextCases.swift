import Foundation
import Testing

@testable import ApologyAnalysis

/// What context does to a label, by the tables in `corpora/cases`: a language and phenomenon a file, a case a line.
///
/// A line that begins with `!` is known to fail; it is a mistake of the table once it holds.
@Suite struct ContextCases {
    struct Case: Sendable, CustomTestStringConvertible {
        var file: String
        var line: Int
        var language: Language
        var kind: Report.Kind
        var present: [String]
        var absent: [String]
        /// No label at all may stand.
        var isBare: Bool
        var text: String
        /// UTF-8 ranges of `text` that were marked.
        var marks: [Range<Int>]
        var isKnownToFail: Bool
        var testDescription: String { "\(file):\(line): \(text)" }

        /// What is not as expected; empty where the case holds.
        func problems(_ analyzer: Analyzer) throws -> [String] {
            let findings = try analyzer.analyze(text, options: .init(language: language, kind: kind)).report.findings.filter { $0.voice == .organisation }
            let missing = present.filter { label in
                !findings.contains { finding in finding.label == label && marks.contains { $0.overlaps(finding.span.start..<finding.span.end) } }
            }
            let spurious = findings.filter { isBare || absent.contains($0.label) }
            return missing.map { "\($0) is missing" } + spurious.map { "\($0.label) should not be there (\($0.rule): \($0.text))" }
        }
    }

    static let cases: [Case] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpora/cases")
        return Language.allCases.flatMap { language -> [Case] in
            let folder = root.appending(path: language.rawValue)
            let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".tsv") }.sorted()
            return files.flatMap { file -> [Case] in
                let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
                return read(text, "\(language.rawValue)/\(file)", language)
            }
        }
    }()

    private static func read(_ text: String, _ file: String, _ language: Language) -> [Case] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kind = lines.first.flatMap { line in Report.Kind(rawValue: String(line.dropFirst("# kind=".count))) } ?? .statement
        return lines.enumerated().compactMap { index, line in
            let fields = line.split(separator: "\t").map(String.init)
            guard !line.hasPrefix("#"), fields.count == 2 else { return nil }
            let isKnownToFail = fields[0].hasPrefix("!")
            let labels = fields[0].drop { $0 == "!" }.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            let (plain, marks) = unmarked(fields[1])
            return Case(
                file: file, line: index + 1, language: language, kind: kind, present: labels.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) },
                absent: labels.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }, isBare: labels == ["none"], text: plain, marks: marks,
                isKnownToFail: isKnownToFail)
        }
    }

    private static func unmarked(_ text: String) -> (text: String, marks: [Range<Int>]) {
        var plain = ""
        var start = 0
        var marks: [Range<Int>] = []
        for character in text {
            switch character {
            case "[": start = plain.utf8.count
            case "]": marks.append(start..<plain.utf8.count)
            default: plain.append(character)
            }
        }
        return (plain, marks)
    }

    @Test(arguments: Language.allCases) func theTablesAreRead(_ language: Language) {
        #expect(Self.cases.count { $0.language == language } >= 300)
        for entry in Self.cases {
            #expect(entry.isBare || !(entry.present + entry.absent).isEmpty, "\(entry.testDescription)")
            #expect(Set(entry.present + entry.absent).isSubset(of: Set(Label.allCases.map(\.rawValue))), "\(entry.testDescription)")
            #expect(entry.present.isEmpty || !entry.marks.isEmpty, "\(entry.testDescription)")
        }
    }

    @Test(arguments: Set(cases.map(\.file)).sorted()) func hold(_ file: String) throws {
        let analyzer = try Analyzer()
        for entry in Self.cases where entry.file == file {
            let problems = try entry.problems(analyzer)
            if entry.isKnownToFail {
                #expect(!problems.isEmpty, "\(entry.testDescription) holds now: take its ! away")
            } else {
                #expect(problems.isEmpty, "\(entry.testDescription): \(problems.joined(separator: "; "))")
            }
        }
    }
}
