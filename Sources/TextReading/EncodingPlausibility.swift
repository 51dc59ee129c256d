/// What one pass over the bytes tells about them.
struct ByteStatistics {
    private(set) var nulls = 0
    private(set) var controls = 0
    /// Bytes in well-formed UTF-8 sequences of more than one byte.
    private(set) var wellFormed = 0
    /// Bytes that are not part of a well-formed sequence.
    private(set) var invalid = 0
    private(set) var firstInvalid: Int?
    private(set) var firstControl: Int?
    private var firstUpper: Int?

    init(_ bytes: Span<UInt8>) {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                if byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F {
                    controls += 1
                    if byte == 0 { nulls += 1 }
                    firstControl = firstControl ?? i
                }
                i += 1
                continue
            }
            firstUpper = firstUpper ?? i
            let sequence = UTF8Validation.sequence(in: bytes, at: i)
            if sequence.isValid {
                wellFormed += sequence.length
            } else {
                invalid += sequence.length
                firstInvalid = firstInvalid ?? i
            }
            i += sequence.length
        }
    }

    /// Where a sample for statistics begins: near the first byte that is not ASCII, at an even offset.
    func sampleStart(of count: Int, length: Int) -> Int {
        guard count > length, let firstUpper else { return 0 }
        return max(0, firstUpper - 64) & ~1
    }

    /// Throws for bytes with a thousandth of nulls or a fiftieth of control characters.
    func requireText(of count: Int) throws(ReadingError) {
        guard nulls * 1_000 > count || controls * 50 > count else { return }
        throw ReadingError(
            id: .binaryInput, byte: firstControl,
            message:
                "the input is not text: control characters stand in it, the first at byte \(firstControl ?? 0); give plain text")
    }
}

/// Tells UTF-16 without a byte order mark by the share of units that texts in the three languages are made of.
enum UTF16Plausibility {
    /// Whether the bytes are big-endian UTF-16, or nil if they are not UTF-16.
    static func guess(_ sample: [UInt8], nulls: Int) -> Bool? {
        guard sample.count >= 2 else { return nil }
        let little = share(sample, high: 1)
        let big = share(sample, high: 0)
        let best = little.plausible >= big.plausible ? little : big
        guard best.plausible >= 0.9, abs(little.plausible - big.plausible) > 0.1 else { return nil }
        // Without a null there is no ASCII: then Hangul or kana must show, since Shift_JIS passes for Han.
        guard nulls > 0 || best.syllables >= 0.2 else { return nil }
        return big.plausible > little.plausible
    }

    private static func share(_ sample: [UInt8], high: Int) -> (plausible: Double, syllables: Double) {
        var plausible = 0
        var syllables = 0
        var units = 0
        var i = 0
        while i + 1 < sample.count {
            switch UInt16(sample[i + high]) << 8 | UInt16(sample[i + 1 - high]) {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x2010...0x203F, 0x3000...0x303F, 0x4E00...0x9FFF, 0xD800...0xDFFF,
                0xFF00...0xFFEF:
                plausible += 1
            case 0x3040...0x30FF, 0xAC00...0xD7A3:
                plausible += 1
                syllables += 1
            default: break
            }
            units += 1
            i += 2
        }
        return (Double(plausible) / Double(units), Double(syllables) / Double(units))
    }
}
