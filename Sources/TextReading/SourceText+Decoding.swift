extension SourceText {
    /// Decodes bytes.
    public init(bytes: [UInt8], encoding: String? = nil) throws(ReadingError) {
        guard !bytes.isEmpty else {
            throw ReadingError(id: .emptyInput, byte: 0, message: "the input is empty; give a text to read")
        }
        guard bytes.count <= Self.byteLimit else {
            throw ReadingError(
                id: .inputTooLarge, byte: Self.byteLimit,
                message: "the input has \(bytes.count) bytes, more than the limit of \(Self.byteLimit); split it")
        }
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }
}
