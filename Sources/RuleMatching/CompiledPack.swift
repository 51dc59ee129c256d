public import TextReading

/// One language's rules, compiled: a trie of literals, the sequences over what it finds, and the rules they stand for.
///
/// Flat arrays of integers throughout, so that loading is copying.
public struct CompiledPack: Sendable, Hashable {
    /// Decides borders of words and default gap limits.
    public let language: Language
    /// In order of the source; ``Match/rule`` is an index into it.
    public internal(set) var rules: [Rule]
    /// Number word → its value; words are compared as written with folded text.
    public internal(set) var numerals: [String: Double]
    var captureNames: [String] = []
    /// Rules that have `with` patterns.
    var demands: [Bool] = []
    var trie = Trie()
    /// Count of atoms; atom 0 is `digits`.
    var atomCount = 1
    var sequences: [Sequence] = []
    var steps: [Step] = []
    /// Sequences below this index decide where clauses end, and run first.
    var clauseSequences = 0
    /// Atom → the sequences that wait for it, as a compressed row: `anchored[anchorStart[a]..<anchorStart[a + 1]]`.
    var anchorStart: [UInt32] = []
    var anchored: [UInt32] = []
    /// How a trace calls each atom.
    public internal(set) var atomNames: [String] = []

    init(language: Language, rules: [Rule], numerals: [String: Double]) {
        (self.language, self.rules, self.numerals) = (language, rules, numerals)
    }

    /// A row of steps, each an atom at a distance from the one before. Sequences stand in the order in which they can run.
    struct Sequence: Sendable, Hashable {
        static let unanchored: UInt16 = .max
        var firstStep: UInt32
        var stepCount: UInt16
        /// Words or characters at most before the first step from the start of the piece, after the last to its end; `unanchored` does not ask.
        var startLimit: UInt16
        var endLimit: UInt16
        var output: Output
    }

    enum Output: Sendable, Hashable {
        case atom(UInt32)
        case rule(UInt32, Rule.Role)

        var isAtom: Bool { if case .atom = self { true } else { false } }
    }

    struct Step: Sendable, Hashable {
        enum Distance: UInt8, Sendable, Hashable { case adjacent, clause, piece }
        static let unlimited: UInt16 = .max
        var atom: UInt32
        var distance: Distance
        /// Words or characters at most, for distances other than `adjacent`.
        var limit: UInt16
        var isOptional: Bool
        /// Index into `captureNames`, plus one; 0 is none.
        var capture: UInt8
    }
}
