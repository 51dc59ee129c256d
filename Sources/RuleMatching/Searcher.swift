public import TextReading

/// Finds every match of one language's rules, a sentence piece at a time.
///
/// A first pass walks the trie of literals over the piece; what it finds wakes the sequences anchored there; sequences run once each, in an order in
/// which all they need is known. Work is linear in the piece for each sequence that wakes: every step passes once over the occurrences of its atom.
///
/// A searcher holds scratch space: use one a thread.
public struct Searcher: Sendable {
    /// Its rules are what ``Match/rule`` points into.
    public let pack: CompiledPack
    /// Work done so far, in steps of the inner loops: trie edges followed, occurrences looked at, partial matches looked at.
    public internal(set) var steps = 0

    /// First unit of a literal → its node; the root's edges spread out.
    let firstNode: [UInt32]
    /// Units of spaced scripts with which a literal begins that may stand inside a word; at all others inside a word nothing needs to be looked for.
    let opensInside: Set<UInt16>
    /// Word set → its atom.
    let setAtoms: [String: Int]
    var occurrences: [[Occurrence]]
    var unsorted: [Bool]
    var touched: [UInt32] = []
    /// One bit a sequence: it has been woken and has not run.
    var awake: [UInt64]
    var captures: [CaptureNode] = []
    var hits: [(rule: UInt32, role: Rule.Role, partial: Partial)] = []
    var partials: [Partial] = []
    var extended: [Partial] = []
    var piece = PieceLayout()

    /// O(atoms + sequences), and a table of 65,536 nodes.
    public init(_ pack: CompiledPack) {
        self.pack = pack
        var firstNode = [UInt32](repeating: 0, count: 0x10000)
        for edge in Int(pack.trie.edgeStart[0])..<Int(pack.trie.edgeStart[1]) {
            firstNode[Int(pack.trie.edgeUnits[edge])] = pack.trie.edgeTargets[edge]
        }
        self.firstNode = firstNode
        opensInside = pack.trie.firstUnits { $0.flags.contains(.openLeft) }
        setAtoms = Dictionary(
            pack.atomNames.enumerated().filter { $1.hasPrefix("<") && $1.hasSuffix(">") && !$1.contains(" ") }
                .map { (String($1.dropFirst().dropLast()), $0) }
        ) { first, _ in first }
        occurrences = Array(repeating: [], count: pack.atomCount)
        unsorted = Array(repeating: false, count: pack.atomCount)
        awake = Array(repeating: 0, count: (pack.sequences.count + 63) / 64)
    }

    /// The matches in one piece, in order of their start, then rule.
    ///
    /// - Parameter range: units of `text`.
    /// - Complexity: O(*n* · (*d* + *s*)) for *n* units, the depth *d* of the trie and the *s* sequences woken.
    public mutating func matches(in text: FoldedText, _ range: Range<Int>) -> [Match] {
        guard !range.isEmpty else { return [] }
        clear()
        piece.measure(text.units, range)
        scan(text.units)
        run(upTo: pack.clauseSequences, text.units)
        piece.addClauseEnds(clauseEnds())
        run(upTo: pack.sequences.count, text.units)
        return settle()
    }

    private mutating func clear() {
        for atom in touched {
            occurrences[Int(atom)].removeAll(keepingCapacity: true)
            unsorted[Int(atom)] = false
        }
        touched.removeAll(keepingCapacity: true)
        captures.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
    }

    private func clauseEnds() -> [Int32] {
        hits.filter { $0.role == .match && pack.rules[Int($0.rule)].cue == Rule.clauseCue }.map(\.partial.end)
    }

    /// Runs the woken sequences below an index, lowest first; a sequence only ever wakes higher ones.
    private mutating func run(upTo limit: Int, _ units: [UInt16]) {
        for word in awake.indices where word * 64 < limit {
            while true {
                let below = limit - word * 64
                let mask = below >= 64 ? UInt64.max : (1 << UInt64(below)) - 1
                let ready = awake[word] & mask
                guard ready != 0 else { break }
                let bit = ready.trailingZeroBitCount
                awake[word] &= ~(1 << UInt64(bit))
                evaluate(word * 64 + bit, units)
            }
        }
    }

    mutating func record(_ occurrence: Occurrence, of atom: UInt32) {
        let index = Int(atom)
        if let last = occurrences[index].last {
            if last == occurrence { return }
            if (last.start, last.end) > (occurrence.start, occurrence.end) { unsorted[index] = true }
        } else {
            touched.append(atom)
            for anchored in Int(pack.anchorStart[index])..<Int(pack.anchorStart[index + 1]) {
                let sequence = pack.anchored[anchored]
                awake[Int(sequence >> 6)] |= 1 << UInt64(sequence & 63)
            }
        }
        occurrences[index].append(occurrence)
    }

    /// The occurrences of an atom, ordered by start, then end, each once.
    mutating func sortOccurrences(of atom: Int) {
        guard unsorted[atom] else { return }
        unsorted[atom] = false
        occurrences[atom].sort { ($0.start, $0.end, $0.captures) < ($1.start, $1.end, $1.captures) }
        var kept: [Occurrence] = []
        for occurrence in occurrences[atom] {
            if let last = kept.last, last.start == occurrence.start, last.end == occurrence.end { continue }
            kept.append(occurrence)
        }
        occurrences[atom] = kept
    }
}
