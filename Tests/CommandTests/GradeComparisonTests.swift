import Foundation
import Testing

@Suite struct GradeBaselineTests {
    let folder: Folder
    let grade: String

    /// Half of the labels of the corpus can be found; its grade as JSON.
    init() throws {
        folder = try Folder()
        try folder.write("corpus/en/a.txt", "# kind=statement\nO\tresponsibility.apologise\tWe apologise.\nO\tscope.limit\tThe sky is blue.\n")
        let run = try Command.run(["grade", folder.path + "/corpus", "--format", "json"])
        try #require(run.status == 0)
        grade = run.output
    }

    func compare(_ baseline: String, _ options: [String] = []) throws -> Command.Outcome {
        let file = try folder.write("baseline.json", baseline)
        return try Command.run(["grade", folder.path + "/corpus", "--baseline", file] + options)
    }

    @Test func theSameGradeIsNotBelowItself() throws {
        let run = try compare(grade)
        #expect(run.status == 0 && run.complaints == ["apology: nothing below the baseline"])
        #expect(run.output.hasPrefix("en: 1 documents"))
    }

    @Test func aFallIsToldAndCounts() throws {
        let before = try #require(grade.firstRange(of: "\"macroF1\": 0.5,"))
        let run = try compare(grade.replacingCharacters(in: before, with: "\"macroF1\": 0.75,"), ["--format", "html"])
        #expect(run.status == 1 && run.complaints == ["apology: en: macro F1 fell from 0.750000 to 0.500000, by 0.250000"])
        #expect(run.output.hasPrefix("<!doctype html>"))
    }

    @Test func otherDocumentsAreTold() throws {
        try folder.write("corpus/en/a.txt", "# kind=statement\nO\tresponsibility.apologise\tWe apologise.\n")
        try folder.write("corpus/en/b.txt", "# kind=statement\nO\t-\tThank you.\n")
        let run = try compare(grade)
        #expect(run.status == 0 && run.complaints == [
            "apology: note: 1 document not in the baseline: en/b.txt", "apology: note: 1 document changed since the baseline: en/a.txt",
            "apology: nothing below the baseline",
        ])
    }

    @Test func whatCannotBeReadIsOneLine() throws {
        for text in ["", "no JSON", "{}"] {
            let run = try compare(text)
            #expect(run.status == 2 && run.complaints.count == 1 && run.output.isEmpty && run.errors.contains("baseline.json: the file is"))
        }
        #expect(try Command.run(["grade", folder.path + "/corpus", "--baseline", "/no/such/file"]).status == 2)
    }

    @Test func theBaselineIsNotOverwritten() throws {
        let run = try compare(grade, ["--format", "json", "--output", folder.path + "/baseline.json"])
        #expect(run.status == 64)
        #expect(try String(contentsOfFile: folder.path + "/baseline.json", encoding: .utf8) == grade)
    }
}

@Suite struct AgreementCommandTests {
    /// Three documents of the first annotator, and the second's, who puts another label in one of them.
    func annotations() throws -> (folder: Folder, arguments: [String]) {
        let folder = try Folder()
        for name in ["a", "b", "c"] {
            let text = "# kind=statement\nO\tscope.limit\tThe sky is <blue>.\nO\tdelay.admit\tIt is late.\nN\t-\tC.\n"
            try folder.write("first/en/\(name).txt", text)
            try folder.write("second/en/\(name).txt", name == "c" ? text.replacingOccurrences(of: "limit", with: "hedge") : text)
        }
        return (folder, ["grade", folder.path + "/first", "--agreement", folder.path + "/second"])
    }

    @Test func kappaALabel() throws {
        let (folder, arguments) = try annotations()
        let run = try Command.run(arguments + ["--errors"])
        #expect(run.status == 0 && run.errors.isEmpty)
        let rows = run.output.split(separator: "\n").map { $0.split(separator: " ") }
        // Observed 8/9, by chance (3 · 2 + 6 · 7) / 81.
        #expect(rows.contains { $0.starts(with: ["scope.limit", "2", "1", "0", "0.889", "0.727"]) })
        #expect(rows.contains { $0.starts(with: ["voice", "6", "0", "0", "1.000", "1.000"]) })
        #expect(run.output.contains("macro kappa 0.576 [") && run.output.contains("n = 9 sentences"))
        #expect(run.output.hasSuffix("""
            \(folder.path)/first/en/c.txt:2: first only: scope.limit
                The sky is <blue>.
            \(folder.path)/first/en/c.txt:2: second only: scope.hedge
                The sky is <blue>.

            """))
        #expect(!(try Command.run(arguments + ["--errors", "--label", "delay"]).output.contains("first only")))
    }

    @Test func asJSONAndAsAPage() throws {
        let (folder, arguments) = try annotations()
        defer { withExtendedLifetime(folder) {} }
        let json = try Command.run(arguments + ["--format", "json", "--errors"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let english = try #require((object["languages"] as? [String: Any])?["en"] as? [String: Any])
        let limit = try #require((english["labels"] as? [String: Any])?["scope.limit"] as? [String: Any])
        #expect(limit["both"] as? Int == 2 && limit["kappa"] as? Double == 0.727273 && limit["kappaInterval"] is [String: Any])
        #expect((object["disagreements"] as? [Any])?.count == 2 && (english["leftOut"] as? [String])?.count == 14)
        let page = try Command.run(arguments + ["--format", "html"])
        #expect(page.output.contains("<title>Agreement of two annotations of 3 documents</title>") && page.output.contains("The sky is &lt;blue&gt;."))
    }

    @Test func otherTextsAreLocated() throws {
        let (folder, arguments) = try annotations()
        try folder.write("second/en/b.txt", "# kind=statement\nO\t-\tThe sky is <green>.\n")
        try FileManager.default.removeItem(atPath: folder.path + "/second/en/a.txt")
        let run = try Command.run(arguments)
        #expect(run.status == 2 && run.complaints.count == 2 && run.output.contains("en: 1 document, n = 3 sentences"))
        #expect(run.errors.contains("second/en/b.txt:2:1: error: this is not the sentence of \(folder.path)/first/en/b.txt:2;"))
        #expect(run.errors.contains("first/en/a.txt: error: the second annotator has no readable document 'en/a.txt'"))
    }

    @Test func nothingIsAnalysed() throws {
        let (folder, arguments) = try annotations()
        for option in [["--fail-under", "0.5"], ["--baseline", "x"], ["--rules", folder.path], ["--rubric", "x"]] {
            #expect(try Command.run(arguments + option).status == 64)
        }
        #expect(try Command.run(["grade", folder.path + "/first", "--agreement", "/no/such"]).status == 2)
    }
}
