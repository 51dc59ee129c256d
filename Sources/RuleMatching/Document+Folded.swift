public import TextReading

extension Document {
    /// The stretch of the decoded text (UTF-8 offsets) that units of the folded text came from, without white space at its end.
    ///
    /// - Complexity: O(1) but for the characters trimmed.
    public func utf8Range(ofFolded range: Range<Int>) -> Range<Int> {
        let offsets = folded.offsets
        let start = Int(offsets[range.lowerBound])
        var boundary = range.upperBound
        // Several units may come from one character; the stretch takes all of it.
        while boundary < offsets.count - 1, boundary > 0, offsets[boundary] == offsets[boundary - 1] { boundary += 1 }
        var end = Int(offsets[boundary])
        let utf8 = source.utf8
        while end > start {
            let byte = utf8[end - 1]
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                end -= 1
            } else if end - start > 3, utf8[end - 3...end - 1].elementsEqual([0xE3, 0x80, 0x80]) {
                end -= 3
            } else if end - start > 2, utf8[end - 2] == 0xC2, byte == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }
}
