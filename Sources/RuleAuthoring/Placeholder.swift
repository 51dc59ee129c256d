// RuleAuthoring
