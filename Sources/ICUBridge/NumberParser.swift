import CICU

/// Parses numbers, written in digits or spelled out, by the rules of a locale (CLDR).
///
/// Owns one ICU number format. Thread safety: an owner belongs to one thread at a time; it is neither copyable
/// nor `Sendable`.
public struct NumberParser: ~Copyable {
    /// Digits with the locale's separators, or number words by CLDR's rule-based formats.
    public enum Style: Sendable { case decimal, spelledOut }

    private let handle: OpaquePointer

    /// - Parameter locale: an ICU locale such as `ko`; an unknown one falls back as ICU's do.
    public init(_ style: Style, locale: String) throws(ICUError) {
        var status: Int32 = 0
        let kind = Int32(style == .decimal ? CICU_NUMBER_DECIMAL : CICU_NUMBER_SPELLED_OUT)
        let opened = cicu_number_parser_open(kind, locale, &status)
        try ICUError.check(status)
        guard let opened else { throw ICUError(code: status) }
        handle = opened
    }

    deinit { cicu_number_parser_close(handle) }

    /// The number at the start of `text` and the UTF-16 units it takes, or nil if none stands there.
    public mutating func parse(_ text: [UInt16]) -> (value: Double, length: Int)? {
        var consumed: Int32 = 0
        var status: Int32 = 0
        let value = cicu_number_parse(handle, text, Int32(clamping: text.count), &consumed, &status)
        guard status <= 0, consumed > 0, value.isFinite else { return nil }
        return (value, Int(consumed))
    }
}
