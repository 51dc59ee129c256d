/// A row of the kana table, as far as verbs of five bases (五段) use it.
struct KanaRow: Hashable, Sendable {
    let a, i, u, e, o: String
    /// What stands before た (音便).
    let beforeTa: String
    /// Whether た becomes だ.
    let voiced: Bool

    private init(_ kana: String, beforeTa: String, voiced: Bool = false) {
        let kana = kana.map(String.init)
        (a, i, u, e, o) = (kana[0], kana[1], kana[2], kana[3], kana[4])
        self.beforeTa = beforeTa
        self.voiced = voiced
    }

    private static let rows: [String: KanaRow] = {
        let rows = [
            KanaRow("わいうえお", beforeTa: "っ"), KanaRow("かきくけこ", beforeTa: "い"),
            KanaRow("がぎぐげご", beforeTa: "い", voiced: true), KanaRow("さしすせそ", beforeTa: "し"),
            KanaRow("たちつてと", beforeTa: "っ"), KanaRow("なにぬねの", beforeTa: "ん", voiced: true),
            KanaRow("ばびぶべぼ", beforeTa: "ん", voiced: true), KanaRow("まみむめも", beforeTa: "ん", voiced: true),
            KanaRow("らりるれろ", beforeTa: "っ"),
        ]
        return Dictionary(rows.map { ($0.u, $0) }) { first, _ in first }
    }()

    /// The row of a verb by the last kana of its dictionary form.
    static func ending(in kana: Character) -> KanaRow? { rows[String(kana)] }
}

/// Which vowel a kana ends in, as far as telling verbs in る apart asks for it.
enum KanaVowel: Hashable, Sendable {
    case iOrE, other

    /// `nil` unless the character is a kana.
    init?(_ character: Character) {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        switch scalar.value {
        case 0x3041...0x3096: break
        case 0x30A1...0x30F6:
            guard let hiragana = Unicode.Scalar(scalar.value - 0x60) else { return nil }
            self.init(Character(hiragana))
            return
        default: return nil
        }
        self = "いきぎしじちぢにひびぴみりゐえけげせぜてでねへべぺめれゑぃぇ".contains(character) ? .iOrE : .other
    }
}
