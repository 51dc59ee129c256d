import ApologyScoring
import Foundation
import RuleMatching
import TextReading
import Testing

@testable import RuleAuthoring

/// `docs/rule-pack.schema.json` knows what the reader knows.
@Suite struct SchemaTests {
    typealias Object = [String: Any]

    private func schema() throws -> Object {
        try #require(JSONSerialization.jsonObject(with: Data(Repository.text("docs/rule-pack.schema.json").utf8)) as? Object)
    }

    private func object(_ value: Any?) throws -> Object { try #require(value as? Object) }

    private func names(_ value: Any?) throws -> [String] { try #require(value as? [String]).sorted() }

    @Test func keysAreThoseOfTheReader() throws {
        let schema = try schema()
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(try object(schema["properties"]).keys.sorted() == PackFile.keys.sorted())
        let rule = try object(object(schema["$defs"])["rule"])
        #expect(try object(rule["properties"]).keys.sorted() == PackFile.ruleKeys.sorted())
        for owner in [schema, rule] { #expect(owner["additionalProperties"] as? Bool == false) }
    }

    @Test func namesAreThoseOfTheCode() throws {
        let schema = try schema()
        let definitions = try object(schema["$defs"])
        let rule = try object(object(definitions["rule"])["properties"])
        #expect(try names(object(rule["label"])["enum"]) == Label.allCases.map(\.rawValue).sorted())
        #expect(try names(object(rule["cue"])["enum"]) == CueKind.allCases.map(\.rawValue).sorted())
        #expect(try names(object(definitions["circumstance"])["enum"]) == Circumstance.allCases.map(\.rawValue).sorted())
        #expect(try names(object(object(schema["properties"])["language"])["enum"]) == Language.allCases.map(\.rawValue).sorted())
        for role in Rule.Role.allCases { #expect(try object(rule[role.key])["$ref"] as? String == "#/$defs/patterns") }
    }

    /// Which keys a labelled rule must have, and which a cue must not.
    @Test func kindsOfRulesAreKeptApart() throws {
        let kinds = try #require(object(object(schema()["$defs"])["rule"])["oneOf"] as? [Object])
        #expect(kinds.count == 3)
        #expect(try names(kinds[0]["required"]) == ["label", "no", "reason", "source", "strength"])
        for (kind, forbidden) in try zip(kinds.map { try object($0["properties"]) }, [
            ["cue"] + PackFile.negationKeys, ["label"] + PackFile.labelKeys, ["label"] + PackFile.labelKeys + PackFile.negationKeys,
        ]) {
            #expect(kind.filter { $0.value as? Bool == false }.keys.sorted() == forbidden.sorted())
        }
    }

    @Test func limitsAreThoseOfTheReader() throws {
        let schema = try schema()
        let definitions = try object(schema["$defs"])
        let pattern = try #require(object(definitions["pattern"])["allOf"] as? [Object])
        #expect(pattern.compactMap { $0["maxLength"] as? Int } == [PatternParser.maximumLength])
        for key in ["words", "numerals", "forms", "irregular"] {
            #expect(try object(object(schema["properties"])[key])["maxProperties"] as? Int == SourceFile.maximumEntries)
        }
    }
}
