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

    @Test func jsonTellsHowFarToTrustIt() throws {
        let folder = try corpus()
        try folder.write("en/b.txt", "# kind=statement quality=5\nO\tresponsibility.apologise\tWe apologise.\nO\tscope.limit\tThe sky is blue.\n")
        let run = try Command.run(["grade", folder.path, "--format", "json"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let english = try #require((object["languages"] as? [String: Any])?["en"] as? [String: Any])
        #expect(english["macroF1"] as? Double == 0.5)
        let interval = try #require(english["macroF1Interval"] as? [String: Double])
        #expect(interval == ["lower": 0.5, "upper": 1, "resamples": 1_000])
        #expect(english["confusion"].map { "\($0)" }?.contains("nothing") == true)
        #expect((english["quality"] as? [String: Any])?["documents"] as? Int == 2)
        #expect((english["attributes"] as? [String: Any])?["annotated"] as? Int == 0)
        #expect((object["corpus"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["en/a.txt", "en/b.txt"])
        #expect((object["bootstrap"] as? [String: Any])?["resamples"] as? Int == 1_000)
        #expect(try Command.run(["grade", folder.path, "--format", "json", "--jobs", "4"]).output == run.output)
    }

    @Test func attributesOfCommitments() throws {
        let folder = try Folder()
        try folder.write("en/a.txt", "# kind=statement\nO\tremedy.promise\tWe will publish the audit report by 31 March.\n")
        let row = "en/a.txt\t2\tremedy.promise\tdeadline,beneficiary\tWe will publish the audit report by 31 March.\n"
        try folder.write("attributes.tsv", row)
        let run = try Command.run(["grade", folder.path, "--errors", "--label", "remedy.promise"])
        #expect(run.status == 0 && run.output.contains("\nattributes of 1 of 1 commitments\n"))
        #expect(run.output.contains("a.txt:2: missed remedy.promise.beneficiary\n    O  We will publish"))
        try folder.write("attributes.tsv", row.replacingOccurrences(of: "31 March", with: "1 April"))
        let moved = try Command.run(["grade", folder.path])
        #expect(moved.status == 2 && moved.complaints.count == 1 && moved.errors.contains("attributes.tsv:1:1: error: line 2 of en/a.txt does not hold"))
        #expect(moved.output.contains("en: 1 documents"))
    }

    @Test func aPage() throws {
        let folder = try Folder()
        try folder.write("en/a.txt", "# kind=statement\nO\tscope.limit\tThe <b>sky</b> is blue.\n")
        let run = try Command.run(["grade", folder.path, "--format", "html"])
        #expect(run.status == 0 && run.output.hasPrefix("<!doctype html>") && run.output.contains("The &lt;b&gt;sky&lt;/b&gt; is blue."))
        #expect(!(try Command.run(["grade", folder.path, "--format", "html", "--label", "delay"]).output.contains("sky")))
    }

    @Test func sentencesCannotSteerTheTerminal() throws {
        let folder = try Folder()
        try folder.write("en/a.txt", "# kind=statement\nO\tscope.limit\tThe \u{1B}[31m sky.\n")
        let run = try Command.run(["grade", folder.path, "--errors"])
        #expect(run.output.contains("\n    O  The \u{241B}[31m sky.\n") && !run.output.contains("\u{1B}"))
    }
}
