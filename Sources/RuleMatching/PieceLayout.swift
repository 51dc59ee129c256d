/// Where words and clauses lie in the piece being searched; all positions are units of the folded text.
struct PieceLayout {
    private(set) var range = 0..<0
    /// First and last position that is not a mark, bullet, full stop or space.
    private(set) var contentStart: Int32 = 0
    private(set) var contentEnd: Int32 = 0
    /// Spaces before each position of the piece, and one past it.
    private var spaces: [Int32] = []
    /// Clause ends at or before each position.
    private var clauses: [Int32] = []

    /// O(piece).
    mutating func measure(_ units: [UInt16], _ range: Range<Int>) {
        self.range = range
        spaces.removeAll(keepingCapacity: true)
        clauses.removeAll(keepingCapacity: true)
        spaces.reserveCapacity(range.count + 1)
        clauses.reserveCapacity(range.count + 1)
        var spaceCount: Int32 = 0
        var clauseCount: Int32 = 0
        for index in range {
            spaces.append(spaceCount)
            clauses.append(clauseCount)
            let unit = units[index]
            if unit == 0x20 { spaceCount += 1 }
            if UnitClass.endsClause(unit) || endsClauseAsColon(units, index) { clauseCount += 1 }
        }
        spaces.append(spaceCount)
        clauses.append(clauseCount)

        var start = range.lowerBound
        while start < range.upperBound, UnitClass.isEdge(units[start]) { start += 1 }
        var end = range.upperBound
        while end > start, UnitClass.isEdge(units[end - 1]) { end -= 1 }
        (contentStart, contentEnd) = (Int32(start), Int32(end))
    }

    /// A colon between digits belongs to a time of day.
    private func endsClauseAsColon(_ units: [UInt16], _ index: Int) -> Bool {
        guard units[index] == 0x3A else { return false }
        let next = index + 1
        return !(next < range.upperBound && UnitClass.isDigit(units[next]) && index > range.lowerBound && UnitClass.isDigit(units[index - 1]))
    }

    /// O(piece + ends).
    mutating func addClauseEnds(_ ends: [Int32]) {
        guard !ends.isEmpty else { return }
        var marks = [Int32](repeating: 0, count: clauses.count)
        for end in ends { marks[Int(end) - range.lowerBound] = 1 }
        var added: Int32 = 0
        for index in clauses.indices {
            added += marks[index]
            clauses[index] += added
        }
    }

    /// No clause ends between the end of one stretch and the start of the next.
    func sameClause(_ end: Int32, _ start: Int32) -> Bool {
        let before = max(Int(end) - range.lowerBound - 1, 0)
        return clauses[Int(start) - range.lowerBound] == clauses[before]
    }

    /// Whole words between the end of one stretch and the start of the next; an ending left over from the first is none.
    func words(between end: Int32, _ start: Int32) -> Int32 {
        max(0, spaces(between: end, start) - 1)
    }

    func spaces(between end: Int32, _ start: Int32) -> Int32 {
        spaces[Int(start) - range.lowerBound] - spaces[Int(end) - range.lowerBound]
    }
}
