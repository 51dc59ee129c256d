/// Text from outside, made safe to print: what would steer the terminal is shown as a sign instead.
public enum VisibleText {
    /// One line of text without control or direction characters: C0 controls become the signs of U+2400…, the others `<U+202E>`.
    /// Line ends and tabs become one space. Linear in the text.
    public static func line(_ text: some StringProtocol) -> String {
        text.reduce(into: "") { $0 += visible($1) }
    }

    /// The character itself, or what stands for it.
    static func visible(_ character: Character) -> String {
        if character.isNewline || character == "\t" { return " " }
        guard let first = character.unicodeScalars.first, steers(first) else { return String(character) }
        if first.value < 0x20, let sign = Unicode.Scalar(0x2400 + first.value) { return String(Character(sign)) }
        if first.value == 0x7F { return "\u{2421}" }
        let digits = String(first.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    /// Controls, and the invisible format characters that change the direction of a line (UAX #9).
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }
}
