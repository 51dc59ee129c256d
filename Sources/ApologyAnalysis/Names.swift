public import ApologyScoring
public import RuleMatching
public import TextReading

// What a caller of the front door needs by name, without importing the rooms behind it.
/// The languages with rule packs; raw values are BCP 47 tags.
public typealias Language = TextReading.Language
/// What ``Analyzer/analyze(bytes:source:options:)`` throws.
public typealias ReadingError = TextReading.ReadingError
/// Compiled packs, one a language.
public typealias RuleSet = RuleMatching.RuleSet
/// What findings show of a rule; its patterns are compiled away.
public typealias Rule = RuleMatching.Rule
/// Points, weights and grade thresholds.
public typealias Rubric = ApologyScoring.Rubric
/// Explains one rule on one text, as lines for a terminal.
public typealias RuleTrace = RuleMatching.RuleTrace
/// The labels of the codebook; raw values such as `scope.partial` are what reports say.
public typealias Label = ApologyScoring.Label
/// The four things that a score weighs.
public typealias Dimension = ApologyScoring.Dimension
