extension Document {
    /// Where a range of folded units stands in `source.utf8`, as UTF-8 offsets.
    ///
    /// Covers whole characters: all that are composed into the units, and all of one that folds to several. White space
    /// that folding dropped behind the range is left out. Logarithmic at most.
    public func utf8Range(ofFolded range: Range<Int>) -> Range<Int> {
        let offsets = folded.offsets
        let lower = Int(offsets[min(range.lowerBound, offsets.count - 1)])
        guard !range.isEmpty, range.upperBound <= folded.units.count else { return lower..<lower }
        let last = offsets[range.upperBound - 1]
        var next = range.upperBound
        while next < folded.units.count, offsets[next] == last { next += 1 }
        var upper = Int(offsets[next])
        if folded.units[range.upperBound - 1] == 0x20 { return lower..<upper }
        let span = source.utf8.span
        while upper > Int(last) {
            var behind = upper
            let scalar = UTF8Reading.previous(span, &behind)
            guard CharacterClass.isSpace(scalar) || scalar == 0xAD, behind > Int(last) else { break }
            upper = behind
        }
        return lower..<upper
    }

    /// Where a range of UTF-8 offsets stands in the input as given, as byte offsets.
    public func sourceRange(ofUTF8 range: Range<Int>) -> Range<Int> {
        let lower = source.sourceOffset(range.lowerBound)
        return lower..<max(lower, source.sourceOffset(range.upperBound))
    }
}
