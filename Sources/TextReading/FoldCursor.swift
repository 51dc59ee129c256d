/// Where folding stands in the source and in the output.
struct FoldCursor {
    /// Room that one run of combining characters may take; a run has at most ``longestRun`` characters, each of which
    /// folds to at most 18 units.
    static let runRoom = 1_280
    /// Runs are cut after this many characters, as in the Stream-Safe Text Format (UAX #15, section 13), which keeps
    /// hostile heaps of marks linear.
    static let longestRun = 64

    private var read = 0
    private(set) var written = 0
    /// Source offset of white space not yet written, or −1.
    private var space: Int32 = -1
    /// Whether the last unit is a hyphen that follows a Latin letter or digit.
    private var hyphen = false
    /// Where the last character that others may combine with begins, in the source and in the output, or −1.
    private var starterRead = -1
    private var starterWritten = -1

    /// Folds until the source ends (true) or the room may not suffice for another run (false).
    ///
    /// The buffers are written by index, so that the loop neither allocates nor checks for sharing.
    mutating func advance(
        _ source: Span<UInt8>, into unitBuffer: inout [UInt16], _ offsetBuffer: inout [Int32]
    ) -> Bool {
        let table = FoldTable.shared
        let entries = table.entries.span
        var units = unitBuffer.mutableSpan
        var offsets = offsetBuffer.mutableSpan
        let end = source.count
        let limit = units.count - Self.runRoom
        while read < end {
            if written >= limit { return false }
            let start = read
            let scalar = UTF8Reading.next(source, &read)
            let entry: UInt16
            if scalar < 0x10000 {
                entry = entries[Int(scalar)]
            } else if FoldTable.isInert(supplementary: scalar) {
                write(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10), start, &units, &offsets)
                units[written] = UInt16(0xDC00 | scalar & 0x3FF)
                offsets[written] = Int32(truncatingIfNeeded: start)
                written += 1
                starterRead = -1
                continue
            } else {
                let joins = table.normalizer.map { !$0.hasBoundary(before: scalar) } ?? false
                entry = joins ? FoldTable.combining : FoldTable.expanding
            }
            // Most characters follow another one directly and fold to one unit.
            if space < 0, !hyphen, entry &- 1 < FoldTable.expanding &- 1, entry != 0x20, entry != 0x2D {
                units[written] = entry
                offsets[written] = Int32(truncatingIfNeeded: start)
                starterRead = start
                starterWritten = written
                written += 1
                continue
            }
            switch entry {
            case FoldTable.drop: continue
            case 0x20:
                if space < 0 { space = Int32(truncatingIfNeeded: start) }
                hyphen = false
                starterRead = -1
            case FoldTable.combining where composesHangul(scalar, &units): continue
            case FoldTable.combining, FoldTable.expanding:
                foldRun(from: start, combines: entry == FoldTable.combining, source, table, &units, &offsets)
            default:
                write(entry, start, &units, &offsets)
                starterRead = start
                starterWritten = written - 1
            }
        }
        if space >= 0 {
            units[written] = 0x20
            offsets[written] = space
            written += 1
            space = -1
        }
        return true
    }

    /// Writes a unit after whatever white space or hyphen was held back before it.
    @inline(__always)
    private mutating func write(
        _ unit: UInt16, _ start: Int, _ units: inout MutableSpan<UInt16>, _ offsets: inout MutableSpan<Int32>
    ) {
        if space >= 0 {
            if !closesUp(unit, units) {
                units[written] = 0x20
                offsets[written] = space
                written += 1
            }
            space = -1
        } else if hyphen {
            if UnitClass.isLatinOrDigit(unit) { units[written - 1] = 0x20 }
        }
        hyphen = unit == 0x2D && written > 0 && UnitClass.isLatinOrDigit(units[written - 1])
        units[written] = unit
        offsets[written] = Int32(truncatingIfNeeded: start)
        written += 1
    }

    /// Adds a vowel or final to the Hangul syllable just begun (the Unicode Standard, section 3.12), as decomposed Korean
    /// needs at every character.
    private func composesHangul(_ scalar: UInt32, _ units: inout MutableSpan<UInt16>) -> Bool {
        guard starterRead >= 0, starterWritten == written - 1 else { return false }
        let last = UInt32(units[written - 1])
        switch (last, scalar) {
        case (0x1100...0x1112, 0x1161...0x1175):
            units[written - 1] = UInt16(0xAC00 + ((last - 0x1100) * 21 + scalar - 0x1161) * 28)
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (last - 0xAC00) % 28 == 0:
            units[written - 1] = UInt16(last + scalar - 0x11A7)
        default: return false
        }
        return true
    }

    /// Whether white space between the last unit and the next one is dropped.
    private func closesUp(_ next: UInt16, _ units: borrowing MutableSpan<UInt16>) -> Bool {
        guard written > 0, next >= 0x3000 else { return false }
        var last = units[written - 1]
        if last & 0xFC00 == 0xDC00, written > 1 { last = units[written - 2] }
        let before = UnitClass.isJapanese(last)
        let after = UnitClass.isJapanese(next)
        return before && after || before && UnitClass.isCJKPunctuation(next) || after && UnitClass.isCJKPunctuation(last)
    }

    /// Folds a character and all that combine with it by ICU, beginning at the last starter if the character combines.
    private mutating func foldRun(
        from start: Int, combines: Bool, _ source: Span<UInt8>, _ table: FoldTable,
        _ units: inout MutableSpan<UInt16>, _ offsets: inout MutableSpan<Int32>
    ) {
        var first = start
        var replaces = false
        if combines, starterRead >= 0 {
            first = starterRead
            written = starterWritten
            replaces = true
        }
        var run: [UInt16] = []
        read = first
        var length = 0
        while read < source.count, length < Self.longestRun {
            var ahead = read
            let scalar = UTF8Reading.next(source, &ahead)
            if ahead > start, read > start || !combines && length > 0, !joins(scalar, table) { break }
            append(scalar, to: &run)
            read = ahead
            length += 1
        }
        for unit in table.foldRun(run) {
            if replaces {
                units[written] = unit
                offsets[written] = Int32(truncatingIfNeeded: first)
                written += 1
            } else if unit == 0x20 {
                if space < 0 { space = Int32(truncatingIfNeeded: first) }
            } else {
                write(unit, first, &units, &offsets)
            }
        }
        starterRead = -1
    }

    private func joins(_ scalar: UInt32, _ table: FoldTable) -> Bool {
        if scalar < 0x10000 { return table.entries[Int(scalar)] == FoldTable.combining }
        return !FoldTable.isInert(supplementary: scalar) && table.normalizer.map { !$0.hasBoundary(before: scalar) } ?? false
    }

    private func append(_ scalar: UInt32, to run: inout [UInt16]) {
        if scalar < 0x10000 {
            run.append(UInt16(scalar))
        } else {
            run.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10))
            run.append(UInt16(0xDC00 | scalar & 0x3FF))
        }
    }
}
