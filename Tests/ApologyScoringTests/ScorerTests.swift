import RuleMatching
import Testing
import TextReading

@testable import ApologyScoring

/// The arithmetic of the score, over findings drawn at random from a printed seed.
@Suite struct ScorerTests {
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            // xorshift64* (Vigna 2016).
            state ^= state >> 12
            state ^= state << 25
            state ^= state >> 27
            return state &* 2_685_821_657_736_338_717
        }
    }

    static let seeds: [UInt64] = (1...200).map { $0 &* 0x9E37_79B9 }

    static func finding(_ label: Label, _ generator: inout Generator) -> FindingInContext {
        let strength = Double.random(in: 0...1, using: &generator)
        let rule = Rule(id: "en.\(label.rawValue).x", language: .english, label: label.rawValue, strength: strength)
        var attributes: [String: String] = [:]
        for name in Rubric.commitmentAttributes.sorted() where Bool.random(using: &generator) { attributes[name] = "x" }
        return FindingInContext(label: label, rule: rule, voice: .organisation, language: .english, sentence: 0, range: 0..<1, attributes: attributes)
    }

    static func findings(_ generator: inout Generator) -> [FindingInContext] {
        (0..<Int.random(in: 0...24, using: &generator)).map { _ in finding(Label.allCases.randomElement(using: &generator) ?? .scopePartial, &generator) }
    }

    func score(_ findings: [FindingInContext]) -> ScoredDocument {
        Rubric.default.score(findings, hasOrganisationVoice: true, kind: .statement)
    }

    @Test(arguments: seeds) func receiptAddsUpToEachDimension(_ seed: UInt64) throws {
        var generator = Generator(state: seed)
        let scored = score(Self.findings(&generator))
        for dimension in Dimension.allCases {
            let hundredths = scored.receipt.filter { $0.dimension == dimension }.reduce(0) { $0 + Int(($1.weight * 100).rounded()) }
            let total = try #require(scored.dimensions[dimension])
            #expect(hundredths == Int((total * 100).rounded()))
            #expect((0...100).contains(total))
        }
    }

    @Test(arguments: seeds) func addingAMinimisingFindingNeverRaisesTheScore(_ seed: UInt64) throws {
        var generator = Generator(state: seed)
        let before = Self.findings(&generator)
        for label in Label.allCases where label.dimension == .scope {
            let after = before + [Self.finding(label, &generator)]
            #expect(try #require(score(after).overall) <= #require(score(before).overall))
        }
    }

    @Test(arguments: seeds) func addingACheckableCommitmentNeverLowersIt(_ seed: UInt64) throws {
        var generator = Generator(state: seed)
        let before = Self.findings(&generator)
        for label in [Label.remedyPromise, .remedyCompensate, .remedyDone] {
            let after = before + [Self.finding(label, &generator)]
            #expect(try #require(score(after).overall) >= #require(score(before).overall))
        }
    }

    @Test(arguments: seeds) func othersWordsChangeNothing(_ seed: UInt64) {
        var generator = Generator(state: seed)
        let own = Self.findings(&generator)
        let others = Self.findings(&generator).map { finding in
            var finding = finding
            finding.voice = .other
            return finding
        }
        #expect(score(own).overall == score(own + others).overall)
    }

    @Test func noVoiceNoScore() {
        let scored = Rubric.default.score([], hasOrganisationVoice: false, kind: .article)
        #expect(scored.overall == nil)
        #expect(scored.reason != nil)
        #expect(Rubric.default.score([], hasOrganisationVoice: true, kind: .other).overall == nil)
    }

    @Test func aModelStatementReachesTheTop() throws {
        let rule = { (label: Label) in Rule(id: "en.\(label.rawValue).x", language: .english, label: label.rawValue, strength: 1) }
        let attributes = ["deadline": "x", "quantity": "x", "mechanism": "x", "beneficiary": "x"]
        let labels: [Label] = [
            .responsibilityApologise, .responsibilityAccept, .responsibilityFault, .responsibilityFault, .delayAdmit, .delayTimeline, .delayTimeline,
            .delayAdmit, .remedyDone, .remedyDone, .remedyPromise, .remedyPromise, .remedyPromise, .remedyCompensate,
        ]
        let findings = labels.map {
            FindingInContext(label: $0, rule: rule($0), voice: .organisation, language: .english, sentence: 0, range: 0..<1, attributes: attributes)
        }
        #expect(score(findings).overall == 100)
        #expect(score(findings).grade == "A")
    }

    @Test func aRubricWithANegativeWeightIsRefused() {
        var rubric = Rubric.default
        rubric.dimensions[.scope]?.weight = -0.2
        #expect(rubric.problems().contains { $0.key == "dimensions.scope.weight" })
    }
}
