import Foundation
import Testing

@testable import ApologyAnalysis

@Suite struct AnalyzerTests {
    static let statement = """
        Dear customers,

        On 3 May an outside attacker entered our booking system. We apologise to every one of you.
        Some customers’ card numbers may have been exposed. We failed to patch the server in time.
        By 30 June an outside auditor will publish a full report.
        """

    static let korean = "고객 여러분께 깊이 사과드립니다. 일부 고객의 개인정보가 유출되었을 가능성이 있습니다. 사고를 막지 못했습니다.\n"
    static let japanese = "お客様各位\n\nこのたびは誠に申し訳ございません。一部のお客様の情報が流出した可能性がございます。公表が遅れましたことをお詫び申し上げます。\n"

    @Test(arguments: [statement, korean, japanese]) func spansPointAtTheTextTheyReport(_ text: String) throws {
        let report = try Analyzer().analyze(text)
        #expect(!report.findings.isEmpty)
        let utf8 = Array(text.utf8)
        for finding in report.findings {
            #expect(String(decoding: utf8[finding.span.start..<finding.span.end], as: UTF8.self) == finding.text)
            let range = try #require(finding.range(in: text))
            #expect(text[range] == finding.text)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines[finding.line - 1].dropFirst(finding.column - 1).hasPrefix(finding.text.prefix { $0 != "\n" }))
        }
    }

    /// The same text in another encoding gives the same findings, each at the bytes as given.
    @Test(arguments: [
        (korean, String.Encoding(rawValue: CFStringConvertEncodingToNSStringEncodingCompat.eucKR), "EUC-KR"), (japanese, .shiftJIS, "Shift_JIS"),
        (japanese, .iso2022JP, "ISO-2022-JP"), (statement, .windowsCP1252, "windows-1252"), (korean, .utf16LittleEndian, "UTF-16LE"),
    ])
    func encodingsGiveTheSameFindings(_ text: String, _ encoding: String.Encoding, _ name: String) throws {
        let bytes = Array(try #require(text.data(using: encoding)))
        let analyzer = try Analyzer()
        let plain = try analyzer.analyze(text)
        let analysis = try analyzer.analyze(bytes: bytes, source: "x", options: .init(encoding: name))
        #expect(analysis.text == text)
        #expect(analysis.report.findings.map(\.rule) == plain.findings.map(\.rule))
        for finding in analysis.report.findings where encoding != .iso2022JP {
            #expect(String(bytes: bytes[finding.span.start..<finding.span.end], encoding: encoding) == finding.text)
        }
    }

    @Test(arguments: [statement, korean, japanese]) func formsOfTheSameTextGiveTheSameFindings(_ text: String) throws {
        let analyzer = try Analyzer()
        let rules = try analyzer.analyze(text).findings.map(\.rule)
        let variants = [
            text.decomposedStringWithCanonicalMapping, "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("’", with: "'"),
        ]
        for variant in variants { #expect(try analyzer.analyze(variant).findings.map(\.rule) == rules) }
    }

    @Test func reportSurvivesJSON() throws {
        let report = try Analyzer().analyze(Self.statement)
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(Report.self, from: data) == report)
    }

    @Test func threadsShareAnAnalyzer() async throws {
        let analyzer = try Analyzer()
        let texts = [Self.statement, Self.korean, Self.japanese]
        let alone = try texts.map { try analyzer.analyze($0) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<24 {
                group.addTask { try analyzer.analyze(texts[index % 3]) == alone[index % 3] }
            }
            for try await isEqual in group { #expect(isEqual) }
        }
    }

    @Test func aCriticsSentencesGiveNothing() throws {
        let text = """
            By Jo Field, consumer reporter

            Critics said the notice called the leak “partial”. “They were far too late and they failed to protect us,” said Ana Ruiz, a customer.
            A lawyer for the victims said that the company should pay compensation to all members by March.
            """
        let report = try Analyzer().analyze(text)
        #expect(report.document.kind == .article)
        #expect(report.findings.filter { $0.voice == .organisation }.isEmpty)
        #expect(report.score.overall == nil)
        #expect(report.score.reason != nil)
    }

    @Test func emptyAndForeignTexts() throws {
        #expect(throws: ReadingError.self) { try Analyzer().analyze("") }
        let german = try Analyzer().analyze("Wir bedauern den Vorfall außerordentlich und bitten alle Kundinnen und Kunden um Verzeihung. Es tut uns leid.")
        #expect(german.findings.isEmpty)
        #expect(german.document.language == "und")
        #expect(german.score.overall == nil)
    }
}

/// CP949's number among Foundation's encodings: 0x80000000 plus Core Foundation's kCFStringEncodingEUC_KR.
enum CFStringConvertEncodingToNSStringEncodingCompat {
    static let eucKR: UInt = 0x8000_0940
}
