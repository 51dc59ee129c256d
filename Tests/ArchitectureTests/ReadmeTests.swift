import ApologyAnalysis
import Foundation
import Testing

@Suite struct ReadmeTests {
    /// The fenced blocks of a document in one language.
    static func blocks(_ language: String, of document: String = "README.md") throws -> [[String]] {
        var blocks: [[String]] = []
        var isOpen = false
        for line in try Repository.text(document).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if isOpen, line == "```" {
                isOpen = false
            } else if isOpen {
                blocks[blocks.count - 1].append(line)
            } else if line == "```" + language {
                isOpen = true
                blocks.append([])
            }
        }
        return blocks
    }

    @Test(arguments: [("README.md", "ReadmeSnippets.swift"), ("docs/grading.md", "GradingSnippets.swift")])
    func swiftIsWhatTheTestsCompile(document: String, snippets: String) throws {
        let source = try Repository.text("Tests/ArchitectureTests/" + snippets).split(separator: "\n", omittingEmptySubsequences: false)
        let imports = source.filter { $0.hasPrefix("import ") }
        let compiled = source.split(separator: "        // snippet").dropFirst()
            .map { $0.prefix { $0 != "        // end" }.map { String($0.dropFirst(8)) } }
        let shown = try Self.blocks("swift", of: document)
        for block in shown { #expect(block.filter { $0.hasPrefix("import ") }.allSatisfy { imports.contains($0[...]) }) }
        let code = shown.map { block in Array(block.filter { !$0.hasPrefix("import ") }.drop(while: \.isEmpty)) }
        #expect(code == compiled)
    }

    @Test func swiftRuns() async throws {
        let scored = try ReadmeSnippets.score()
        #expect(scored.score.overall != nil)
        #expect(scored.findings.map(\.label).contains("responsibility.apologise"))
        #expect(try ReadmeSnippets.findings().findings.contains { $0.label == "remedy.promise" && $0.attributes["deadline"] != nil })
    }

    /// The grading piece, on the annotated file that README.md shows.
    @Test func gradingRunsOnTheCorpusItShows() async throws {
        let folder = try Self.corpus(of: "README.md")
        defer { try? FileManager.default.removeItem(at: folder) }
        let grade = try await ReadmeSnippets.grade(folder.path)
        #expect(grade.documents.map(\.sentences) == [2])
    }

    /// docs/grading.md, on the annotated file and the attributes that it shows.
    @Test func theGuideToGradingRuns() async throws {
        let folder = try Self.corpus(of: "docs/grading.md")
        defer { try? FileManager.default.removeItem(at: folder) }
        let attributes = try #require(try Self.blocks("text", of: "docs/grading.md").first { $0.first?.hasPrefix("en/") == true })
        try Data(attributes.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("attributes.tsv"))
        let page = folder.appendingPathComponent("grade.html").path
        let grade = try await GradingSnippets.grade(folder.path, page)
        #expect(grade.attributes().annotated == 1)
        #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!doctype html>"))
        let json = #"{"schemaVersion":1,"languages":{"en":{"documents":1,"macroF1":0.1,"dimensions":{}}}}"#
        #expect(try GradingSnippets.baseline(grade, Array(json.utf8)).lines.last == "nothing below the baseline")
        #expect(try GradingSnippets.agreement(folder.path, folder.path).figures().macroKappa == 1)
    }

    /// A corpus of the annotated file that a document shows.
    static func corpus(of document: String) throws -> URL {
        let file = try #require(try blocks("text", of: document).first { $0.first?.hasPrefix("# kind=") == true })
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("en"), withIntermediateDirectories: true)
        try Data(file.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("en/notice.txt"))
        return folder
    }

    @Test func opensWithTheTwoCommands() throws {
        let first = try #require(try Self.blocks("sh").first)
        #expect(first.map { $0.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces) } == ["make demo", "make test"])
        let makefile = try Repository.text("Makefile")
        for target in ["demo", "test"] { #expect(makefile.contains("\n\(target):")) }
    }

    /// Files and folders that the documents link to exist.
    @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/grading.md"])
    func linksLead(file: String) throws {
        for link in try Repository.text(file).matches(of: /\]\(([^)#:]+)\)/) {
            let path = Repository.root.appendingPathComponent(String(link.1)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(file) links to \(link.1)")
        }
    }
}
