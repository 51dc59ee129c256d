import ICUBridge

extension SourceText {
    /// Decodes bytes; see ``TextEncoding`` for how an encoding that is not given is found.
    ///
    /// Linear in the bytes. Invalid sequences become U+FFFD and are counted; they are no error.
    /// - Parameter encoding: a name or alias that IANA or ICU knows; a byte order mark outweighs `UTF-16` without order.
    public init(bytes: [UInt8], encoding: String? = nil) throws(ReadingError) {
        guard !bytes.isEmpty else { throw Self.empty(0) }
        guard bytes.count <= Self.byteLimit else {
            throw ReadingError(
                id: .inputTooLarge, byte: Self.byteLimit,
                message: "the input has \(bytes.count) bytes, more than the limit of \(Self.byteLimit); split it")
        }
        let found: (encoding: TextEncoding, mark: Int)
        if let encoding {
            found = TextEncoding.named(encoding, bytes)
        } else {
            found = try TextEncoding.guess(bytes)
        }
        guard found.mark < bytes.count else { throw Self.empty(found.mark) }
        switch found.encoding {
        case .utf8: self.init(utf8Bytes: bytes, mark: found.mark)
        case .utf16(let bigEndian): self.init(utf16Bytes: bytes, mark: found.mark, bigEndian: bigEndian)
        case .other(let name): try self.init(bytes, mark: found.mark, converter: name)
        }
    }

    private static func empty(_ byte: Int) -> ReadingError {
        ReadingError(id: .emptyInput, byte: byte, message: "the input is empty; give a text to read")
    }

    private init(utf8Bytes bytes: [UInt8], mark: Int) {
        var invalid = UTF8Validation.firstInvalid(bytes.span, from: mark)
        guard invalid < bytes.count else {
            self.init(
                byteCount: bytes.count, encoding: "UTF-8", utf8: mark == 0 ? bytes : Array(bytes[mark...]),
                invalidByteCount: 0, sourceMap: SourceMap(byteOrderMark: mark, sourceCount: bytes.count))
            return
        }
        var text = DecodedText(sourceCount: bytes.count, byteOrderMark: mark, capacity: bytes.count + 64)
        var start = mark
        while true {
            text.append(verbatim: bytes[start..<invalid])
            guard invalid < bytes.count else { break }
            let length = UTF8Validation.sequence(in: bytes.span, at: invalid).length
            text.append(0xFFFD, source: invalid, length: length)
            text.invalidByteCount += length
            start = invalid + length
            invalid = UTF8Validation.firstInvalid(bytes.span, from: start)
        }
        self.init(text, bytes.count, "UTF-8")
    }

    private init(utf16Bytes bytes: [UInt8], mark: Int, bigEndian: Bool) {
        var text = DecodedText(sourceCount: bytes.count, byteOrderMark: mark, capacity: bytes.count)
        let (high, low) = bigEndian ? (0, 1) : (1, 0)
        var i = mark
        while i + 1 < bytes.count {
            let unit = UInt32(bytes[i + high]) << 8 | UInt32(bytes[i + low])
            if unit & 0xFC00 == 0xD800, i + 3 < bytes.count, bytes[i + 2 + high] & 0xFC == 0xDC {
                let trail = UInt32(bytes[i + 2 + high]) << 8 | UInt32(bytes[i + 2 + low])
                text.append(0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF, source: i, length: 4)
                i += 4
                continue
            }
            if unit & 0xF800 == 0xD800 { text.invalidByteCount += 2 }
            text.append(unit, source: i, length: 2)
            i += 2
        }
        if i < bytes.count {
            text.append(0xFFFD, source: i, length: 1)
            text.invalidByteCount += 1
        }
        self.init(text, bytes.count, bigEndian ? "UTF-16BE" : "UTF-16LE")
    }

    private init(_ bytes: [UInt8], mark: Int, converter name: String) throws(ReadingError) {
        var text = DecodedText(sourceCount: bytes.count, byteOrderMark: mark, capacity: bytes.count * 3 / 2)
        var joiner = ScalarJoiner()
        let body = mark == 0 ? bytes : Array(bytes[mark...])
        let readableName: String
        do {
            var converter = try CharsetConverter(encoding: TextEncoding.converterName(name))
            readableName = TextEncoding.readableName(name) ?? converter.name
            let invalid = try converter.decode(body) { units, offsets in
                for i in units.indices { joiner.add(UInt32(units[i]), source: Int(offsets[i]) + mark, to: &text) }
            }
            joiner.finish(at: bytes.count, to: &text)
            text.invalidByteCount = invalid
        } catch {
            if error.name == "U_FILE_ACCESS_ERROR" || error.name == "U_ILLEGAL_ARGUMENT_ERROR" {
                throw ReadingError(
                    id: .unknownEncoding, byte: nil,
                    message: "the encoding “\(name)” is not known; name one that IANA lists, such as UTF-8 or EUC-KR")
            }
            throw ReadingError(id: .libraryFailure, byte: nil, message: "\(error) while decoding \(name)")
        }
        self.init(text, bytes.count, readableName)
    }

    private init(_ text: DecodedText, _ byteCount: Int, _ encoding: String) {
        self.init(
            byteCount: byteCount, encoding: encoding, utf8: text.utf8, invalidByteCount: text.invalidByteCount,
            sourceMap: text.map)
    }
}

/// Joins UTF-16 units to scalars, each of which takes the bytes up to where the next one begins.
private struct ScalarJoiner {
    private var held: (scalar: UInt32, source: Int)?
    private var lead: (unit: UInt32, source: Int)?

    mutating func add(_ unit: UInt32, source: Int, to text: inout DecodedText) {
        if let first = lead {
            lead = nil
            if unit & 0xFC00 == 0xDC00 {
                hold(0x10000 + (first.unit & 0x3FF) << 10 + unit & 0x3FF, first.source, &text)
                return
            }
            hold(0xFFFD, first.source, &text)
        }
        if unit & 0xFC00 == 0xD800 { lead = (unit, source) } else { hold(unit, source, &text) }
    }

    mutating func finish(at end: Int, to text: inout DecodedText) {
        if let lead { hold(0xFFFD, lead.source, &text) }
        if let held { text.append(held.scalar, source: held.source, length: end - held.source) }
    }

    @inline(__always)
    private mutating func hold(_ scalar: UInt32, _ source: Int, _ text: inout DecodedText) {
        if let held { text.append(held.scalar, source: held.source, length: source - held.source) }
        held = (scalar, source)
    }
}
