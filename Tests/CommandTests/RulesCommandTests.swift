import Foundation
import Testing

/// The rules subcommands on a small pack of their own.
@Suite struct RulesCommandTests {
    static let pack = """
        language: en
        words:
          affected: [customers, passengers]
        rules:
          - id: en.scope.partial.some
            label: scope.partial
            match: ["some <affected>"]
            strength: 0.7
            reason: calls those affected a part
            source: Benoit 1995
            yes: ["[Some customers] were hit.", "It hit [some passengers]."]
            no: ["All customers were hit.", "Some of us were there."]
          - id: en.responsibility.apologise.we
            label: responsibility.apologise
            match: ["we apologise"]
            strength: 1
            reason: apologises
            source: Blum-Kulka and Olshtain 1984
            yes: ["[We apologise].", "Again [we apologise] to all."]
            no: ["They apologise.", "An apology was asked for."]

        """

    func folder(_ pack: String = Self.pack) throws -> Folder {
        let folder = try Folder()
        try folder.write("pack/en/all.yaml", pack)
        return folder
    }

    @Test func testsAndChecksAPack() throws {
        let folder = try folder()
        let test = try Command.run(["rules", "test", folder.path + "/pack"])
        #expect(test.status == 0 && test.output == "2 rules, 8 examples: all hold\n" && test.errors == "")
        let check = try Command.run(["rules", "check", folder.path + "/pack"])
        #expect(check.status == 0 && check.output.hasSuffix("0 errors, 0 warnings\n"))
    }

    @Test func aFailingExampleIsLocated() throws {
        let folder = try folder(Self.pack.replacingOccurrences(of: "[Some customers] were", with: "[Some] customers were"))
        let run = try Command.run(["rules", "test", folder.path + "/pack"])
        #expect(run.status == 2 && run.output == "")
        #expect(run.errors.contains("all.yaml:11:"))
        #expect(try Command.run(["score", "-", "--rules", folder.path + "/pack"], input: Data("Hello.".utf8)).status == 2)
    }

    @Test func allMistakesAreToldAtOnce() throws {
        let wrong = Self.pack.replacingOccurrences(of: "strength: 0.7", with: "strength: 7").replacingOccurrences(of: "label: responsibility.apologise", with: "label: responsibility.apologize")
        let folder = try folder(wrong)
        let run = try Command.run(["rules", "check", folder.path + "/pack"])
        #expect(run.status == 2)
        #expect(run.errors.contains("all.yaml:8:") && run.errors.contains("all.yaml:14:"))
    }

    @Test func listsAndShowsRules() throws {
        let folder = try folder()
        let pack = ["--rules", folder.path + "/pack"]
        let list = try Command.run(["rules", "list"] + pack)
        #expect(list.output.split(separator: "\n").count == 2)
        let scope = try Command.run(["rules", "list", "--label", "scope"] + pack)
        #expect(scope.output == "en.scope.partial.some\tscope.partial\t0.70\tcalls those affected a part\n")
        #expect(try Command.run(["rules", "list", "--language", "ko"] + pack).output == "")
        let shown = try Command.run(["rules", "show", "en.scope.partial.some"] + pack)
        for part in ["scope.partial, strength 0.70", "Benoit 1995", "some <affected>"] { #expect(shown.output.contains(part), "\(shown.output)") }
        let misspelt = try Command.run(["rules", "show", "en.scope.partial.sum"] + pack)
        #expect(misspelt.status == 64 && misspelt.errors.contains("Did you mean 'en.scope.partial.some'?"))
    }

    @Test func tracesARule() throws {
        let folder = try folder()
        let pack = ["--rules", folder.path + "/pack"]
        let hit = try Command.run(["rules", "trace", "en.scope.partial.some", "Some customers were hit."] + pack)
        let miss = try Command.run(["rules", "trace", "en.scope.partial.some", "Nobody was hit."] + pack)
        #expect(hit.status == 0 && miss.status == 0)
        #expect(hit.output.lowercased().contains("some customers") && hit.output != miss.output && !miss.output.isEmpty)
    }

    @Test func scoresWithAPackOfOnesOwn() throws {
        let folder = try folder()
        let text = "We apologise. Some passengers waited."
        let run = try Command.run(["score", "-", "--format", "json", "--rules", folder.path + "/pack"], input: Data(text.utf8))
        #expect(run.status == 0)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.compactMap { $0["rule"] as? String } == ["en.responsibility.apologise.we", "en.scope.partial.some"])
        for finding in findings {
            let span = try #require(finding["span"] as? [String: Int])
            let words = try String(decoding: Array(text.utf8)[#require(span["start"])..<#require(span["end"])], as: UTF8.self)
            #expect(finding["text"] as? String == words)
        }
    }

    @Test func compilesAPack() throws {
        let folder = try folder()
        let target = folder.path + "/rules.pack"
        let run = try Command.run(["rules", "compile", folder.path + "/pack", "--output", target])
        #expect(run.status == 0 && run.errors == "")
        let first = try Data(contentsOf: URL(fileURLWithPath: target))
        #expect(!first.isEmpty)
        _ = try Command.run(["rules", "compile", folder.path + "/pack", "--output", target])
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == first, "the same pack gives the same bytes")
        #expect(try Command.run(["rules", "compile", folder.path + "/pack", "--output", folder.path + "/no/such/place"]).status == 2)
    }
}
