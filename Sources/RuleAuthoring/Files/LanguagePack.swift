import RuleMatching
import TextReading

/// The files of one language put together: sets known to all, lemmas expanded, patterns parsed.
struct LanguagePack {
    let language: Language
    let files: [PackFile]
    private var lemmas: PackLemmas
    private(set) var source: PackSource
    /// For each compiled set and rule, where it was written.
    private var setPlaces: [String: (file: Int, set: Int)] = [:]
    private(set) var rulePlaces: [(file: Int, rule: Int)] = []

    init(_ language: Language, _ files: [PackFile]) {
        self.language = language
        self.files = files
        source = PackSource(language: language, sets: [:], numerals: [:], rules: [])
        lemmas = PackLemmas(language: language, files: files)
        collectSets()
        collectRules()
        for file in files { source.numerals.merge(file.numerals) { first, _ in first } }
    }

    private mutating func collectSets() {
        for (fileIndex, file) in files.enumerated() {
            for (setIndex, set) in file.sets.enumerated() {
                if let first = setPlaces[set.name] {
                    file.file.add(set.node, nil, "duplicate-set", "the set \(set.name) is defined already in \(files[first.file].file.path)")
                    continue
                }
                setPlaces[set.name] = (fileIndex, setIndex)
                // An entry that cannot be parsed keeps its place, so that problems found later point at the right one.
                source.sets[set.name] = set.entries.map { parse($0, in: file.file) ?? .word("\u{FFFC}", openLeft: false, openRight: false) }
            }
        }
    }

    private mutating func collectRules() {
        var ids: [String: String] = [:]
        for (fileIndex, file) in files.enumerated() {
            for (ruleIndex, written) in file.rules.enumerated() {
                if let first = ids.updateValue(file.file.path, forKey: written.rule.id), !written.rule.id.isEmpty {
                    file.file.add(written.node, nil, "duplicate-id", "the id \(written.rule.id) is taken already in \(first)")
                }
                let patterns = written.patterns.mapValues { texts in
                    texts.map { parse($0, in: file.file) ?? .word("\u{FFFC}", openLeft: false, openRight: false) }
                }
                rulePlaces.append((fileIndex, ruleIndex))
                source.rules.append(RuleSource(rule: written.rule, patterns: patterns))
            }
        }
    }

    private func parse(_ written: PackFile.WrittenText, in file: SourceFile) -> Pattern? {
        let (pattern, errors) = PatternParser.parse(written.text, lemmas: lemmas)
        for error in errors { file.add(written.node, error.range, error.kind.id, error.kind.message) }
        return pattern
    }

    /// The compiled pack, if the files hold no mistake; otherwise every mistake becomes a diagnostic of its file.
    func compile() -> CompiledPack? {
        checkForIdleRules()
        let (pack, problems) = RuleCompiler.compile(source)
        for problem in problems {
            let (file, written) = place(of: problem.place)
            let id = problem.kind.id
            // Unknown sets were already reported by the parser, at the very characters.
            if id == "unknown-set" { continue }
            file.add(written.node, nil, id, problem.kind.message)
        }
        return files.contains { $0.file.diagnostics.contains { $0.severity == .error } } ? nil : pack
    }

    private func place(of place: CompileProblem.Place) -> (file: SourceFile, written: PackFile.WrittenText) {
        switch place {
        case .rule(let index, let role, let pattern):
            let (file, rule) = rulePlaces[index]
            let written = files[file].rules[rule]
            return (files[file].file, written.patterns[role]?[pattern] ?? .init(text: "", node: written.node))
        case .set(let name, let entry):
            let (file, set) = setPlaces[name] ?? (0, 0)
            let written = files[file].sets[set]
            return (files[file].file, written.entries.indices.contains(entry) ? written.entries[entry] : .init(text: "", node: written.node))
        }
    }

    /// Rules that can never match, or that another of the same label always hides.
    private func checkForIdleRules() {
        var owners: [String: [Pattern: String]] = [:]
        for (index, rule) in source.rules.enumerated() {
            let exceptions = Set(rule.patterns[.not, default: []] + rule.patterns[.unless, default: []])
            for (number, pattern) in rule.patterns[.match, default: []].enumerated() {
                let (file, written) = place(of: .rule(index: index, role: .match, pattern: number))
                if exceptions.contains(pattern) {
                    file.add(written.node, nil, "never-matches", "this pattern is also an exception of its rule, so it never matches")
                } else if pattern.spansSentences {
                    file.add(written.node, nil, "never-matches", "a match lies inside one sentence piece, so a pattern cannot hold a full stop")
                }
                let family = rule.rule.label ?? rule.rule.cue.map { "\($0) \(rule.rule.reach.map(String.init(describing:)) ?? "")" } ?? ""
                if let owner = owners[family]?[pattern], pattern != .word("\u{FFFC}", openLeft: false, openRight: false) {
                    let whose = owner == rule.rule.id ? "this rule" : owner
                    file.add(written.node, nil, "hidden-rule", "\(whose) has the same pattern for \(family), so this one adds nothing")
                } else {
                    owners[family, default: [:]][pattern] = rule.rule.id
                }
            }
        }
    }
}

extension Pattern {
    fileprivate var spansSentences: Bool {
        switch self {
        case .word(let text, _, _): text.contains("。") || text.contains(where: \.isNewline)
        case .sequence(let parts), .all(let parts, _): parts.contains(where: \.spansSentences)
        case .choice(let parts): parts.allSatisfy(\.spansSentences)
        case .capture(let part, _): part.spansSentences
        case .optional, .inflection, .set, .gap, .start, .end: false
        }
    }
}

extension CompileProblem.Kind {
    var id: String {
        switch self {
        case .unknownSet: "unknown-set"
        case .circularSet: "circular-set"
        case .gapInSet: "gap-in-set"
        case .tooManyOperands: "too-many-operands"
        case .nothingRequired: "nothing-required"
        case .misplacedAnchor: "misplaced-anchor"
        case .gapAtEdge: "gap-at-edge"
        case .tooLarge: "pattern-too-large"
        }
    }

    var message: String {
        switch self {
        case .unknownSet(let name, _): "no word set is called \(name)"
        case .circularSet(let names): "these sets use each other in a circle: \(names.joined(separator: " → "))"
        case .gapInSet: "a word set holds no gaps and no any-order"
        case .tooManyOperands(let count): "any-order joins at most \(RuleCompiler.maximumOperands) parts, here are \(count)"
        case .nothingRequired: "every part of this pattern is optional, so it would match anywhere"
        case .misplacedAnchor: "^ stands first and $ last in a pattern"
        case .gapAtEdge: "a gap stands between two parts, not at an edge of the pattern"
        case .tooLarge(let steps): "the pattern has \(steps) parts; at most \(RuleCompiler.maximumSteps)"
        }
    }
}
