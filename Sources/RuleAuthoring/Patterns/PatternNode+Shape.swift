extension PatternNode {
    var isGap: Bool { if case .gap = kind { true } else { false } }

    var isGapOrAnyOrder: Bool {
        switch kind {
        case .gap, .all: true
        default: false
        }
    }

    var isAnchor: Bool {
        switch kind {
        case .start, .end: true
        default: false
        }
    }

    func isAnchor(atStart: Bool, atEnd: Bool) -> Bool {
        switch kind {
        case .start: atStart
        case .end: atEnd
        default: false
        }
    }

    func isSameAnchor(as other: PatternNode) -> Bool {
        switch (kind, other.kind) {
        case (.start, .start), (.end, .end): true
        default: false
        }
    }

    /// The anchors in it, but not those of any-order's operands, which have edges of their own.
    var anchors: [PatternNode] {
        if case .all = kind { return [] }
        return isAnchor ? [self] : children.flatMap(\.anchors)
    }

    /// Needs a row of its own, rather than being one thing found in the text.
    var isCompound: Bool {
        switch kind {
        case .word, .inflection, .set, .choice: false
        default: true
        }
    }

    var isOptional: Bool {
        switch kind {
        case .optional: true
        case .capture(let part, _): part.isOptional
        default: false
        }
    }

    /// Without `?`; a capture stays.
    var required: PatternNode {
        switch kind {
        case .optional(let part): part
        case .capture(let part, let name): PatternNode(kind: .capture(part.required, name: name), range: range)
        default: self
        }
    }

    /// Without `?` and capture.
    var bare: PatternNode {
        switch kind {
        case .optional(let part), .capture(let part, _): part.bare
        default: self
        }
    }

    /// With `~` before the words that it may begin with.
    var openedLeft: PatternNode {
        var node = self
        switch kind {
        case .word(let text, _, let right): node.kind = .word(text, openLeft: true, openRight: right)
        case .choice(let branches): node.kind = .choice(branches.map(\.openedLeft))
        case .optional(let part): node.kind = .optional(part.openedLeft)
        case .capture(let part, let name): node.kind = .capture(part.openedLeft, name: name)
        case .sequence(var items):
            for index in items.indices {
                items[index] = items[index].openedLeft
                if !items[index].isOptional { break }
            }
            node.kind = .sequence(items)
        case .inflection, .set, .gap, .all, .start, .end: break
        }
        return node
    }

    var hasEdgeGap: Bool {
        if case .sequence(let parts) = kind { return parts.first?.isGap == true || parts.last?.isGap == true }
        return isGap
    }
}
