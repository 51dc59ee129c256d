extension String {
    /// Hangul jamo and voiced kana composed as in NFC (Unicode 15, section 3.12 and the kana of UnicodeData); all else as it stands.
    /// O(n) in the scalars.
    var composingHangulAndKana: String {
        var composed = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let last = composed.last, let joined = last.joined(with: scalar) {
                composed.removeLast()
                composed.append(joined)
            } else {
                composed.append(scalar)
            }
        }
        return String(composed)
    }
}

extension Unicode.Scalar {
    private static let voiceable = Set("かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホゝヽ".unicodeScalars)
    private static let semivoiceable = Set("はひふへほハヒフヘホ".unicodeScalars)

    fileprivate func joined(with mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (value, mark.value) {
        case (0x1100...0x1112, 0x1161...0x1175):
            return Unicode.Scalar(0xAC00 + ((value - 0x1100) * 21 + mark.value - 0x1161) * 28)
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (value - 0xAC00) % 28 == 0:
            return Unicode.Scalar(value + mark.value - 0x11A7)
        case (0x3046, 0x3099): return "\u{3094}"
        case (0x30A6, 0x3099): return "\u{30F4}"
        case (_, 0x3099) where Self.voiceable.contains(self): return Unicode.Scalar(value + 1)
        case (_, 0x309A) where Self.semivoiceable.contains(self): return Unicode.Scalar(value + 2)
        default: return nil
        }
    }
}
