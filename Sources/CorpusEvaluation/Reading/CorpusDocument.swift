/// One annotated document: what was written, who says it, and which labels a sentence carries.
public struct CorpusDocument: Sendable, Hashable {
    /// `kind=` of the header; `negative` reports no incident and should carry no label.
    public enum Kind: String, Sendable, Hashable, CaseIterable { case statement, article, negative }

    /// `O`: the organisation's own voice; `N`: anybody else's, or nobody's.
    public enum Voice: String, Sendable, Hashable, CaseIterable {
        case organisation = "O"
        case other = "N"
    }

    /// One annotated sentence.
    public struct Line: Sendable, Hashable {
        /// 1-based line of the corpus file.
        public var number: Int
        /// First column.
        public var voice: Voice
        /// In the codebook's order, each once.
        public var labels: [String]
        /// Third column, without white space around it.
        public var sentence: String
        /// UTF-8 bytes of `CorpusDocument.text` that the sentence takes.
        public var range: Range<Int>
    }

    /// The file's path, as it was given.
    public var path: String
    /// BCP 47 tag: `en`, `ko` or `ja`.
    public var language: String
    /// From the header; required.
    public var kind: Kind
    /// `sector=` of the header, free text.
    public var sector: String?
    /// 1 (dreadful) to 5 (exemplary).
    public var quality: Int?
    /// In order of the file.
    public var lines: [Line]
    /// The document as a reader would see it: a paragraph's sentences joined with a space (Japanese: with nothing), paragraphs
    /// with an empty line.
    public var text: String

    /// The index of the sentence that a byte of `text` stands in; a byte between two sentences counts to the one before it.
    /// `nil` before the first sentence. O(log n).
    public func line(at byte: Int) -> Int? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.lowerBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low == 0 || byte >= (lines.last?.range.upperBound ?? 0) ? nil : low - 1
    }
}

/// A mistake in a corpus, located.
public struct CorpusDiagnostic: Sendable, Hashable, CustomStringConvertible {
    /// An `error` keeps the document out of the corpus, a `warning` does not.
    public enum Severity: String, Sendable, Hashable { case error, warning }

    /// Path as it was given.
    public var file: String
    /// 1-based; `nil` where the file as a whole is meant.
    public var line: Int?
    /// 1-based, in grapheme clusters.
    public var column: Int?
    /// Stable, such as `corpus.unknown-label`.
    public var id: String
    /// Shown before the message.
    public var severity: Severity
    /// What is wrong and what to write instead.
    public var message: String

    /// `file:line:column: error: message [id]`
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(severity.rawValue): \(message) [\(id)]"
    }
}
