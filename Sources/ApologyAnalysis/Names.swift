public import ApologyScoring
public import RuleMatching
public import TextReading

// What a caller of the front door needs by name, without importing the rooms behind it.
public typealias Language = TextReading.Language
public typealias ReadingError = TextReading.ReadingError
public typealias RuleSet = RuleMatching.RuleSet
public typealias Rule = RuleMatching.Rule
public typealias Rubric = ApologyScoring.Rubric
public typealias RuleTrace = RuleMatching.RuleTrace
