import Foundation
import Testing

@Suite struct ScoreTests {
    static let statement = "We apologise. Some customers may have been affected. We will publish the audit report by 31 March.\n"

    func objects(_ text: String) throws -> [[String: Any]] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }

    func sources(_ text: String) throws -> [String] {
        try objects(text).map { try #require(($0["document"] as? [String: Any])?["source"] as? String) }
    }

    @Test func oneFileGivesAnObjectAndAFolderAnArray() throws {
        let folder = try Folder()
        let file = try folder.write("a.txt", Self.statement)
        let one = try Command.run(["score", file, "--format", "json"])
        #expect(one.status == 0 && one.output.hasPrefix("{\n") && one.errors == "")
        let report = try #require(JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
        #expect(report["schemaVersion"] as? Int == 1)
        #expect((report["findings"] as? [Any])?.isEmpty == false)
        #expect(try objects(Command.run(["score", folder.path, "--format", "json"]).output).count == 1)
    }

    @Test func outputFollowsTheOrderOfInputOnAnyNumberOfJobs() throws {
        let folder = try Folder()
        for index in 0..<12 {
            let name = "\(index % 3)/\(index < 10 ? "0" : "")\(index).txt"
            try folder.write(name, String(repeating: Self.statement, count: (12 - index) * 4))
        }
        let runs = try ["1", "2", "7"].map { try Command.run(["score", folder.path, "--format", "json", "--jobs", $0]) }
        #expect(Set(runs.map(\.output)).count == 1)
        let names = try sources(runs[0].output)
        #expect(names.count == 12 && names == names.sorted())
        let lines = try Command.run(["score", folder.path, "--format", "jsonl"]).output.split(separator: "\n")
        #expect(lines.count == 12)
        for line in lines { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) } }
    }

    @Test func foldersAreSearchedForStatementsOnly() throws {
        let folder = try Folder()
        for name in ["b.md", "a.txt", "sub/c.TEXT", ".hidden.txt", ".git/d.txt", "e.pdf", "txt", "sub.txt/f"] { try folder.write(name, Self.statement) }
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/circle", withDestinationPath: folder.path)
        let run = try Command.run(["score", folder.path, "--format", "json"])
        #expect(try sources(run.output).map { $0.dropFirst(folder.path.count + 1) } == ["a.txt", "b.md", "sub/c.TEXT"])
        #expect(run.status == 0)
    }

    @Test func standardInput() throws {
        for arguments in [["score", "-", "--format", "jsonl"], ["score", "--format", "jsonl"]] {
            let run = try Command.run(arguments, input: Data(Self.statement.utf8))
            #expect(run.status == 0 && run.output.contains(#""source":"-""#))
        }
        let twice = try Command.run(["score", "-", "-", "--format", "jsonl"], input: Data(Self.statement.utf8))
        #expect(twice.status == 2 && twice.complaints.count == 1 && twice.output.split(separator: "\n").count == 1)
    }

    /// Each bad input: one line that names it, and every good one is still scored.
    @Test func badInputIsToldAndTheRestScored() throws {
        let folder = try Folder()
        let good = [try folder.write("first.txt", Self.statement), try folder.write("last.txt", Self.statement)]
        try FileManager.default.createDirectory(atPath: folder.path + "/empty-folder", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop.txt", withDestinationPath: folder.path + "/loop.txt")
        let bad = [
            folder.path + "/missing.txt", folder.path + "/empty-folder", folder.path + "/loop.txt",
            try folder.write("empty.txt", ""), try folder.write("binary.txt", Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 * 7) })),
        ]
        let run = try Command.run(["score", good[0]] + bad + [good[1], "--format", "json", "--jobs", "3"])
        #expect(run.status == 2)
        #expect(try sources(run.output) == good)
        #expect(run.complaints.count == bad.count)
        for (path, line) in zip(bad, run.complaints) {
            #expect(line.hasPrefix("apology: \(path): "), "\(line)")
            #expect(line.count > path.count + 30, "says what to do: \(line)")
        }
    }

    @Test func anInputOverTheLimitIsRefused() throws {
        let folder = try Folder()
        let path = try folder.write("large.txt", "x")
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.truncate(atOffset: 65 << 20)
        try file.close()
        for path in [path, "/dev/zero"] {
            let run = try Command.run(["score", path])
            #expect(run.status == 2 && run.output == "")
            #expect(run.complaints.count == 1 && run.errors.contains("32 MiB"))
        }
    }

    @Test func namesFromOutsideCannotSteerTheTerminal() throws {
        let run = try Command.run(["score", "/nowhere/\u{1B}[31m\n.txt"])
        #expect(run.complaints == ["apology: /nowhere/␛[31m .txt: there is no such file; check the path"])
    }

    @Test func thresholdsDecideTheStatus() throws {
        let folder = try Folder()
        let file = try folder.write("a.txt", Self.statement)
        #expect(try Command.run(["score", file, "--fail-under", "0"]).status == 0)
        let missed = try Command.run(["score", file, "--fail-under", "100"])
        #expect(missed.status == 1 && missed.complaints.count == 1 && missed.output.contains("of 100"))
        #expect(try Command.run(["score", file, "/missing", "--fail-under", "100"]).status == 2)
    }

    @Test(arguments: [
        ["score", "a", "--format", "docx"], ["score", "a", "--fail-under", "101"], ["score", "a", "--fail-under", "nan"], ["score", "a", "--jobs", "0"],
        ["score", "a", "--language", "fr"], ["score", "a", "--colour"], ["nonsense"], ["explain", "scope.partail"], ["rules", "show", "no.such.rule"],
        ["grade"], ["grade", "a", "--fail-under", "2"],
    ])
    func wrongUsageIs64(arguments: [String]) throws {
        let run = try Command.run(arguments)
        #expect(run.status == 64 && run.output == "" && run.errors.hasPrefix("Error: "))
    }

    @Test func anUnknownFormatNamesTheKnown() throws {
        #expect(try Command.run(["score", "a", "--format", "docx"]).errors.contains("'text', 'json' or 'jsonl'"))
    }

    @Test func outputGoesToAFile() throws {
        let folder = try Folder()
        let file = try folder.write("a.txt", Self.statement)
        let target = folder.path + "/out.json"
        let run = try Command.run(["score", file, "--format", "json", "--output", target])
        #expect(run.status == 0 && run.output == "")
        #expect(try String(contentsOfFile: target, encoding: .utf8) == Command.run(["score", file, "--format", "json"]).output)
        #expect(try Command.run(["score", file, "--output", folder.path + "/no/such"]).status == 2)
        #expect(try Command.run(["score", file, "--output", folder.path + "/./a.txt"]).status == 64)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.statement)
        let full = try Command.run(["score", file, "--output", "/dev/full"])
        #expect(full.status == 2 && full.complaints.count == 1)
    }

    @Test func colourOnlyWhereItIsAskedFor() throws {
        let folder = try Folder()
        let file = try folder.write("a.txt", Self.statement)
        #expect(!(try Command.run(["score", file]).output.contains("\u{1B}")))
        #expect(try Command.run(["score", file, "--color", "always"], environment: ["NO_COLOR": "1"]).output.contains("\u{1B}[1m"))
    }

    @Test func aClosedPipeEndsQuietly() throws {
        let folder = try Folder()
        for index in 0..<40 { try folder.write("\(index).txt", String(repeating: Self.statement, count: 10)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "'\(try Command.path)' score '\(folder.path)' 2>'\(folder.path)/err' | head -n 1; echo ${PIPESTATUS[0]}"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(output.hasSuffix("\n0\n"))
        #expect(try String(contentsOfFile: folder.path + "/err", encoding: .utf8) == "")
    }
}
