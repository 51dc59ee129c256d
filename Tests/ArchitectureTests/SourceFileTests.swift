import Testing

@Suite struct SourceFileTests {
    @Test func noFileIsLongerThan400Lines() throws {
        for folder in ["Sources", "Tests"] {
            let files = try Repository.files(in: folder, ending: [".swift", ".c", ".h"])
            #expect(!files.isEmpty)
            for file in files { #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines; split it by aspect") }
        }
    }

    /// Input must not be able to end the process.
    @Test func sourcesHoldNothingThatTraps() throws {
        let traps = ["fatalError(", "preconditionFailure(", "try!", " as! ", "TODO", "FIXME"]
        for file in try Repository.files(in: "Sources", ending: [".swift"]) {
            for (number, line) in file.lines.enumerated() {
                for trap in traps { #expect(!line.contains(trap), "\(file.path):\(number + 1): \(trap)") }
            }
        }
    }

    @Test func noPlaceholderIsLeft() throws {
        let names = try ["Sources", "Tests"].flatMap { try Repository.files(in: $0, ending: [".swift", ".c"]) }
        for file in names {
            let name = file.path.split(separator: "/").last ?? ""
            #expect(!name.lowercased().hasPrefix("placeholder") && name != "StandIn.swift", "\(file.path)")
        }
    }
}
