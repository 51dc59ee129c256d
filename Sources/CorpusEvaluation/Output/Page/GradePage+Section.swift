extension GradePage {
    struct Row {
        var name: String
        var annotated, found, right: Int
        var precision, recall: String
        var f1: PageFigure

        init(_ name: String, _ counts: Counts, _ interval: ConfidenceInterval? = nil) {
            self.name = name
            (annotated, found, right) = (counts.annotated, counts.found, counts.truePositives)
            (precision, recall) = (Figure.short(counts.precision), Figure.short(counts.recall))
            f1 = PageFigure(counts.f1, interval)
        }
    }

    struct Macro {
        var name: String
        var figure: PageFigure
    }

    struct Attributes {
        var caption: String
        var rows: [Row]
        var total: Row
    }

    struct Matrix {
        struct Row {
            var name: String
            /// Empty where 0.
            var cells: [String]
        }
        var missed: Int
        var columns: [String]
        var rows: [Row]
    }

    /// The figures of one language, or of all.
    struct Section {
        var name, summary: String
        var labels, totals: [Row]
        var macros: [Macro]
        var leftOut: String?
        var quality: PageFigure
        var qualityNote: String
        var attributes: Attributes?
        var confusion: Matrix?

        init(_ name: String, _ grade: CorpusGrade, language: String?) {
            let (scores, intervals) = (grade.scores(language: language), grade.intervals(language: language))
            self.name = name
            summary = """
                \(TextTable.documents(scores.documents)), \(scores.sentences) sentences; found in others’ words: \(scores.inOthersWords); \
                missed because taken for others’ words: \(scores.lostToVoice)
                """
            labels = Codebook.labels.map { Row($0, scores.counts($0), intervals.labels[$0]) }
            totals = Codebook.dimensions.map { Row("\($0), together", scores.total(dimension: $0)) } + [Row("all labels together", scores.total())]
            macros = Codebook.dimensions.map {
                Macro(name: $0, figure: PageFigure(scores.macroF1(dimension: $0), intervals.dimensions[$0]))
            } + [Macro(name: "all dimensions", figure: PageFigure(scores.macroF1, intervals.macroF1))]
            leftOut = scores.leftOut.isEmpty ? nil : scores.leftOut.joined(separator: ", ")
            let correlation = grade.quality(language: language)
            quality = PageFigure(correlation.rho, intervals.rho, lowest: -1)
            qualityNote = """
                Over \(TextTable.documents(correlation.documents)); left out: \(correlation.withoutQuality) without quality, \
                \(correlation.withoutScore) without score. The bar goes from −1 to 1.
                """
            attributes = Self.attributes(grade.attributes(language: language), intervals.attributes)
            confusion = Self.matrix(grade.confusion(language: language))
        }

        private static func attributes(_ scores: AttributeScores, _ intervals: [String: ConfidenceInterval]) -> Attributes? {
            guard scores.annotated > 0 else { return nil }
            return Attributes(
                caption: "Attributes of \(scores.annotated) of \(scores.commitments) commitments",
                rows: Codebook.attributes.map { Row($0, scores.counts($0), intervals[$0]) },
                total: Row("all attributes together", scores.total))
        }

        private static func matrix(_ confusion: Confusion) -> Matrix? {
            guard confusion.missed > 0 else { return nil }
            let columns = confusion.columns
            return Matrix(
                missed: confusion.missed, columns: columns,
                rows: Codebook.labels.map { label in
                    let counts = columns.map { confusion.count(expected: label, found: $0) }
                    return Matrix.Row(name: label, cells: counts.map { $0 == 0 ? "" : String($0) })
                })
        }
    }
}
