extension PatternError.Kind {
    /// Stable identifier of the diagnostic.
    var id: String {
        switch self {
        case .empty: "empty-pattern"
        case .unexpected: "unexpected-character"
        case .unclosed: "unclosed-bracket"
        case .emptyAlternative: "empty-alternative"
        case .missingName: "missing-name"
        case .badLemma: "not-a-dictionary-form"
        case .unknownForm: "unknown-form"
        case .unknownSet: "unknown-set"
        case .setOfPatterns: "set-of-patterns"
        case .badInflection: "bad-inflection"
        case .tooDeep: "too-deep"
        }
    }

    var message: String {
        switch self {
        case .empty: "the pattern is empty"
        case .unexpected(let character): "\(character) does not fit here; put a backslash before it to mean the character itself"
        case .unclosed(let bracket): "this \(bracket) is not closed"
        case .emptyAlternative: "an alternative is empty; write (…)? for an optional part"
        case .missingName: "a name is missing here"
        case .badLemma(let lemma): "\(lemma.isEmpty ? "nothing" : lemma) is not a dictionary form of this language"
        case .unknownForm(let form, let known):
            "no form is called \(form)" + (nearest(form, in: known).map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))")
        case .unknownSet(let name, let known):
            "no word set is called \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? "")
        case .setOfPatterns(let name, let entry): "only dictionary forms can be inflected, but the set \(name) holds the pattern \(entry)"
        case .badInflection(let reason): reason
        case .tooDeep: "parentheses stand more than \(PatternParser.maximumDepth) deep"
        }
    }
}
