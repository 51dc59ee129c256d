public import ApologyAnalysis

/// Runs the analysis over annotated documents and compares.
///
/// The labels predicted for a sentence are those of the findings in the organisation's voice that begin in it.
public struct CorpusGrader: Sendable {
    /// What finds: from a document to findings whose spans are UTF-8 bytes of its `text`.
    public typealias Finder = @Sendable (CorpusDocument) throws -> [Report.Finding]

    private let read: @Sendable (CorpusDocument) throws -> (findings: [Report.Finding], overall: Double?)

    /// Grades an analyser as its users meet it: with neither language nor kind told.
    public init(_ analyzer: Analyzer) {
        read = { document in
            let report = try analyzer.analyze(bytes: Array(document.text.utf8), source: document.path).report
            return (report.findings, report.score.overall)
        }
    }

    /// Grades anything that finds. It gives no score, so the grade says nothing of the quality.
    public init(finder: @escaping Finder) {
        read = { (try finder($0), nil) }
    }

    /// Analyses the documents, at most `jobs` at a time, and compares. The result does not depend on `jobs`.
    public func grade(_ documents: [CorpusDocument], jobs: Int = 1) async -> CorpusGrade {
        var results = [Result<CorpusGrade.DocumentGrade, any Error>?](repeating: nil, count: documents.count)
        await withTaskGroup(of: (Int, Result<CorpusGrade.DocumentGrade, any Error>).self) { group in
            var next = 0
            func start() {
                guard next < documents.count else { return }
                let (index, document) = (next, documents[next])
                next += 1
                group.addTask { (index, Result { try grade(document) }) }
            }
            for _ in 0..<max(1, jobs) { start() }
            while let (index, result) = await group.next() {
                results[index] = result
                start()
            }
        }
        var all = CorpusGrade(documents: [])
        for (document, result) in zip(documents, results) {
            switch result {
            case .success(let graded): all.documents.append(graded)
            case .failure(let error):
                all.failures.append(
                    CorpusDiagnostic(
                        file: document.path, line: nil, column: nil, id: "corpus.not-analysed", severity: .error,
                        message: "\(error)"))
            case nil: break
            }
        }
        return all
    }

    /// Compares one document. n log n in its findings.
    public func grade(_ document: CorpusDocument) throws -> CorpusGrade.DocumentGrade {
        var own = [[Report.Finding]](repeating: [], count: document.lines.count)
        var others = own
        let (findings, overall) = try read(document)
        for finding in findings.sorted(by: { $0.span.start < $1.span.start }) {
            guard let line = document.line(at: finding.span.start) else { continue }
            if finding.voice == .organisation { own[line].append(finding) } else { others[line].append(finding) }
        }
        let lines = document.lines
        return CorpusGrade.DocumentGrade(
            path: document.path, name: document.name, language: document.language, kind: document.kind, sector: document.sector,
            quality: document.quality, digest: document.digest, overall: overall, sentences: lines.count,
            outcomes: lines.indices.flatMap { compare(lines[$0], own[$0], others[$0]) },
            commitments: lines.reduce(0) { $0 + $1.labels.count(where: Codebook.commitments.contains) },
            commitmentsWithAttributes: lines.reduce(0) { $0 + $1.attributes.count },
            attributes: lines.indices.flatMap { compareAttributes(lines[$0], own[$0]) })
    }

    private func compare(
        _ line: CorpusDocument.Line, _ own: [Report.Finding], _ others: [Report.Finding]
    ) -> [CorpusGrade.Outcome] {
        let known = Codebook.labels
        let unknown = Set(own.map(\.label)).subtracting(known).sorted()
        return (known + unknown).compactMap { label in
            let found = own.first { $0.label == label }
            guard let verdict = CorpusGrade.Outcome.Verdict(expected: line.labels.contains(label), found: found != nil) else { return nil }
            let cause = found ?? others.first { $0.label == label }
            return CorpusGrade.Outcome(
                label: label, verdict: verdict, line: line.number, voice: line.voice, sentence: line.sentence,
                rule: cause?.rule, matched: cause?.text)
        }
    }
}
