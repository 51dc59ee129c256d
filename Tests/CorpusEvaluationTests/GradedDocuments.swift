import ApologyAnalysis

@testable import CorpusEvaluation

/// Graded documents made by hand.
enum Graded {
    /// `2 missed scope.limit` for each outcome, with `N` behind it for others' words; line numbers in front.
    static func document(
        _ outcomes: [String], name: String = "en/a.txt", quality: Int? = nil, overall: Double? = nil, attributes: [String] = []
    ) -> CorpusGrade.DocumentGrade {
        CorpusGrade.DocumentGrade(
            path: "corpus/" + name, name: name, language: String(name.prefix(2)), kind: .statement, sector: nil, quality: quality, digest: name,
            overall: overall, sentences: 10, outcomes: outcomes.compactMap(outcome), commitments: attributes.isEmpty ? 0 : 2,
            commitmentsWithAttributes: attributes.isEmpty ? 0 : 1, attributes: attributes.compactMap(outcome))
    }

    static func outcome(_ text: String) -> CorpusGrade.Outcome? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 3, let line = Int(words[0]), let verdict = CorpusGrade.Outcome.Verdict(rawValue: words[1]) else { return nil }
        let voice: CorpusDocument.Voice = words.count > 3 ? .other : .organisation
        return CorpusGrade.Outcome(label: words[2], verdict: verdict, line: line, voice: voice, sentence: "Sentence \(line).", rule: nil, matched: nil)
    }
}
