/// Literals over folded UTF-16 units, each node with its outgoing edges sorted by unit.
///
/// One arena holds the literals (root 0) and every list of endings (a root each).
struct Trie: Sendable, Hashable {
    /// What a literal stands for when it is found.
    struct Output: Sendable, Hashable {
        static let noEndings: UInt32 = .max
        var atom: UInt32
        /// Root of the endings that must follow.
        var endings: UInt32 = noEndings
        var flags: Flags = []
    }

    struct Flags: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let openLeft = Flags(rawValue: 1)
        static let openRight = Flags(rawValue: 2)
        /// The rest of the eojeol belongs to the word.
        static let runsOn = Flags(rawValue: 4)
    }

    /// Node → its edges and outputs, as compressed rows (count + 1 entries each).
    var edgeStart: [UInt32] = [0, 0]
    var edgeUnits: [UInt16] = []
    var edgeTargets: [UInt32] = []
    var outputStart: [UInt32] = [0, 0]
    var outputs: [Output] = []

    /// O(log of the node's edges).
    @inline(__always)
    func child(_ node: UInt32, _ unit: UInt16) -> UInt32? {
        var low = Int(edgeStart[Int(node)])
        var high = Int(edgeStart[Int(node) + 1])
        while low < high {
            let middle = (low + high) >> 1
            let found = edgeUnits[middle]
            if found == unit { return edgeTargets[middle] }
            if found < unit { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The first units of all literals with an output for which `holds`. O(nodes).
    func firstUnits(where holds: (Output) -> Bool) -> Set<UInt16> {
        var found: Set<UInt16> = []
        for edge in Int(edgeStart[0])..<Int(edgeStart[1]) {
            var pending = [edgeTargets[edge]]
            while let node = pending.popLast() {
                if outputs[outputRange(node)].contains(where: holds) {
                    found.insert(edgeUnits[edge])
                    break
                }
                pending += edgeTargets[Int(edgeStart[Int(node)])..<Int(edgeStart[Int(node) + 1])]
            }
        }
        return found
    }

    @inline(__always)
    func outputRange(_ node: UInt32) -> Range<Int> {
        Int(outputStart[Int(node)])..<Int(outputStart[Int(node) + 1])
    }

    /// The longest ending below `root` that `units` holds from `position` on; `nil` where none does. O(longest ending).
    func longestEnding(_ root: UInt32, _ units: borrowing Span<UInt16>, from position: Int, to limit: Int) -> Int? {
        var node = root
        var at = position
        var longest = outputRange(node).isEmpty ? nil : Optional(at)
        while at < limit, let next = child(node, units[at]) {
            node = next
            at += 1
            if !outputRange(node).isEmpty { longest = at }
        }
        return longest
    }
}

/// Builds a `Trie`; nodes are numbered in the order of their first insertion.
struct TrieBuilder {
    private var children: [[UInt16: UInt32]] = [[:]]
    private var outputs: [[Trie.Output]] = [[]]
    private var endingRoots: [[String]: UInt32] = [:]

    mutating func insert(_ units: [UInt16], _ output: Trie.Output) {
        let node = path(units, from: 0)
        if !outputs[node].contains(output) { outputs[node].append(output) }
    }

    /// The root of a list of endings; equal lists share one.
    mutating func endings(_ list: [String], fold: (String) -> [UInt16]) -> UInt32 {
        if let known = endingRoots[list] { return known }
        let root = addNode()
        for ending in list {
            outputs[path(fold(ending), from: root)] = [.init(atom: 0)]
        }
        endingRoots[list] = UInt32(root)
        return UInt32(root)
    }

    func build() -> Trie {
        var trie = Trie()
        trie.edgeStart = [0]
        trie.outputStart = [0]
        for node in children.indices {
            for (unit, target) in children[node].sorted(by: { $0.key < $1.key }) {
                trie.edgeUnits.append(unit)
                trie.edgeTargets.append(target)
            }
            trie.outputs += outputs[node]
            trie.edgeStart.append(UInt32(trie.edgeUnits.count))
            trie.outputStart.append(UInt32(trie.outputs.count))
        }
        return trie
    }

    private mutating func path(_ units: [UInt16], from root: Int) -> Int {
        var node = root
        for unit in units {
            if let next = children[node][unit] {
                node = Int(next)
            } else {
                let next = addNode()
                children[node][unit] = UInt32(next)
                node = next
            }
        }
        return node
    }

    private mutating func addNode() -> Int {
        children.append([:])
        outputs.append([])
        return children.count - 1
    }
}
