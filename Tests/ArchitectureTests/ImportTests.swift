import Testing

/// Who may import whom. A new arrow is a decision: it is drawn here and in ARCHITECTURE.md, or not at all.
@Suite struct ImportTests {
    static let rooms: [String: Set<String>] = [
        "CICU": [],
        "CRulePacks": [],
        "SystemICU": [],
        "ICUBridge": ["CICU"],
        "TextReading": ["ICUBridge"],
        "RuleMatching": ["TextReading"],
        "RuleAuthoring": ["RuleMatching", "TextReading", "ApologyScoring"],
        "RulePacks": ["RuleMatching", "CRulePacks"],
        "ApologyScoring": ["RuleMatching", "TextReading"],
        "ApologyAnalysis": ["ICUBridge", "TextReading", "RuleMatching", "RulePacks", "ApologyScoring"],
        "ReportWriting": ["ApologyAnalysis"],
        "CorpusEvaluation": ["ApologyAnalysis"],
        "apology": ["ApologyAnalysis", "RuleAuthoring", "ReportWriting", "CorpusEvaluation"],
    ]

    /// Modules that are not ours, and the rooms that may use them; the standard library's own are free.
    static let outside: [String: Set<String>] = [
        "Yams": ["RuleAuthoring"],
        "ArgumentParser": ["apology"],
        "Mustache": ["CorpusEvaluation"],
        "Foundation": ["RuleAuthoring", "ReportWriting", "CorpusEvaluation", "apology"],
        "FoundationEssentials": ["RuleAuthoring", "RulePacks", "ApologyAnalysis", "ReportWriting", "CorpusEvaluation", "apology"],
    ]
    static let free: Set<String> = ["Swift", "Synchronization"]

    static let sources = Result { try Repository.files(in: "Sources", ending: [".swift"]) }

    @Test func everyFolderIsARoom() throws {
        let folders = Set(try Repository.files(in: "Sources", ending: [".swift", ".c", ".h", ".modulemap"]).map(\.target))
        #expect(folders == Set(Self.rooms.keys))
    }

    @Test func roomsImportOnlyWhatTheTableAllows() throws {
        var count = 0
        for file in try Self.sources.get() {
            for (number, line) in file.lines.enumerated() {
                guard line.contains("import "), let module = Self.module(line) else { continue }
                count += 1
                let allowed = Self.free.contains(module) || Self.rooms[file.target, default: []].contains(module)
                    || Self.outside[module, default: []].contains(file.target)
                #expect(allowed, "\(file.path):\(number + 1): \(file.target) may not import \(module)")
            }
        }
        #expect(count > 50, "the scan finds imports")
    }

    /// The names that the analyser's users link must not reach for the command's world.
    @Test func theAnalysisNeedsNeitherYamsNorFoundation() {
        var reached: Set<String> = []
        var waiting = ["ApologyAnalysis"]
        while let room = waiting.popLast() {
            if reached.insert(room).inserted { waiting += Self.rooms[room, default: []] }
        }
        for module in ["Yams", "ArgumentParser", "Mustache", "Foundation"] { #expect(Self.outside[module, default: []].isDisjoint(with: reached)) }
    }

    @Test func theTableHasNoCircle() {
        func reaches(_ room: String, _ seen: [String]) -> [String]? {
            if seen.contains(room) { return seen + [room] }
            return Self.rooms[room, default: []].lazy.compactMap { reaches($0, seen + [room]) }.first
        }
        for room in Self.rooms.keys { #expect(reaches(room, []) == nil) }
    }

    @Test func onlyCICUSeesTheHeadersOfICU() throws {
        for file in try Repository.files(in: "Sources", ending: [".c", ".h", ".swift"]) where !file.path.hasPrefix("Sources/SystemICU/") {
            for (number, line) in file.lines.enumerated() where line.contains("#include <unicode/") {
                let isBody = file.target == "CICU" && file.path.hasSuffix(".c")
                #expect(isBody, "\(file.path):\(number + 1): ICU's headers stay in the bodies of CICU")
            }
        }
    }

    @Test(arguments: [
        ("import A", "A"), ("public import A", "A"), ("@testable import A", "A"), ("@preconcurrency package import A.B", "A"),
        ("import struct A.B", "A"), ("  import A // why", "A"), ("// import A", nil), ("let important = 1", nil), ("important()", nil),
    ] as [(String, String?)])
    func readsImports(line: String, module: String?) {
        #expect(Self.module(line) == module)
    }

    /// The module that a line imports.
    static func module(_ line: String) -> String? {
        let import_ = /^\s*(?:@\w+(?:\([^)]*\))?\s+|(?:public|package|internal|fileprivate|private)\s+)*import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
        return line.firstMatch(of: import_).map { String($0.1) }
    }
}
