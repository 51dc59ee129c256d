/// Bytes decoded to text, with the way back to the bytes.
public struct SourceText: Sendable {
    /// The largest input that is read, in bytes: 32 MiB.
    public static let byteLimit = 32 << 20

    /// Length of the input, in bytes.
    public let byteCount: Int
    /// The name of the encoding that was found or given, mostly that of IANA, such as `UTF-8` or `EUC-KR`.
    public let encoding: String
    /// The text: valid UTF-8, without a byte order mark.
    public let utf8: [UInt8]
    /// How many bytes of the input were no text of its encoding and stand as U+FFFD.
    public let invalidByteCount: Int
    let sourceMap: SourceMap

    init(byteCount: Int, encoding: String, utf8: [UInt8], invalidByteCount: Int, sourceMap: SourceMap) {
        self.byteCount = byteCount
        self.encoding = encoding
        self.utf8 = utf8
        self.invalidByteCount = invalidByteCount
        self.sourceMap = sourceMap
    }

    /// A text that is at hand already, as UTF-8.
    public init(text: String) {
        let utf8 = Array(text.utf8)
        self.init(
            byteCount: utf8.count, encoding: "UTF-8", utf8: utf8, invalidByteCount: 0,
            sourceMap: SourceMap(byteOrderMark: 0, sourceCount: utf8.count))
    }

    /// The offset in the input of the character at an offset in ``utf8``.
    ///
    /// Inside a character it is the character's start, but for UTF-8 the very byte. Offsets out of bounds are clamped.
    /// Constant for well-formed UTF-8, else logarithmic.
    public func sourceOffset(_ utf8Offset: Int) -> Int {
        sourceMap.sourceOffset(min(max(0, utf8Offset), utf8.count))
    }
}
