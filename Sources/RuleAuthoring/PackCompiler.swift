public import ApologyScoring
public import RuleMatching

/// What is made from the packs and the rubric, to be kept in the repository beside them.
public enum PackCompiler {
    /// The content of `Sources/CRulePacks/rules.pack`.
    public static func compiled(_ rules: RuleSet) -> [UInt8] { rules.encoded() }

    /// The content of `Sources/ApologyScoring/Rubric/Rubric+Default.swift`.
    public static func source(of rubric: Rubric) -> String {
        var lines = [
            "// Made from Sources/ApologyScoring/Rubric/rubric.yaml by `make packs`; change that file, not this one.",
            "",
            "extension Rubric {",
            "    /// The rubric that comes with the library.",
            "    public static let `default` = Rubric(",
            "        version: \(String(reflecting: rubric.version)),",
            "        dimensions: [",
        ]
        for dimension in Dimension.allCases {
            guard let rule = rubric.dimensions[dimension] else { continue }
            lines.append("            .\(dimension.rawValue): .init(weight: \(rule.weight), base: \(rule.base)),")
        }
        lines += ["        ],", "        labels: ["]
        for label in Label.allCases {
            guard let rule = rubric.labels[label] else { continue }
            lines.append(
                "            .\(label): .init(points: \(rule.points), decay: \(rule.decay), most: \(rule.most), perAttribute: \(rule.perAttribute)),")
        }
        lines += ["        ],", "        grades: ["]
        for grade in rubric.grades { lines.append("            .init(name: \(String(reflecting: grade.name)), from: \(grade.from)),") }
        lines += ["        ])", "}", ""]
        return lines.joined(separator: "\n")
    }
}
