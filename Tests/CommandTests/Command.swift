import Foundation
import Testing

/// Runs the command as a user would.
struct Command {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
        /// Lines on standard error.
        var complaints: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// The built command lies beside the test runner.
    static var path: String {
        get throws {
            let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let candidates = [URL(fileURLWithPath: runner), URL(fileURLWithPath: CommandLine.arguments[0])]
                .map { $0.deletingLastPathComponent().appendingPathComponent("apology").path }
            let here = candidates + [FileManager.default.currentDirectoryPath + "/.build/debug/apology"]
            return try #require(here.first { FileManager.default.isExecutableFile(atPath: $0) })
        }
    }

    static func run(_ arguments: [String], input: Data? = nil, environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files rather than pipes: no reader has to keep up.
        let folder = try Folder()
        let files = try ["in", "out", "err"].map { try folder.write($0, $0 == "in" ? input ?? Data() : Data()) }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[2]))
        try process.run()
        process.waitUntilExit()
        func text(_ file: String) throws -> String { String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: try text(files[1]), errors: try text(files[2]))
    }
}

/// A folder of its own for one test, removed after it.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/apology-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with its folders; returns its path.
    @discardableResult func write(_ name: String, _ data: Data) throws -> String {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
        return url.path
    }

    @discardableResult func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }
}
