import ArgumentParser

struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, show, test, trace and count rules, and compile packs.",
        subcommands: [
            RulesList.self, RulesShow.self, RulesTest.self, RulesCheck.self, RulesTrace.self, RulesStats.self, RulesCompile.self,
        ])
}
