import ApologyAnalysis
import ArgumentParser
import RuleAuthoring

struct RulesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List rules, one a line.")

    @Option(help: "Only rules of this language.")
    var language: Grade.CorpusLanguage?

    @Option(help: "Only rules of this label or dimension, such as scope.partial or scope.")
    var label: String?

    @OptionGroup var pack: PackOption
    @OptionGroup var destination: DestinationOptions

    func run() async throws {
        let rules = try pack.ruleSet(needsExamples: false).rules.filter { rule in
            let name = rule.label ?? rule.cue.map { "cue." + $0 } ?? ""
            return (language == nil || rule.language.rawValue == language?.rawValue)
                && (label.map { name == $0 || name.hasPrefix($0 + ".") } ?? true)
        }
        let output = try destination.open()
        for rule in rules {
            let strength = rule.label == nil ? "    " : TwoPlaces.text(rule.strength)
            try output.write("\(rule.id)\t\(rule.label ?? "cue \(rule.cue ?? "")")\t\(strength)\t\(rule.reason)\n")
        }
        try output.close()
        if rules.isEmpty { Complaint.line("apology: no rule matches; 'apology explain' lists the labels") }
    }
}

struct RulesShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a rule: patterns, reason, source, examples.")

    @Argument(help: "The rule's identifier.")
    var rule: String

    @OptionGroup var pack: PackOption
    @OptionGroup var destination: DestinationOptions

    func run() async throws {
        let info = try pack.rule(rule)
        let details = try pack.ruleSet(needsExamples: false).details()[info.id]
        let patterns = details?.patterns ?? [:]
        let sections = [
            ("match", patterns[.match]), ("not", patterns[.not]), ("unless", patterns[.unless]), ("with", patterns[.with]), ("yes", details?.yes),
            ("no", details?.no),
        ]
        var text = "\(info.id)\n"
        text += info.label.map { "  label     \($0), strength \(TwoPlaces.text(info.strength))\n" } ?? "  cue       \(info.cue ?? "")\n"
        if !info.reason.isEmpty { text += "  reason    \(info.reason)\n" }
        if !info.source.isEmpty { text += "  source    \(info.source)\n" }
        for (name, lines) in sections {
            for (index, line) in (lines ?? []).enumerated() {
                let start = index == 0 ? name : ""
                text += "  \(start)\(String(repeating: " ", count: 10 - start.count))\(line)\n"
            }
        }
        let output = try destination.open()
        try output.write(text)
        try output.close()
    }
}

struct RulesTrace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Show step by step why a rule does or does not match a text.")

    @Argument(help: "The rule's identifier.")
    var rule: String

    @Argument(help: "The text to match.")
    var text: String

    @OptionGroup var pack: PackOption
    @OptionGroup var destination: DestinationOptions

    func run() async throws {
        let info = try pack.rule(rule)
        let trace = RuleTrace.run(ruleID: info.id, text: text, rules: try pack.ruleSet(needsExamples: false))
        let output = try destination.open()
        try output.write(trace.hasSuffix("\n") ? trace : trace + "\n")
        try output.close()
    }
}

/// A strength with two decimal places.
enum TwoPlaces {
    static func text(_ value: Double) -> String {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    }
}
