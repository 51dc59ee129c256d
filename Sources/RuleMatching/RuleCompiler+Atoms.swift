import TextReading

extension RuleCompiler {
    /// The atom that stands for a pattern; equal patterns share one.
    mutating func atom(for pattern: Pattern) -> UInt32 {
        if let known = atoms[pattern] { return known }
        if case .set(let name) = pattern { return setAtom(name) }
        let atom = newAtom(pattern.shortDescription)
        atoms[pattern] = atom
        produce(pattern, into: atom)
        return atom
    }

    private mutating func newAtom(_ name: String) -> UInt32 {
        atomNames.append(name)
        return UInt32(atomNames.count - 1)
    }

    private mutating func setAtom(_ name: String) -> UInt32 {
        guard let entries = source.sets[name] else {
            report(.unknownSet(name, known: source.sets.keys.sorted() + ["digits"]))
            return 0
        }
        if let start = setStack.firstIndex(of: name) {
            report(.circularSet(Array(setStack[start...]) + [name]))
            return 0
        }
        setStack.append(name)
        defer { setStack.removeLast() }
        let outer = place
        let atom = newAtom("<\(name)>")
        for (index, entry) in entries.enumerated() {
            place = .set(name: name, entry: index)
            if entry.hasGap { report(.gapInSet) } else { produce(entry, into: atom) }
        }
        place = outer
        atoms[.set(name)] = atom
        return atom
    }

    /// Lets every match of `pattern` count as `atom`.
    private mutating func produce(_ pattern: Pattern, into atom: UInt32) {
        switch pattern {
        case .word(let text, let openLeft, let openRight):
            var flags: Trie.Flags = []
            if openLeft { flags.insert(.openLeft) }
            if openRight { flags.insert(.openRight) }
            insert(text, .init(atom: atom, flags: flags))
        case .inflection(let surfaces):
            for surface in surfaces {
                let endings = trie.endings(surface.endings) { FoldedText.fold($0) }
                insert(surface.stem, .init(atom: atom, endings: endings, flags: surface.runsOn ? .runsOn : []))
            }
        case .set(let name):
            includers[self.atom(for: .set(name)), default: []].append(atom)
        case .choice(let branches):
            for branch in branches { produce(branch, into: atom) }
        case .sequence(let items):
            let joined = joinWords(items)
            if joined.count == 1, !joined[0].isCompound { produce(joined[0], into: atom) } else { add(pattern, output: .atom(atom)) }
        default:
            add(pattern, output: .atom(atom))
        }
    }

    private mutating func insert(_ text: String, _ output: Trie.Output) {
        let units = FoldedText.fold(text)
        guard !units.isEmpty else { return }
        literals.append((units, output))
        guard source.language == .korean, units.count >= 4, units.count <= 12, units.allSatisfy(UnitClass.isHangul) else { return }
        // Where a compound may be spaced is not fixed in Korean orthography (한글 맞춤법 제50항): one space anywhere but after a lone syllable.
        for cut in 2...(units.count - 2) {
            literals.append((units[..<cut] + [0x20] + units[cut...], output))
        }
    }

    /// Neighbouring words become one literal where the writing system lets nothing come between them.
    func joinWords(_ items: [Pattern]) -> [Pattern] {
        guard let joint = source.language.wordJoint else { return items }
        var joined: [Pattern] = []
        for item in items {
            if case .word(let text, let left, let right) = item, !left,
                case .word(let before, let beforeLeft, let beforeRight)? = joined.last, !beforeRight {
                joined[joined.count - 1] = .word(before + joint + text, openLeft: beforeLeft, openRight: right)
            } else {
                joined.append(item)
            }
        }
        return joined
    }

    mutating func captureIndex(_ name: String?) -> UInt8 {
        guard let name else { return 0 }
        if let known = captureNames.firstIndex(of: name) { return UInt8(known + 1) }
        guard captureNames.count < 254 else { return 0 }
        captureNames.append(name)
        return UInt8(captureNames.count)
    }
}

extension Pattern {
    var hasGap: Bool {
        switch self {
        case .gap, .all: true
        case .sequence(let parts), .choice(let parts): parts.contains(where: \.hasGap)
        case .optional(let part), .capture(let part, _): part.hasGap
        case .word, .inflection, .set, .start, .end: false
        }
    }

    /// Needs steps of its own, rather than being one thing found in the text.
    var isCompound: Bool {
        switch self {
        case .word, .inflection, .set, .choice: false
        default: true
        }
    }

    /// The pattern in the notation of the rule language; for traces.
    var shortDescription: String {
        switch self {
        case .word(let text, let left, let right): (left ? "~" : "") + text + (right ? "~" : "")
        case .inflection(let surfaces): "{" + (surfaces.map(\.stem).min { ($0.count, $0) < ($1.count, $1) } ?? "") + "…}"
        case .set(let name): "<\(name)>"
        case .sequence(let parts): parts.map(\.shortDescription).joined(separator: " ")
        case .choice(let parts): "(" + parts.map(\.shortDescription).joined(separator: "|") + ")"
        case .optional(let part): part.shortDescription + "?"
        case .capture(let part, let name): part.shortDescription + "@" + name
        case .gap(let gap): (gap.scope == .clause ? "…" : "……") + (gap.limit.map(String.init) ?? "")
        case .all(let parts, let scope): parts.map(\.shortDescription).joined(separator: scope == .clause ? " & " : " && ")
        case .start: "^"
        case .end: "$"
        }
    }
}
