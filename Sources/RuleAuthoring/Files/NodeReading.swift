import Yams

/// One key of a mapping with its value.
struct MappingEntry {
    var key: String
    var keyNode: Node
    var value: Node
}

/// Typed reading of YAML nodes, each mistake a diagnostic at its place.
extension SourceFile {
    /// Entries of one list or mapping.
    static let maximumEntries = 10_000

    /// The entries of a mapping, in order; keys outside `known` are reported with the nearest known one.
    func mapping(_ node: Node, known: [String]? = nil, of what: String) -> [MappingEntry] {
        guard case .mapping(let mapping) = node else {
            add(node, nil, .wrongType, "\(what) is a mapping of keys to values")
            return []
        }
        guard isShort(mapping.count, node, what) else { return [] }
        var entries: [MappingEntry] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                add(key, nil, .wrongType, "a key of \(what) is a plain word")
                continue
            }
            if let known, !known.contains(name) {
                add(
                    key, nil, .unknownKey,
                    "\(what) has no key \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))"))
                continue
            }
            entries.append(.init(key: name, keyNode: key, value: value))
        }
        return entries
    }

    /// The known keys that a mapping has or that its unknown ones are misspellings of, so that these are not reported as missing too.
    func keysMeant(_ node: Node, known: [String]) -> Set<String> {
        guard case .mapping(let mapping) = node, mapping.count <= Self.maximumEntries else { return [] }
        return Set(mapping.compactMap { key, _ in key.scalar.flatMap { known.contains($0.string) ? $0.string : nearest($0.string, in: known) } })
    }

    func string(_ node: Node, _ what: String) -> String? {
        if case .scalar(let scalar) = node { return scalar.string }
        add(node, nil, .wrongType, "\(what) is one text")
        return nil
    }

    /// A list of texts; a single text stands for a list of one. `nil` where it is something else.
    func texts(_ node: Node, _ what: String) -> [PackFile.WrittenText]? {
        switch node {
        case .scalar(let scalar): return [.init(text: scalar.string, node: node)]
        case .sequence(let sequence):
            guard isShort(sequence.count, node, what) else { return nil }
            let texts = sequence.compactMap { element in string(element, "an entry of \(what)").map { PackFile.WrittenText(text: $0, node: element) } }
            return texts.count == sequence.count ? texts : nil
        default:
            add(node, nil, .wrongType, "\(what) is a list of texts")
            return nil
        }
    }

    func sequence(_ node: Node, _ what: String) -> [Node] {
        guard case .sequence(let sequence) = node else {
            add(node, nil, .wrongType, "\(what) is a list")
            return []
        }
        return isShort(sequence.count, node, what) ? Array(sequence) : []
    }

    func number(_ node: Node, _ what: String) -> Double? {
        if case .scalar(let scalar) = node, let value = Double(scalar.string), value.isFinite { return value }
        add(node, nil, .wrongType, "\(what) is a number")
        return nil
    }

    private func isShort(_ count: Int, _ node: Node, _ what: String) -> Bool {
        if count > Self.maximumEntries { add(node, nil, .tooManyEntries, "\(what) has \(count) entries; at most \(Self.maximumEntries)") }
        return count <= Self.maximumEntries
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
    let furthest = max(1, word.count / 3)
    var best: (distance: Int, name: String)?
    for name in known {
        let letters = Array(name.lowercased().prefix(64))
        guard abs(letters.count - word.count) <= furthest else { continue }
        let distance = distance(word, letters)
        if distance <= furthest, distance < best?.distance ?? .max { best = (distance, name) }
    }
    return best?.name
}
