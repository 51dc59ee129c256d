import ICUBridge

/// The encoding of bytes, given or guessed.
///
/// Guessing asks, in this order: a byte order mark; escape sequences of ISO 2022; UTF-16 without a mark, by the share of
/// plausible units; UTF-8, if well formed, or if far more bytes stand in well-formed sequences than not; whether the
/// bytes are text at all; the East Asian encodings, by how plausible their Hangul and kana are; ICU's detector.
enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16(bigEndian: Bool)
    /// Any other, by a name that ICU knows.
    case other(String)

    /// How many bytes are looked at for statistics.
    private static let sampleLength = 1 << 16

    static func guess(_ bytes: [UInt8]) throws(ReadingError) -> (encoding: TextEncoding, mark: Int) {
        if let marked = marked(bytes) { return marked }
        if let stateful = escapes(bytes) { return (.other(stateful), 0) }
        let statistics = ByteStatistics(bytes.span)
        let sample = Array(bytes[statistics.sampleStart(of: bytes.count, length: sampleLength)...].prefix(sampleLength))
        // Without nulls UTF-16 has no ASCII; what is plausible as an East Asian encoding is that.
        let legacy = statistics.invalid > 0 && statistics.nulls == 0 ? LegacyPlausibility.guess(sample) : nil
        if statistics.nulls > 0 || statistics.invalid > 0 && legacy == nil, let wide = UTF16Plausibility.guess(sample, nulls: statistics.nulls) {
            return (.utf16(bigEndian: wide), 0)
        }
        try statistics.requireText(of: bytes.count)
        if statistics.invalid == 0 || statistics.wellFormed >= 2 * statistics.invalid { return (.utf8, 0) }
        if let legacy = legacy ?? LegacyPlausibility.guess(sample) { return (.other(legacy), 0) }
        guard let detected = detected(sample) else {
            throw ReadingError(
                id: .unknownEncoding, byte: statistics.firstInvalid,
                message: "the encoding cannot be told from byte \(statistics.firstInvalid ?? 0) on; name it, or save the text as UTF-8")
        }
        return (.other(detected), 0)
    }

    /// An encoding by its name; names of encodings that are read without ICU are matched loosely.
    static func named(_ name: String, _ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
        let marked = marked(bytes)
        switch loose(name) {
        case "utf8", "unicode11utf8": return (.utf8, marked?.encoding == .utf8 ? 3 : 0)
        case "utf16le": return (.utf16(bigEndian: false), marked?.encoding == .utf16(bigEndian: false) ? 2 : 0)
        case "utf16be": return (.utf16(bigEndian: true), marked?.encoding == .utf16(bigEndian: true) ? 2 : 0)
        case "utf16":
            if let marked, case .utf16 = marked.encoding { return marked }
            return (.utf16(bigEndian: UTF16Plausibility.guess(Array(bytes.prefix(sampleLength)), nulls: 1) ?? false), 0)
        default: return (.other(name), 0)
        }
    }

    private static func loose(_ name: String) -> String {
        String(decoding: name.utf8.filter { $0 != 0x2D && $0 != 0x5F && $0 != 0x20 }, as: UTF8.self).lowercased()
    }

    private static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.other("UTF-32LE"), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.other("UTF-32BE"), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
        return nil
    }

    /// The escape sequences that announce an encoding of ISO 2022 in otherwise seven-bit text.
    private static func escapes(_ bytes: [UInt8]) -> String? {
        guard let escape = bytes.firstIndex(of: 0x1B), !bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        let announced = bytes[escape...].prefix(4).dropFirst()
        if announced.starts(with: [0x24, 0x29, 0x43]) { return "ISO-2022-KR" }
        if announced.starts(with: [0x24, 0x42]) || announced.starts(with: [0x24, 0x40])
            || announced.starts(with: [0x28, 0x4A]) || announced.starts(with: [0x28, 0x49])
        {
            return "ISO-2022-JP"
        }
        return nil
    }

    /// ICU's guess, with mostly Latin text held to be Windows-1252 unless ICU is sure of something else.
    private static func detected(_ sample: [UInt8]) -> String? {
        guard var detector = try? CharsetDetector(), let matches = try? detector.matches(for: sample) else { return nil }
        let best = matches.first { !$0.name.hasPrefix("UTF") }
        let upper = sample.count { $0 >= 0x80 }
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let isWestern = upper * 4 <= sample.count && !sample.contains { undefined.contains($0) }
        if isWestern, best.map({ $0.confidence < 60 || $0.name.hasPrefix("ISO-8859-1") }) ?? true { return "windows-1252" }
        guard let best, best.confidence >= 10 else { return nil }
        return best.name == "ISO-8859-1" ? "windows-1252" : best.name
    }

    /// The converter for a name: the supersets that the web uses for EUC-KR, Shift_JIS and Latin-1 (WHATWG Encoding).
    static func converterName(_ name: String) -> String {
        switch loose(name) {
        case "euckr", "ksc56011987", "ksc5601", "cp949", "uhc", "windows949", "korean": "windows-949"
        case "shiftjis", "sjis", "cp932", "windows31j", "mskanji", "ms932": "windows-31j"
        case "iso88591", "latin1", "windows1252", "cp1252": "windows-1252"
        default: name
        }
    }

    /// The name by which those are reported; nil leaves it to ICU.
    static func readableName(_ name: String) -> String? {
        switch converterName(name) {
        case "windows-949": "EUC-KR"
        case "windows-31j": "Shift_JIS"
        case "windows-1252": "windows-1252"
        default: nil
        }
    }
}
