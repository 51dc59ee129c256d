import Foundation
import Testing

@testable import RuleAuthoring

/// Each mistake gives one diagnostic, under the very characters: `Mistakes/*.yaml` begin with comments that say which.
@Suite struct MistakeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var path: String
        var text: String
        /// `line:column:length id`, in order.
        var expected: [String]
        var testDescription: String { name }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Mistakes")

    static let cases: [Case] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        return names.compactMap { name in
            guard name.hasSuffix(".yaml"), let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
            let head = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
            let path = head.first { $0.hasPrefix("path ") }.map { String($0.dropFirst(5)) }
            let expected = head.filter { $0.contains(/^\d+:\d+:\d+ [a-z-]+$/) }
            return Case(name: String(name.dropLast(5)), path: path ?? name, text: text, expected: expected)
        }
    }()

    @Test func thereAreEnough() {
        #expect(Self.cases.count > 100)
        #expect(Self.cases.allSatisfy { !$0.expected.isEmpty })
    }

    @Test(arguments: cases) func isLocated(_ mistake: Case) {
        let found = PackLoader.load(files: [(mistake.path, mistake.text)]).diagnostics
        #expect(found.map { "\($0.line):\($0.column):\($0.length) \($0.id)" } == mistake.expected, "\(found.map { $0.rendered() }.joined(separator: "\n"))")
    }

    /// A file may end its lines as any system does, and begin with a byte order mark.
    @Test(arguments: ["\r\n", "\r"]) func lineEndsDoNotMoveThem(_ end: String) {
        for mistake in Self.cases {
            let text = "\u{FEFF}" + mistake.text.replacing("\n", with: end)
            let found = PackLoader.load(files: [(mistake.path, text)]).diagnostics
            #expect(found.map { "\($0.line):\($0.column):\($0.length) \($0.id)" } == mistake.expected, "\(mistake.name)")
        }
    }
}
