import Testing
import TextReading

@testable import RuleMatching

@Suite struct RuleSetTests {
    static func rules() -> RuleSet {
        let loss = Pattern.word("loss", openLeft: false, openRight: false)
        let source = PackSource(
            language: .english, sets: ["party": [.word("client", openLeft: false, openRight: false)]], numerals: ["dozen": 12],
            rules: [
                .init(
                    rule: Rule(
                        id: "en.scope.partial.x", language: .english, label: "scope.partial", strength: 0.5, reason: "r", source: "s", despite: ["mention"], yields: ["scope.limit"],
                        attributes: ["a": "b"], reach: .before, within: 3),
                    patterns: [
                        .match: [.sequence([.capture(.set("party"), name: "who"), .gap(.init(scope: .piece, limit: 2)), loss, .end])],
                        .with: [.set("digits")],
                    ])
            ])
        guard let pack = RuleCompiler.compile(source).pack else { return RuleSet([]) }
        return RuleSet([pack], details: ["en.scope.partial.x": .init(patterns: [.match: ["m"]], yes: ["y"], no: [])])
    }

    static func load(_ bytes: [UInt8]) throws -> RuleSet {
        try bytes.withUnsafeBytes { try RuleSet(compiled: $0) }
    }

    @Test func binaryFormComesBackWhole() throws {
        let rules = Self.rules()
        let read = try Self.load(rules.encoded())
        #expect(read == rules)
        #expect(read.details()["en.scope.partial.x"]?.yes == ["y"])
        #expect(read.rules.first?.within == 3)
    }

    @Test func everyTruncationIsRefused() {
        let bytes = Self.rules().encoded()
        for count in 0..<bytes.count {
            #expect(throws: PackFormatError.self) { _ = try Self.load(Array(bytes[..<count])) }
        }
    }

    /// A damaged pack may load with other rules, but never with an index that points nowhere.
    @Test func damagedBytesNeverTrap() {
        let bytes = Self.rules().encoded()
        let text = FoldedText(utf8: Array("A client had 3 kinds of loss.".utf8))
        for position in bytes.indices {
            var damaged = bytes
            damaged[position] ^= 0x15
            guard let rules = try? Self.load(damaged) else { continue }
            for pack in rules.packs {
                var searcher = Searcher(pack)
                _ = searcher.matches(in: text, 0..<text.units.count)
            }
        }
    }

    @Test func capturesAndConditions() throws {
        var searcher = Searcher(try #require(Self.rules().packs.first))
        func matches(_ text: String) -> [Match] {
            let folded = FoldedText(utf8: Array(text.utf8))
            return searcher.matches(in: folded, 0..<folded.units.count)
        }
        #expect(matches("A client had a loss in 3 days").isEmpty)
        #expect(matches("A client had a loss").isEmpty)
        let found = matches("3 times a client had a loss")
        #expect(found.map(\.folded) == [10..<27])
        #expect(found.first?.captures.map(\.name) == ["who"])
    }
}
