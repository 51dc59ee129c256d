import RuleMatching

/// A part of a pattern and where it is written.
struct PatternNode {
    indirect enum Kind {
        case word(String, openLeft: Bool, openRight: Bool)
        case inflection([Pattern.Surface])
        case set(String)
        case sequence([PatternNode])
        case choice([PatternNode])
        case optional(PatternNode)
        case capture(PatternNode, name: String)
        case gap(Pattern.Gap)
        case all([PatternNode], scope: Pattern.Gap.Scope)
        case start
        case end
    }

    var kind: Kind
    /// Characters (grapheme clusters) of the pattern.
    var range: Range<Int>

    /// Stands where something cannot be read, so that what follows it is read all the same.
    static func unreadable(_ range: Range<Int>) -> Self { Self(kind: .word("\u{FFFC}", openLeft: false, openRight: false), range: range) }

    var children: [PatternNode] {
        switch kind {
        case .sequence(let parts), .choice(let parts), .all(let parts, _): parts
        case .optional(let part), .capture(let part, _): [part]
        case .word, .inflection, .set, .gap, .start, .end: []
        }
    }

    /// The node and everything in it, in order.
    var all: [PatternNode] { [self] + children.flatMap(\.all) }

    /// The pattern as the compiler takes it.
    var pattern: Pattern {
        switch kind {
        case .word(let text, let left, let right): .word(text, openLeft: left, openRight: right)
        case .inflection(let surfaces): .inflection(surfaces)
        case .set(let name): .set(name)
        case .sequence(let parts): .sequence(parts.map(\.pattern))
        case .choice(let parts): .choice(parts.map(\.pattern))
        case .optional(let part): .optional(part.pattern)
        case .capture(let part, let name): .capture(part.pattern, name: name)
        case .gap(let gap): .gap(gap)
        case .all(let parts, let scope): .all(parts.map(\.pattern), scope: scope)
        case .start: .start
        case .end: .end
        }
    }
}
