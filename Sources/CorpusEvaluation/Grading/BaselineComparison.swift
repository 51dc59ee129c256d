/// What became of a baseline's figures.
///
/// Only the macro F1 of a language can be below the baseline. A dimension's is the mean of two to five labels (one document more or less moves it),
/// and a change of rules that trades one dimension against another is ordinary work; it is told, so that it is seen.
public struct BaselineComparison: Sendable, Hashable {
    /// A figure that is less than it was.
    public struct Fall: Sendable, Hashable, CustomStringConvertible {
        /// BCP 47 tag.
        public var language: String
        /// `nil` for the macro F1 of the language.
        public var dimension: String?
        /// Macro F1, 0…1.
        public var before: Double
        /// `nil` if nothing is annotated nor found any more.
        public var now: Double?

        /// `en: macro F1 fell from 0.871204 to 0.860911, by 0.010293`
        public var description: String {
            let name = "\(language): macro F1" + (dimension.map { " of \($0)" } ?? "")
            guard let now else { return "\(name) was \(Figure.exact(before)), and there is none now" }
            return "\(name) fell from \(Figure.exact(before)) to \(Figure.exact(now)), by \(Figure.exact(before - now))"
        }
    }

    /// Of languages: they are below the baseline.
    public private(set) var falls: [Fall] = []
    /// Of dimensions, in the order of languages and dimensions; not below the baseline by themselves.
    public private(set) var dimensionFalls: [Fall] = []
    /// Documents that the baseline has not, by name.
    public private(set) var added: [String] = []
    /// Documents of the baseline that are not graded now.
    public private(set) var gone: [String] = []
    /// Documents whose sentences or annotations are others now.
    public private(set) var changed: [String] = []
    /// Languages of the baseline that are not graded now, as tags.
    public let missingLanguages: [String]
    /// `false` if the baseline does not list its documents.
    public let knowsDocuments: Bool

    /// JSON has six decimals, so a figure that did not change may differ by half of the last.
    static let rounding = 1e-6

    /// - Complexity: that of ``CorpusGrade/scores(language:)`` for each language.
    public init(_ grade: CorpusGrade, to baseline: Baseline) {
        for language in grade.languages {
            guard let before = baseline.languages[language] else { continue }
            let scores = grade.scores(language: language)
            if let fall = Self.fall(language, nil, before.macroF1, scores.macroF1) { falls.append(fall) }
            for dimension in Codebook.dimensions {
                let figures = (before.dimensions[dimension]?.macroF1, scores.macroF1(dimension: dimension))
                if let fall = Self.fall(language, dimension, figures.0, figures.1) { dimensionFalls.append(fall) }
            }
        }
        missingLanguages = baseline.languages.keys.filter { !grade.languages.contains($0) }.sorted()
        knowsDocuments = baseline.documents != nil
        guard let before = baseline.documents else { return }
        let now = Dictionary(grade.documents.map { ($0.name, $0.digest) }) { $1 }
        added = now.keys.filter { before[$0] == nil }.sorted()
        gone = before.keys.filter { now[$0] == nil }.sorted()
        changed = now.keys.filter { before[$0] != nil && before[$0] != now[$0] }.sorted()
    }

    private static func fall(_ language: String, _ dimension: String?, _ before: Double?, _ now: Double?) -> Fall? {
        guard let before, (now ?? 0) < before - rounding else { return nil }
        return Fall(language: language, dimension: dimension, before: before, now: now)
    }

    /// One line each: falls, then notes on dimensions and documents, then `nothing below the baseline` where that is so.
    public var lines: [String] {
        var lines = falls.map(\.description) + dimensionFalls.map { "note: \($0)" }
        lines += missingLanguages.map { "note: \($0) is in the baseline, but is not graded now" }
        if !knowsDocuments { lines.append("note: the baseline does not say which documents it graded") }
        for (names, what) in [(added, "not in the baseline"), (gone, "only in the baseline"), (changed, "changed since the baseline")] where !names.isEmpty {
            let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
            lines.append("note: \(names.count) document\(names.count == 1 ? "" : "s") \(what): \(shown)")
        }
        return lines + (falls.isEmpty ? ["nothing below the baseline"] : [])
    }
}
