import Yams

/// Typed reading of YAML nodes, each mistake a diagnostic at its place.
extension SourceFile {
    /// The entries of a mapping, in order; keys outside `known` are reported with the nearest known one.
    func mapping(_ node: Node, known: [String]? = nil, of what: String) -> [(key: String, keyNode: Node, value: Node)] {
        guard case .mapping(let mapping) = node else {
            add(node, nil, "wrong-type", "\(what) is a mapping of keys to values")
            return []
        }
        var entries: [(String, Node, Node)] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                add(key, nil, "wrong-type", "a key of \(what) is a plain word")
                continue
            }
            if let known, !known.contains(name) {
                let hint = nearest(name, in: known).map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))"
                add(key, nil, "unknown-key", "\(what) has no key \(name)\(hint)")
                continue
            }
            entries.append((name, key, value))
        }
        return entries
    }

    func string(_ node: Node, _ what: String) -> String? {
        if case .scalar(let scalar) = node { return scalar.string }
        add(node, nil, "wrong-type", "\(what) is one text")
        return nil
    }

    /// A list of texts; a single text stands for a list of one.
    func strings(_ node: Node, _ what: String) -> [(text: String, node: Node)] {
        switch node {
        case .scalar(let scalar): return [(scalar.string, node)]
        case .sequence(let sequence):
            return sequence.compactMap { element in string(element, "an entry of \(what)").map { ($0, element) } }
        default:
            add(node, nil, "wrong-type", "\(what) is a list of texts")
            return []
        }
    }

    func sequence(_ node: Node, _ what: String) -> [Node] {
        if case .sequence(let sequence) = node { return Array(sequence) }
        add(node, nil, "wrong-type", "\(what) is a list")
        return []
    }

    func number(_ node: Node, _ what: String) -> Double? {
        if case .scalar(let scalar) = node, let value = Double(scalar.string), value.isFinite { return value }
        add(node, nil, "wrong-type", "\(what) is a number")
        return nil
    }
}

/// The entry with the smallest edit distance (Levenshtein 1966), if it is near enough to be meant. O(entries × lengths).
func nearest(_ word: String, in known: [String]) -> String? {
    func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                (diagonal, row[j + 1]) = (row[j + 1], min(row[j + 1] + 1, row[j] + 1, diagonal + (left == right ? 0 : 1)))
            }
        }
        return row[b.count]
    }
    let word = Array(word.lowercased().prefix(64))
    let best = known.map { (distance(word, Array($0.lowercased().prefix(64))), $0) }.min { $0.0 < $1.0 }
    guard let best, best.0 <= max(1, word.count / 3) else { return nil }
    return best.1
}
