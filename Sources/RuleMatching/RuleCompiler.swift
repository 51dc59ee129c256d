import TextReading

/// A mistake that only shows when patterns are put together.
public struct CompileProblem: Error, Sendable, Hashable {
    /// What is wrong, with the names or counts that a message needs.
    public enum Kind: Sendable, Hashable {
        case unknownSet(String, known: [String])
        case circularSet([String])
        case gapInSet
        case tooManyOperands(Int)
        case nothingRequired
        case misplacedAnchor
        case gapAtEdge
        case tooLarge(steps: Int)
    }

    /// Where the pattern stands in the source that was compiled.
    public enum Place: Sendable, Hashable {
        case rule(index: Int, role: Rule.Role, pattern: Int)
        case set(name: String, entry: Int)
    }

    /// One problem a value; several at one place are reported apart.
    public var kind: Kind
    /// In indices of the ``PackSource``, not lines of a file.
    public var place: Place
}

/// Compiles one language's rules: literals into a trie, everything above them into sequences of atoms.
///
/// An *atom* is what a step of a sequence asks for: a literal, an inflected word, a word set, or the result of another sequence.
/// Compilation is linear in the size of the patterns but for any-order, whose operands are written out in each order (at most four operands).
public struct RuleCompiler {
    /// Parts that any-order may join; *n* of them make *n*! sequences.
    public static let maximumOperands = 4
    /// Items of one sequence, gaps not counted and adjacent words joined.
    public static let maximumSteps = 64

    let source: PackSource
    var literals: [(units: [UInt16], output: Trie.Output)] = []
    var trie = TrieBuilder()
    var atoms: [Pattern: UInt32] = [:]
    var atomNames: [String] = ["<digits>"]
    var setStack: [String] = []
    /// Atom → the sets that contain all of it.
    var includers: [UInt32: [UInt32]] = [:]
    var drafts: [Draft] = []
    var captureNames: [String] = []
    var problems: [CompileProblem] = []
    var place = CompileProblem.Place.set(name: "", entry: 0)

    /// A sequence before it has its place in the order.
    struct Draft {
        var steps: [CompiledPack.Step]
        var startLimit: UInt16?
        var endLimit: UInt16?
        var output: CompiledPack.Output
    }

    private init(_ source: PackSource) {
        self.source = source
        atoms[.set("digits")] = 0
    }

    /// The compiled pack, or every problem found.
    public static func compile(_ source: PackSource) -> (pack: CompiledPack?, problems: [CompileProblem]) {
        var compiler = RuleCompiler(source)
        for name in source.sets.keys.sorted() {
            compiler.place = .set(name: name, entry: 0)
            _ = compiler.atom(for: .set(name))
        }
        for (index, rule) in source.rules.enumerated() {
            for role in Rule.Role.allCases {
                for (number, pattern) in (rule.patterns[role] ?? []).enumerated() {
                    compiler.place = .rule(index: index, role: role, pattern: number)
                    compiler.add(pattern, output: .rule(UInt32(index), role))
                }
            }
        }
        guard compiler.problems.isEmpty else { return (nil, compiler.problems) }
        return (compiler.assemble(), [])
    }

    mutating func report(_ kind: CompileProblem.Kind) {
        let problem = CompileProblem(kind: kind, place: place)
        if !problems.contains(problem) { problems.append(problem) }
    }
}
