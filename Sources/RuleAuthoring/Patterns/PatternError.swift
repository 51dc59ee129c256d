/// A mistake in the text of one pattern.
struct PatternError: Error, Hashable {
    enum Kind: Error, Hashable {
        // In the notation.
        case empty
        case tooLong
        case unexpected(Character)
        case unclosed(Character)
        case emptyAlternative
        case missingOperand(String)
        case missingName
        case tooDeep
        case gapTooWide
        case idleTilde
        // In what it names.
        case badLemma(String)
        case unknownForm(String, known: [String])
        case unknownSet(String, known: [String])
        case setOfPatterns(String, entry: String)
        case badInflection(String)
        case noForms
        // In how its parts are put together.
        case gapInSet
        case gapAtEdge
        case doubleGap
        case misplacedAnchor
        case nothingRequired(word: String?)
        case neverMatches(String)
        case tooManyOperands(Int)
        case tooManyParts(Int)
        case tooManyVariants
        case tooManyCaptures
    }

    var kind: Kind
    /// Characters (grapheme clusters) of the pattern.
    var range: Range<Int>
}

extension PatternError.Kind {
    var id: DiagnosticID {
        switch self {
        case .empty: .emptyPattern
        case .tooLong: .patternTooLong
        case .unexpected: .unexpectedCharacter
        case .unclosed: .unclosedBracket
        case .emptyAlternative: .emptyAlternative
        case .missingOperand: .missingOperand
        case .missingName: .missingName
        case .tooDeep: .tooDeep
        case .gapTooWide: .gapTooWide
        case .idleTilde: .idleTilde
        case .badLemma: .notADictionaryForm
        case .unknownForm: .unknownForm
        case .unknownSet: .unknownSet
        case .setOfPatterns: .setOfPatterns
        case .badInflection: .badInflection
        case .noForms: .noForms
        case .gapInSet: .gapInSet
        case .gapAtEdge: .gapAtEdge
        case .doubleGap: .doubleGap
        case .misplacedAnchor: .misplacedAnchor
        case .nothingRequired: .nothingRequired
        case .neverMatches: .neverMatches
        case .tooManyOperands: .tooManyOperands
        case .tooManyParts: .patternTooLarge
        case .tooManyVariants: .ruleTooLarge
        case .tooManyCaptures: .tooManyCaptures
        }
    }

    var severity: Diagnostic.Severity {
        if case .idleTilde = self { .warning } else { .error }
    }

    var message: String {
        switch self {
        case .empty: "the pattern is empty"
        case .tooLong: "a pattern has at most \(PatternParser.maximumLength) characters; write several"
        case .unexpected(let character): Self.unexpected(character)
        case .unclosed(let bracket): "this \(bracket) is not closed"
        case .emptyAlternative: "an alternative is empty; write (…)? for an optional part"
        case .missingOperand(let sign): "\(sign) joins two parts, and one of them is missing"
        case .missingName: "a name is missing here"
        case .tooDeep: "parentheses stand more than \(PatternParser.maximumDepth) deep"
        case .gapTooWide: "a gap is at most \(PatternParser.maximumGap) wide; for a number of the text put a space before it"
        case .idleTilde: "~ belongs to a word and does nothing before a bracket; take it out, or write it before each word inside"
        case .badLemma(let lemma): "\(lemma.isEmpty ? "nothing" : lemma) is not a dictionary form of this language"
        case .unknownForm(let form, let known):
            "no form is called \(form)" + (nearest(form, in: known).map { "; did you mean \($0)?" } ?? "; known: \(known.joined(separator: ", "))")
        case .unknownSet(let name, let known):
            "no word set is called \(name)" + (nearest(name, in: known).map { "; did you mean \($0)?" } ?? "; words: defines the sets")
        case .setOfPatterns(let name, let entry): "only dictionary forms can be inflected, but the set \(name) holds the pattern \(entry)"
        case .badInflection(let reason): reason
        case .noForms: "no file of this language has forms:, so nothing can be inflected; add its inflection.yaml"
        case .gapInSet: "a word set holds no gaps and no any-order; write it as a pattern of the rule"
        case .gapAtEdge: "a gap stands between two parts, not at an edge of the pattern or of an optional or repeated part"
        case .doubleGap: "two gaps stand side by side; write the wider one"
        case .misplacedAnchor: "^ stands first and $ last in a pattern"
        case .nothingRequired(let word?):
            "? makes the whole word optional, so nothing would be left to match; for two spellings write both, as in (\(Self.spellings(of: word)))"
        case .nothingRequired: "every part of this is optional, so it would match anywhere; leave one part without ?"
        case .neverMatches(let reason): reason
        case .tooManyOperands(let count): "any-order joins at most four parts, here are \(count)"
        case .tooManyParts(let count): "the pattern has \(count) parts in a row, at most \(PatternChecker.maximumParts); write several"
        case .tooManyVariants: "written out, this rule has more variants or word forms than can be compiled; split it, or use fewer optional parts behind gaps"
        case .tooManyCaptures: "a language has at most \(LanguagePack.maximumCaptureNames) names of captures"
        }
    }

    private static func unexpected(_ character: Character) -> String {
        let meaning =
            switch character {
            case "?": "? stands right behind the one part that it makes optional"
            case "@": "@ stands right behind the part whose words it captures, after its ?"
            case ")": "this ) closes nothing"
            case ">": "this > closes nothing"
            case "}": "this } closes nothing"
            case "&": "any order cannot stand in parentheses"
            case "\\": "a backslash takes the character behind it, and there is none"
            case "~": "~ stands right before or behind a word"
            default: "\(character) does not fit here"
            }
        return character == "\\" ? "\(meaning); write two" : "\(meaning); put a backslash before it to mean the character itself"
    }

    /// Two spellings that a writer of `word?` may have meant.
    private static func spellings(of word: String) -> String { word.count > 1 ? "\(word.dropLast())|\(word)" : "\(word)|…" }
}
