/// A set named in an entry of another.
struct SetReference {
    var name: String
    /// Index of the entry in its set.
    var entry: Int
    var written: PackFile.WrittenText
    /// Grapheme clusters of the entry.
    var range: Range<Int>
}

/// Which word sets use which.
struct SetGraph {
    /// Sets may use sets no deeper than this, so that compiling needs a bounded stack.
    static let maximumDepth = 16

    enum Problem {
        case circle([String])
        case tooDeep

        var id: DiagnosticID {
            switch self {
            case .circle: .circularSet
            case .tooDeep: .setsTooDeep
            }
        }

        var message: String {
            switch self {
            case .circle(let names): "these sets use each other in a circle: \(names.joined(separator: " → "))"
            case .tooDeep: "sets use each other more than \(SetGraph.maximumDepth) deep"
            }
        }
    }

    private let references: [String: [SetReference]]
    /// Set → how many sets deep it goes, itself included.
    private var heights: [String: Int] = [:]
    private var found: [(set: String, reference: SetReference, problem: Problem)] = []

    init(_ references: [String: [SetReference]]) { self.references = references }

    /// References that close a circle or go too deep; without them the graph has neither. O(references).
    mutating func problems() -> [(set: String, reference: SetReference, problem: Problem)] {
        for name in references.keys.sorted() { _ = height(name, [name]) }
        return found
    }

    private mutating func height(_ name: String, _ path: [String]) -> Int {
        if let known = heights[name] { return known }
        var height = 1
        for reference in references[name] ?? [] {
            if let start = path.firstIndex(of: reference.name) {
                found.append((name, reference, .circle(Array(path[start...]) + [reference.name])))
                continue
            }
            let inner = path.count < Self.maximumDepth ? self.height(reference.name, path + [reference.name]) : Self.maximumDepth
            if inner < Self.maximumDepth { height = max(height, inner + 1) } else { found.append((name, reference, .tooDeep)) }
        }
        heights[name] = height
        return height
    }

    /// The sets and all that they use.
    func reached(from names: [String]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = names
        while let name = waiting.popLast() {
            if reached.insert(name).inserted { waiting += references[name, default: []].map(\.name) }
        }
        return reached
    }
}
