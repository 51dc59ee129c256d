import ApologyAnalysis
import Foundation
import Testing

@Suite struct ReadmeTests {
    /// The fenced blocks of README.md in one language.
    static func blocks(_ language: String) throws -> [[String]] {
        var blocks: [[String]] = []
        var isOpen = false
        for line in try Repository.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
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

    @Test func swiftIsWhatTheTestsCompile() throws {
        let source = try Repository.text("Tests/ArchitectureTests/ReadmeSnippets.swift").split(separator: "\n", omittingEmptySubsequences: false)
        let imports = source.filter { $0.hasPrefix("import ") }
        let compiled = source.split(separator: "        // snippet").dropFirst()
            .map { $0.prefix { $0 != "        // end" }.map { String($0.dropFirst(8)) } }
        let shown = try Self.blocks("swift")
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
        let file = try #require(try Self.blocks("text").first { $0.first?.hasPrefix("# kind=") == true })
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)/en")
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(file.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("a.txt"))
        let grade = try await ReadmeSnippets.grade(folder.deletingLastPathComponent().path)
        #expect(grade.documents.map(\.sentences) == [2])
    }

    @Test func opensWithTheTwoCommands() throws {
        let first = try #require(try Self.blocks("sh").first)
        #expect(first.map { $0.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces) } == ["make demo", "make test"])
        let makefile = try Repository.text("Makefile")
        for target in ["demo", "test"] { #expect(makefile.contains("\n\(target):")) }
    }

    /// Files and folders that the documents link to exist.
    @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
    func linksLead(file: String) throws {
        for link in try Repository.text(file).matches(of: /\]\(([^)#:]+)\)/) {
            let path = Repository.root.appendingPathComponent(String(link.1)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(file) links to \(link.1)")
        }
    }
}
