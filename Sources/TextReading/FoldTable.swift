import ICUBridge

/// How each character of the Basic Multilingual Plane folds, as one table lookup.
///
/// Built from ICU's NFKC_Casefold data (UAX #15, UAX #31) once a process, on first use; immutable after.
struct FoldTable: Sendable {
    /// The character folds to nothing.
    static let drop: UInt16 = 0
    /// The character combines with what stands before it.
    static let combining: UInt16 = 0xFFFF
    /// The character folds to several units.
    static let expanding: UInt16 = 0xFFFE

    static let shared = FoldTable()

    /// One entry a code point: what it folds to, U+0020 for white space, or one of the marks above.
    let entries: [UInt16]
    let normalizer: Normalizer?

    private init() {
        normalizer = try? Normalizer(.nfkcCasefold)
        var entries = [UInt16](repeating: 0, count: 0x10000)
        for code in 0..<0x10000 {
            entries[code] = UInt16(code)
        }
        entries[0] = 0xFFFD
        if let normalizer {
            // The ranges left out are stable under NFKC_Casefold by Unicode's stability policy.
            for range in [0x80..<0x3400, 0x4DC0..<0x4E00, 0xA000..<0xAC00, 0xD7A4..<0xD800, 0xF900..<0xFFFE] {
                for code in range { entries[code] = Self.entry(UInt16(code), normalizer) }
            }
        }
        for code in 0x41...0x5A { entries[code] = UInt16(code + 32) }
        for code in [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] {
            entries[code] = 0x20
        }
        for code in 0x2000...0x200A { entries[code] = 0x20 }
        for code in [0x00B4, 0x02BC, 0x2018, 0x2019, 0x201B] { entries[code] = 0x27 }
        for code in [0x2010, 0x2011] { entries[code] = 0x2D }
        for code in [0x2025, 0x2026, 0x22EF] { entries[code] = 0x2026 }
        for code in [0x223C, 0x301C] { entries[code] = 0x7E }
        self.entries = entries
    }

    private static func entry(_ code: UInt16, _ normalizer: Normalizer) -> UInt16 {
        guard normalizer.hasBoundary(before: UInt32(code)) else { return isIgnored(code, normalizer) ? drop : combining }
        guard let folded = try? normalizer.normalize([code]) else { return code }
        switch folded.count {
        case 0: return drop
        case 1: return hiragana(folded[0])
        // Spacing accents: their compatibility form begins with a space, which would part a word.
        default: return folded[0] == 0x20 ? code : expanding
        }
    }

    private static func isIgnored(_ code: UInt16, _ normalizer: Normalizer) -> Bool {
        (try? normalizer.normalize([code]))?.isEmpty ?? false
    }

    /// Katakana as hiragana where both exist; the prolonged sound mark stays.
    static func hiragana(_ unit: UInt16) -> UInt16 {
        switch unit {
        case 0x30A1...0x30F6, 0x30FD, 0x30FE: unit - 0x60
        default: unit
        }
    }

    /// Whether a code point above the Basic Multilingual Plane folds to itself (pictographs, Han extensions).
    static func isInert(supplementary scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1F300...0x1FAFF, 0x1F000...0x1F0FF, 0x20000...0x2F7FF, 0x30000...0x323AF: true
        default: false
        }
    }

    /// Folds a run of characters that combine: a starter and what follows it up to the next boundary.
    func foldRun(_ run: [UInt16]) -> [UInt16] {
        guard let normalizer, let folded = try? normalizer.normalize(run) else { return run }
        return folded.map { Self.hiragana($0) }
    }
}
