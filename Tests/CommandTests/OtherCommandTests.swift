import Foundation
import Testing

@Suite struct GradeTests {
    func corpus() throws -> Folder {
        let folder = try Folder()
        try folder.write("en/a.txt", "# kind=statement sector=rail quality=3\nO\tresponsibility.apologise\tWe apologise.\nO\t-\tThank you.\n")
        return folder
    }

    @Test func printsFiguresALabel() throws {
        let folder = try corpus()
        let run = try Command.run(["grade", folder.path])
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.contains("en: 1 documents, 2 sentences") && run.output.contains("macro F1 "))
        let json = try Command.run(["grade", folder.path, "--format", "json", "--errors"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let all = try #require(object["all"] as? [String: Any])
        #expect((all["labels"] as? [String: Any])?.count == 17 && all["documents"] as? Int == 1)
        #expect(object["errors"] as? [Any] != nil)
    }

    @Test func aMistakeIsLocatedAndTheRestGraded() throws {
        let folder = try corpus()
        try folder.write("en/bad.txt", "# kind=statement\nO\tscope.partail\tSome.\n")
        let run = try Command.run(["grade", folder.path])
        #expect(run.status == 2)
        #expect(run.complaints == [
            "apology: \(folder.path)/en/bad.txt:2:3: error: 'scope.partail' is no label; did you mean 'scope.partial'? [corpus.unknown-label]"
        ])
        #expect(run.output.contains("en: 1 documents"))
    }

    @Test func errorsOfOneLabel() throws {
        let folder = try Folder()
        try folder.write("en/a.txt", "# kind=statement\nO\tscope.limit,remedy.done\tThe sky is blue.\n")
        let run = try Command.run(["grade", folder.path, "--errors", "--label", "scope"])
        #expect(run.output.contains("a.txt:2: missed scope.limit\n    O  The sky is blue.\n") && !run.output.contains("missed remedy"))
        #expect(try Command.run(["grade", folder.path, "--label", "scop"]).status == 64)
    }

    @Test func missingCorpus() throws {
        let run = try Command.run(["grade", "/no/such/corpus"])
        #expect(run.status == 2 && run.complaints.count == 1)
    }

    @Test func threshold() throws {
        let folder = try Folder()
        // Nothing in it can be found, so F1 is 0.
        try folder.write("en/a.txt", "# kind=statement\nO\tscope.limit\tThe sky is blue.\n")
        let run = try Command.run(["grade", folder.path, "--fail-under", "0.1"])
        #expect(run.status == 1 && run.complaints.count == 1)
    }
}

@Suite struct ExplainTests {
    @Test func oneLabel() throws {
        let run = try Command.run(["explain", "Scope.Partial"])
        #expect(run.status == 0)
        for part in ["scope.partial · ", "Given when", "Not when", "Examples", "Literature", "Benoit 1995"] { #expect(run.output.contains(part)) }
    }

    @Test func lists() throws {
        #expect(try Command.run(["explain"]).output.split(separator: "\n").count == 17)
        #expect(try Command.run(["explain", "delay"]).output.split(separator: "\n").count == 3)
    }

    @Test func aMisspeltLabelHasASuggestion() throws {
        #expect(try Command.run(["explain", "responsibility.apologize"]).errors.contains("Did you mean 'responsibility.apologise'?"))
    }
}

@Suite struct RulesTests {
    @Test func aMissingPackIsOneLine() throws {
        for arguments in [["rules", "check"], ["rules", "test"]] {
            let run = try Command.run(arguments + ["/no/such/pack"])
            #expect(run.status == 2 && run.complaints.count == 1 && run.errors.contains("/no/such/pack"))
        }
        #expect(try Command.run(["score", "-", "--rules", "/no/such/pack"]).status == 2)
        #expect(try Command.run(["score", "-", "--rubric", "/no/such/rubric.yaml"]).status == 2)
    }
}
