extension Report.Finding {
    /// The finding's stretch of the decoded text; `nil` if the text is another than the one analysed. O(offset).
    public func range(in text: String) -> Range<String.Index>? {
        let units = text.utf16
        guard utf16.start >= 0, utf16.start <= utf16.end,
            let lower = units.index(units.startIndex, offsetBy: utf16.start, limitedBy: units.endIndex),
            let upper = units.index(lower, offsetBy: utf16.end - utf16.start, limitedBy: units.endIndex), text[lower..<upper] == self.text
        else { return nil }
        return lower..<upper
    }
}
