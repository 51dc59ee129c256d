import RuleMatching
import TextReading
import Yams

/// The files of one language put together: sets known to all, lemmas expanded, patterns parsed.
struct LanguagePack {
    /// What the patterns of one rule, or the entries of one set, and those of a whole language may come to when they are written out.
    static let ruleBudget = Budget(parts: 30_000, surfaces: 1_000_000)
    static let languageBudget = Budget(parts: 600_000, surfaces: 10_000_000)
    static let maximumCaptureNames = 254

    let language: Language
    let files: [PackFile]
    private let lemmas: PackLemmas
    private(set) var source: PackSource
    private(set) var rulePlaces: [(file: Int, rule: Int)] = []
    private var budget = Self.languageBudget
    private var captureNames: Set<String> = []
    private var setFiles: [String: SourceFile] = [:]
    private var references: [String: [SetReference]] = [:]
    /// Sets and rules of which a part could not be read.
    private var brokenSets: Set<String> = []
    private var brokenRules: Set<Int> = []
    private var setsOfRules: [[String]] = []

    /// - Parameter isComplete: whether every file at hand could be read.
    init(_ language: Language, _ files: [PackFile], isComplete: Bool) {
        self.language = language
        self.files = files
        source = PackSource(language: language, sets: [:], numerals: [:], rules: [])
        lemmas = PackLemmas(
            files: files, forms: LanguageForms(language: language, files: files), isComplete: isComplete && files.allSatisfy(\.isWhole))
        collectNumerals()
        collectSets()
        checkSetReferences()
        collectRules()
        checkForIdleRules()
    }

    // MARK: Collecting

    private mutating func collectNumerals() {
        var owners: [String: String] = [:]
        for file in files {
            for numeral in file.numerals {
                if let owner = owners.updateValue(file.file.path, forKey: numeral.name) {
                    file.file.add(numeral.node, nil, .duplicateNumeral, "\(numeral.name) has a value already in \(owner)")
                } else {
                    source.numerals[numeral.name] = numeral.value
                }
            }
        }
    }

    private mutating func collectSets() {
        for file in files {
            for set in file.sets {
                if let first = setFiles[set.name] {
                    file.file.add(set.node, nil, .duplicateSet, "the set \(set.name) is defined already in \(first.path)")
                    brokenSets.insert(set.name)
                    continue
                }
                setFiles[set.name] = file.file
                if set.entries.isEmpty { brokenSets.insert(set.name) }
                var budget = Self.ruleBudget
                var patterns: [Pattern] = []
                for entry in set.entries {
                    let node = parse(entry, in: file.file, isSetEntry: true, &budget)
                    // An entry that cannot be read keeps its place.
                    patterns.append((node ?? .unreadable(0..<1)).pattern)
                    guard let node else {
                        brokenSets.insert(set.name)
                        continue
                    }
                    references[set.name, default: []] += node.setsUsed.map { .init(name: $0.name, entry: patterns.count - 1, written: entry, range: $0.range) }
                }
                source.sets[set.name] = patterns
            }
        }
    }

    private mutating func checkSetReferences() {
        var graph = SetGraph(references)
        for (set, reference, problem) in graph.problems() {
            setFiles[set]?.add(reference.written.node, reference.range, problem.id, problem.message)
            source.sets[set]?[reference.entry] = PatternNode.unreadable(0..<1).pattern
            brokenSets.insert(set)
        }
    }

    private mutating func collectRules() {
        var ids: [String: String] = [:]
        for (fileIndex, file) in files.enumerated() {
            for (ruleIndex, written) in file.rules.enumerated() {
                if !written.rule.id.isEmpty, let first = ids.updateValue(file.file.path, forKey: written.rule.id) {
                    file.file.add(written.node, nil, .duplicateID, "the id \(written.rule.id) is taken already in \(first)")
                }
                var budget = Self.ruleBudget
                var used: [String] = []
                var patterns: [Rule.Role: [Pattern]] = [:]
                if !written.isWhole { brokenRules.insert(source.rules.count) }
                for role in Rule.Role.allCases {
                    for text in written.patterns[role] ?? [] {
                        let node = parse(text, in: file.file, isSetEntry: false, &budget)
                        if node == nil { brokenRules.insert(source.rules.count) }
                        used += node?.setsUsed.map(\.name) ?? []
                        patterns[role, default: []].append((node ?? .unreadable(0..<1)).pattern)
                    }
                }
                rulePlaces.append((fileIndex, ruleIndex))
                setsOfRules.append(used)
                source.rules.append(RuleSource(rule: written.rule, patterns: patterns))
            }
        }
    }

    struct Budget {
        /// Parts of the rows that patterns are written out to.
        var parts: Int
        /// Stems and endings of the words in braces.
        var surfaces: Int
    }

    /// `nil` where the pattern holds a mistake, which is reported, or hangs on one that is reported elsewhere.
    private mutating func parse(_ written: PackFile.WrittenText, in file: SourceFile, isSetEntry: Bool, _ ruleBudget: inout Budget) -> PatternNode? {
        var left = Budget(parts: min(ruleBudget.parts, budget.parts), surfaces: min(ruleBudget.surfaces, budget.surfaces))
        let before = left
        var (node, errors) = PatternParser.parse(written.text, lemmas: lemmas, surfaceBudget: &left.surfaces)
        if let node, !errors.contains(where: { $0.kind.severity == .error }) {
            errors += PatternChecker.check(node, isSetEntry: isSetEntry, language: language, partBudget: &left.parts)
            errors += unknownCaptures(node)
        }
        for part in [\Budget.parts, \Budget.surfaces] {
            let taken = before[keyPath: part] - left[keyPath: part]
            ruleBudget[keyPath: part] -= taken
            budget[keyPath: part] -= taken
        }
        for error in errors { file.add(written.node, error.range, error.kind.id, error.kind.message, severity: error.kind.severity) }
        return lemmas.takeLack() || errors.contains { $0.kind.severity == .error } ? nil : node
    }

    private mutating func unknownCaptures(_ node: PatternNode) -> [PatternError] {
        var errors: [PatternError] = []
        for case let (.capture(_, name), range) in node.all.map({ ($0.kind, $0.range) }) where !captureNames.contains(name) {
            if captureNames.count < Self.maximumCaptureNames { captureNames.insert(name) } else { errors.append(.init(kind: .tooManyCaptures, range: range)) }
        }
        return errors
    }

    /// Rules that can never match, or that another of the same label always hides.
    private func checkForIdleRules() {
        var owners: [String: [Pattern: String]] = [:]
        for (index, rule) in source.rules.enumerated() where !brokenRules.contains(index) {
            let place = rulePlaces[index]
            let file = files[place.file].file
            let written = files[place.file].rules[place.rule].patterns[.match] ?? []
            let exceptions = Set(rule.patterns[.not, default: []] + rule.patterns[.unless, default: []])
            let family = rule.rule.label ?? rule.rule.cue.map { "\($0)\(rule.rule.reach.map { " reaching \($0)" } ?? "")" }
            for (text, pattern) in zip(written, rule.patterns[.match, default: []]) {
                if exceptions.contains(pattern) {
                    file.add(text.node, nil, .neverMatches, "this pattern is also an exception of its rule, so it never matches")
                }
                guard let family else { continue }
                if let owner = owners[family]?[pattern] {
                    file.add(text.node, nil, .hiddenRule, "\(owner == rule.rule.id ? "this rule" : owner) has the same pattern for \(family), so this one adds nothing")
                } else {
                    owners[family, default: [:]][pattern] = rule.rule.id
                }
            }
        }
    }

    // MARK: Compiling

    /// The compiled pack; what could not be read matches nothing in it.
    func compile() -> CompiledPack? {
        let (pack, problems) = RuleCompiler.compile(source)
        for problem in problems {
            let written: (file: SourceFile, node: Node)?
            switch problem.place {
            case .rule(let index, let role, let pattern):
                let rule = files[rulePlaces[index].file].rules[rulePlaces[index].rule]
                written = (files[rulePlaces[index].file].file, rule.patterns[role]?[pattern].node ?? rule.node)
            case .set(let name, _):
                written = files.lazy.compactMap { file in file.sets.first { $0.name == name }.map { (file.file, $0.node) } }.first
            }
            if let (file, node) = written { file.add(node, nil, .patternTooLarge, "this cannot be compiled: \(problem.kind)") }
        }
        return pack
    }

    /// Rules whose examples say something: they and all sets that they use were read whole, and so was what decides where clauses end.
    var testableRules: Set<Int> {
        func isSound(_ rule: Int) -> Bool {
            !brokenRules.contains(rule) && SetGraph(references).reached(from: setsOfRules[rule]).isDisjoint(with: brokenSets)
        }
        let sound = Set(source.rules.indices.filter(isSound))
        let clauseRules = source.rules.indices.filter { source.rules[$0].rule.cue == "clause" }
        return sound.isSuperset(of: clauseRules) ? sound : []
    }
}

extension PatternNode {
    /// The sets that the pattern itself names.
    fileprivate var setsUsed: [(name: String, range: Range<Int>)] {
        all.compactMap { node in
            if case .set(let name) = node.kind, name != "digits" { (name, node.range) } else { nil }
        }
    }
}
