import TextReading

extension Searcher {
    /// Finds every literal of the piece and records its atoms. O(units × trie depth).
    mutating func scan(_ units: [UInt16]) {
        let range = piece.range
        var previous: UInt16 = 0x20
        var digitsEnd = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            let unit = units[index]
            let atWordStart = UnitClass.isWordStart(unit, after: previous)
            if index >= digitsEnd, UnitClass.isDigit(unit) { digitsEnd = scanDigits(units, from: index) }
            let node = firstNode[Int(unit)]
            if node != 0, atWordStart || !UnitClass.isAlphabetic(unit) || opensInside.contains(unit) {
                walk(units, from: index, node: node, atWordStart: atWordStart)
            }
            previous = unit
            index += 1
        }
    }

    private mutating func walk(_ units: [UInt16], from start: Int, node first: UInt32, atWordStart: Bool) {
        let limit = piece.range.upperBound
        var node = first
        var at = start + 1
        while true {
            steps += 1
            for index in pack.trie.outputRange(node) {
                emit(pack.trie.outputs[index], units, start, at, atWordStart)
            }
            guard at < limit, let next = pack.trie.child(node, units[at]) else { return }
            node = next
            at += 1
        }
    }

    private mutating func emit(_ output: Trie.Output, _ units: [UInt16], _ start: Int, _ stop: Int, _ atWordStart: Bool) {
        let limit = piece.range.upperBound
        var end = stop
        if output.endings != Trie.Output.noEndings {
            guard let longest = pack.trie.longestEnding(output.endings, units.span, from: stop, to: limit) else { return }
            end = longest
        }
        let isHangul = UnitClass.isHangul(units[start])
        var standsFree = atWordStart || output.flags.contains(.openLeft)
        if !standsFree {
            // Inside a Korean compound a word may still follow the one before it in the pattern; four syllables do not come about by accident.
            guard isHangul else { return }
            standsFree = stop - start >= 4
        }
        if output.flags.contains(.runsOn) {
            while end < limit, UnitClass.isHangul(units[end]) { end += 1 }
        } else if output.endings != Trie.Output.noEndings, isHangul, end < limit, UnitClass.isHangul(units[end]) {
            return
        } else if end < limit, !output.flags.contains(.openRight), !UnitClass.isWordEnd(units[end - 1], before: units[end]) {
            return
        }
        record(.init(start: Int32(start), end: Int32(end), standsFree: standsFree, captures: -1), of: output.atom)
    }

    /// `digits`: a run of digits with single full stops or commas inside. Gives where it ends.
    private mutating func scanDigits(_ units: [UInt16], from start: Int) -> Int {
        let limit = piece.range.upperBound
        var end = start
        while end < limit {
            let isSeparator = units[end] == 0x2C || units[end] == 0x2E
            guard UnitClass.isDigit(units[end]) || (isSeparator && end + 1 < limit && UnitClass.isDigit(units[end + 1])) else { break }
            end += 1
            steps += 1
        }
        record(.init(start: Int32(start), end: Int32(end), standsFree: true, captures: -1), of: 0)
        return end
    }
}
