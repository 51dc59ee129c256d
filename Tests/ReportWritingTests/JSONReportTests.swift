import ApologyAnalysis
import Foundation
import ReportWriting
import Testing

@Suite struct JSONReportTests {
    let text = "We regret that \u{1B}[31m some “users”\u{202E} were hit.\n"

    func sample() throws -> Report {
        try Fixture.report(
            text, [.init(label: "scope.partial", words: "some “users”\u{202E}", attributes: ["quantity": "1", "deadline": "2"])],
            missing: [("delay.admit", "say how late")])
    }

    @Test func readsBackAsTheSameReport() throws {
        let report = try sample()
        for written in [JSONReport.object(report), JSONReport.line(report)] {
            #expect(try JSONDecoder().decode(Report.self, from: Data(written.utf8)) == report)
        }
        let several = try JSONDecoder().decode([Report].self, from: Data(JSONReport.array([report, report]).utf8))
        #expect(several == [report, report])
    }

    @Test func holdsNoBytesThatATerminalActsOn() throws {
        let written = JSONReport.line(try sample())
        #expect(written.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
        #expect(written.contains("\\u001b[31m") == false, "only the finding's words are in the report")
        #expect(written.contains("\\u202e"))
    }

    @Test func keysStandInTheOrderOfTheContract() throws {
        let written = JSONReport.line(try sample())
        let keys = [
            "schemaVersion", "tool", "document", "score", "overall", "grade", "dimensions", "findings", "label", "rule", "strength",
            "text", "span", "utf16", "line", "column", "sentence", "language", "voice", "attributes", "reason", "missing", "claims",
            "receipt",
        ]
        var rest = written[...]
        for key in keys {
            let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) is out of order")
            rest = rest[found.upperBound...]
        }
    }

    @Test func scoreWithoutAVoiceIsNull() throws {
        let written = JSONReport.line(try Fixture.report("Hello.", overall: nil))
        #expect(written.contains(#""score":{"overall":null,"grade":null,"dimensions""#))
        #expect(written.contains(#""reason":"nobody speaks""#))
    }

    @Test func arrayIsWhatItsPartsMake() throws {
        let report = try sample()
        let parts = JSONReport.arrayStart + JSONReport.element(report) + JSONReport.arrayEnd
        #expect(JSONReport.array([report]) == parts)
        #expect(JSONReport.array([]) == "[]\n")
        #expect(JSONReport.line(report).filter { $0 == "\n" }.count == 1)
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.3"), (0.7, "0.7"), (100, "100"), (-0.0, "0"), (2.0 / 3, "0.666667"), (10_300_000, "10300000"), (.nan, "null"),
        (.infinity, "null"), (1e300, "1e+300"), (-12.5, "-12.5"), (4_000_000_000_000, "4000000000000"),
    ])
    func numbersAreShortAndStable(value: Double, written: String) {
        #expect(JSON.number(value).text() == written)
    }

    @Test func everyScalarSurvives() throws {
        for value in [0...0x2FF, 0x2000...0x206F, 0xFEF0...0xFFFF, 0x1F600...0x1F610] as [ClosedRange<UInt32>] {
            let scalars = value.compactMap(Unicode.Scalar.init)
            let string = String(String.UnicodeScalarView(scalars))
            let object = JSON.object([.init(string, .string(string))]).text(indented: true)
            let back = try JSONDecoder().decode([String: String].self, from: Data(object.utf8))
            #expect(back.keys.first.map { Array($0.unicodeScalars) } == scalars)
            #expect(back.values.first.map { Array($0.unicodeScalars) } == scalars)
        }
    }
}
