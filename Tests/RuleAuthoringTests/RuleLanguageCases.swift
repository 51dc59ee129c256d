import Foundation
import Testing

@testable import RuleAuthoring

/// The rule language by its behaviour: `Cases/*.tsv` holds patterns and what they match.
@Suite struct RuleLanguageCases {
    static let words = ["en": "party: [client, holder of an account]\ntell: [tell, inform]\nnumber: ['<digits> (million)?']", "ko": "person: [고객]", "ja": "person: [お客様]"]

    static let cases: [LanguageCase] = ["en", "ko", "ja"].flatMap { language in
        let text = (try? Repository.text("Tests/RuleAuthoringTests/Cases/\(language).tsv")) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { LanguageCase($0, language: language) }
    }

    @Test func tablesAreRead() {
        for language in ["en", "ko", "ja"] { #expect(Self.cases.filter { $0.language == language }.count > 10) }
    }

    @Test(arguments: ["en", "ko", "ja"]) func match(_ language: String) throws {
        let failures = try LanguageCase.failures(Self.cases, language: language, words: Self.words[language] ?? "")
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// The examples of a pack say something only if wrong ones are found out.
    @Test(arguments: ["some clients → Some [clients] left.", "some clients → We left.", "some clients → [Some] clients.", "some clients → Some clients."])
    func wrongOnesFail(_ line: String) throws {
        let entry = try #require(LanguageCase(line[...], language: "en"))
        #expect(try LanguageCase.failures([entry], language: "en", words: "party: [x]").count == (line.hasSuffix("We left.") ? 0 : 1))
    }
}
