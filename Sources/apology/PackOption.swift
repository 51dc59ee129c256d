import ApologyAnalysis
import ArgumentParser
import CorpusEvaluation
import RuleAuthoring

/// The rules that a subcommand speaks of.
struct PackOption: ParsableArguments {
    @Option(help: ArgumentHelp("A folder of rule packs to use instead of the built-in ones.", valueName: "folder"))
    var rules: String?

    /// - Parameter needsExamples: whether a pack whose examples fail is refused; who looks into why they do needs it all the same.
    func ruleSet(needsExamples: Bool = true) throws -> RuleSet {
        guard let rules else { return RuleSet.default() }
        let loaded = PackLoader.load(directory: rules, runsExamples: needsExamples)
        return try Loaded.value(loaded.rules, loaded.diagnostics, from: rules)
    }

    /// The rule of that name; wrong usage, with the nearest name, where there is none.
    func rule(_ id: String) throws -> Rule {
        let rules = try ruleSet(needsExamples: false).rules
        if let rule = rules.first(where: { $0.id == id }) { return rule }
        let nearest = Suggestion.nearest(to: id, in: rules.map(\.id))
        throw ValidationError("There is no rule '\(id)'." + (nearest.isEmpty ? "" : " Did you mean '\(nearest)'?"))
    }
}
