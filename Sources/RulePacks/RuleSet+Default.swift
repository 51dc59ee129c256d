import CRulePacks
public import RuleMatching

extension RuleSet {
    /// The packs that come with the library; read once, on first use.
    ///
    /// They are made from the YAML files beside this one by `apology rules compile` and lie inside the binary. If they cannot be read, which a test rules
    /// out for every build, there are no rules.
    public static func `default`() -> RuleSet { builtIn }

    private static let builtIn: RuleSet = {
        let bytes = UnsafeRawBufferPointer(start: crulepacks_bytes(), count: crulepacks_count())
        return (try? RuleSet(compiled: bytes)) ?? RuleSet([])
    }()
}
