import Foundation
import Testing

/// What rules do to each other, and what they leave in a report, on a small pack.
@Suite struct RuleContextTests {
    static let pack = """
        language: en
        words:
          date: ["30 June", "Friday"]
        rules:
          - id: en.remedy.vague.best
            label: remedy.vague
            match: ["do our best"]
            strength: 0.4
            reason: promises effort
            source: Benoit 1995
            yields: [remedy.promise]
            yes: ["We will [do our best].", "We [do our best] daily."]
            no: ["Our best was not enough.", "They did their best."]
          - id: en.remedy.promise.refund
            label: remedy.promise
            match: ["refund", "refund … (by|before) <date>@deadline", "refund … (everyone|all)@beneficiary"]
            strength: 0.8
            reason: promises a refund
            source: Benoit 1995
            yes: ["We will [refund] it.", "We [refund] all fares."]
            no: ["No money was paid.", "Refunds are rare."]
          - id: en.cue.clause.but
            cue: clause
            match: [but]
            yes: ["We wait, [but] not long."]

        """

    private func labels(_ text: String) throws -> [(label: String, attributes: [String: String])] {
        let folder = try Folder()
        try folder.write("pack/en/all.yaml", Self.pack)
        let run = try Command.run(
            ["score", "-", "--rules", folder.path + "/pack", "--kind", "statement", "--language", "en", "--format", "json"], input: Data(text.utf8))
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
        return try #require(report["findings"] as? [[String: Any]]).map { (($0["label"] as? String) ?? "", ($0["attributes"] as? [String: String]) ?? [:]) }
    }

    @Test func aRuleYieldsToALabelInItsClause() throws {
        #expect(try labels("We will do our best.").map(\.label) == ["remedy.vague"])
        #expect(try labels("We will do our best to refund fares.").map(\.label) == ["remedy.promise"])
        #expect(try labels("We will do our best, but we refund fares.").map(\.label) == ["remedy.vague", "remedy.promise"])
    }

    /// The match that ends first is kept; what the longer ones captured is kept with it.
    @Test func capturesOfOverlappingMatchesAreUnited() throws {
        let found = try labels("We will refund everyone by 30 June.")
        #expect(found.map(\.label) == ["remedy.promise"])
        #expect(found.first?.attributes == ["deadline": "30 June", "beneficiary": "everyone"])
    }

    @Test func statisticsCountCoverageOverlapAndConflict() throws {
        let folder = try Folder()
        try folder.write("pack/en/all.yaml", Self.pack)
        try folder.write(
            "corpus/en/01.txt",
            "# kind=statement\nO\tremedy.promise\tWe will refund everyone by Friday.\nO\tremedy.promise\tWe do our best.\nO\t-\tWe refund nothing.\n")
        let run = try Command.run(["rules", "stats", folder.path + "/corpus", "--rules", folder.path + "/pack"])
        #expect(run.status == 0, "\(run.errors)")
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(rows.count == 3)
        #expect(rows[1] == ["en.remedy.vague.best", "1", "1", "0", "0.00", "0", "", "remedy.promise 1"])
        #expect(rows[2] == ["en.remedy.promise.refund", "1", "2", "1", "0.50", "1", "", "- 1"])
        let unused = try Command.run(["rules", "stats", folder.path + "/corpus", "--rules", folder.path + "/pack", "--unused"])
        #expect(unused.output.split(separator: "\n").count == 1)
    }
}
