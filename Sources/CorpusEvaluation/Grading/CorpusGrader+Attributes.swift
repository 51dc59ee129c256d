import ApologyAnalysis

extension CorpusGrader {
    /// The attributes of one sentence's commitments, as far as they are annotated.
    func compareAttributes(_ line: CorpusDocument.Line, _ own: [Report.Finding]) -> [CorpusGrade.Outcome] {
        Codebook.commitments.flatMap { label -> [CorpusGrade.Outcome] in
            guard let annotated = line.attributes[label] else { return [] }
            let findings = own.filter { $0.label == label }
            return Codebook.attributes.compactMap { attribute in
                let found = findings.first { $0.attributes[attribute] != nil }
                guard let verdict = CorpusGrade.Outcome.Verdict(expected: annotated.contains(attribute), found: found != nil) else { return nil }
                return CorpusGrade.Outcome(
                    label: "\(label).\(attribute)", verdict: verdict, line: line.number, voice: line.voice, sentence: line.sentence,
                    rule: found?.rule, matched: found?.attributes[attribute])
            }
        }
    }
}

extension CorpusGrade.Outcome.Verdict {
    /// `nil` for what is neither expected nor found.
    init?(expected: Bool, found: Bool) {
        switch (expected, found) {
        case (true, true): self = .hit
        case (true, false): self = .missed
        case (false, true): self = .spurious
        case (false, false): return nil
        }
    }
}
