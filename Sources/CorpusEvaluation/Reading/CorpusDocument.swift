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
        /// From `attributes.tsv`, by label: which attributes the commitment has, in the codebook's order. A commitment without an entry there
        /// is not among the keys; one with none of the attributes is, with an empty list.
        public var attributes: [String: [String]] = [:]
    }

    /// The file's path, as it was given.
    public var path: String
    /// The path below the folder that the corpus was read from; of a file read by itself, its last part; of bytes, the path given
    /// with them. The same document of two corpora (annotated twice, or graded earlier) is told by it.
    public var name: String
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

    /// Digest (FNV-1a 64, hexadecimal) of voices, labels, attributes and sentences; neither of the name nor of the header. Linear in the document.
    public var digest: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for line in lines {
            let attributes = line.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "+"))" }
            let fields = [line.voice.rawValue, line.labels.joined(separator: ","), line.sentence] + attributes
            for byte in (fields.joined(separator: "\t") + "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

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
