/// Tells the East Asian encodings apart by how plausible the Hangul and kana are that each makes of the bytes.
///
/// The rows are those of KS X 1001 and JIS X 0208: running Korean is Hangul of rows 16 to 40, running Japanese is kana of
/// rows 4 and 5 among kanji of the first level; read in a wrong encoding, either becomes rare characters.
enum LegacyPlausibility {
    private enum Reading { case ascii, syllable, kanji, neutral, rare, invalid }

    /// `EUC-KR`, `EUC-JP` or `Shift_JIS`, or nil if none of them makes sense of the bytes. Linear in the sample.
    static func guess(_ sample: [UInt8]) -> String? {
        let scores = [
            ("EUC-KR", score(sample, eucKorean)), ("EUC-JP", score(sample, eucJapanese)),
            ("Shift_JIS", score(sample, shiftJIS)),
        ]
        guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 > 0.25 else { return nil }
        return best.0
    }

    /// At most one, all characters being syllables; none for a text with hardly any.
    private static func score(
        _ sample: [UInt8], _ read: (UInt8, UInt8?) -> (Reading, length: Int)
    ) -> Double {
        var sum = 0.0
        var characters = 0
        var syllables = 0
        var i = 0
        while i < sample.count {
            if sample[i] < 0x80 {
                i += 1
                continue
            }
            let (reading, length) = read(sample[i], i + 1 < sample.count ? sample[i + 1] : nil)
            switch reading {
            case .syllable:
                sum += 1
                syllables += 1
            case .kanji: sum += 0.3
            case .ascii, .neutral: break
            case .rare: sum -= 0.7
            // A sample may end within a character.
            case .invalid: sum -= i + 1 < sample.count ? 3 : 0
            }
            characters += 1
            i += length
        }
        return syllables * 10 <= characters ? 0 : sum / Double(characters)
    }

    private static func eucKorean(_ lead: UInt8, _ trail: UInt8?) -> (Reading, length: Int) {
        guard let trail, (0x81...0xFE).contains(lead) else { return (.invalid, 1) }
        switch (lead, trail) {
        case (0xB0...0xC8, 0xA1...0xFE): return (.syllable, 2)
        case (0xA4, 0xA1...0xFE), (0xA5, 0xA1...0xFE), (0xAA...0xAC, 0xA1...0xFE): return (.rare, 2)
        case (0xA1...0xFE, 0xA1...0xFE): return (.neutral, 2)
        case (0x81...0xC6, 0x41...0x5A), (0x81...0xC6, 0x61...0x7A), (0x81...0xC6, 0x81...0xFE): return (.rare, 2)
        default: return (.invalid, 1)
        }
    }

    private static func eucJapanese(_ lead: UInt8, _ trail: UInt8?) -> (Reading, length: Int) {
        guard let trail, trail >= 0xA1, trail <= 0xFE else { return (.invalid, 1) }
        switch lead {
        case 0x8E: return trail <= 0xDF ? (.rare, 2) : (.invalid, 1)
        case 0x8F: return (.rare, 3)
        case 0xA4: return trail <= 0xF3 ? (.syllable, 2) : (.rare, 2)
        case 0xA5: return trail <= 0xF6 ? (.syllable, 2) : (.rare, 2)
        case 0xA1...0xA3: return (.neutral, 2)
        case 0xB0...0xCF: return (.kanji, 2)
        case 0xA6...0xFE: return (.rare, 2)
        default: return (.invalid, 1)
        }
    }

    private static func shiftJIS(_ lead: UInt8, _ trail: UInt8?) -> (Reading, length: Int) {
        if (0xA1...0xDF).contains(lead) { return (.rare, 1) }
        guard let trail, (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else { return (.invalid, 1) }
        switch (lead, trail) {
        case (0x82, 0x9F...0xF1), (0x83, 0x40...0x96): return (.syllable, 2)
        case (0x81, _), (0x82, _): return (.neutral, 2)
        case (0x88...0x97, _): return (.kanji, 2)
        case (0x83...0x9F, _), (0xE0...0xFC, _): return (.rare, 2)
        default: return (.invalid, 1)
        }
    }
}
