import Foundation

/// The figures of an earlier grade, read from its JSON.
public struct Baseline: Sendable, Hashable {
    /// Macro F1 of one language, 0…1; `nil` where nothing was annotated nor found.
    struct Figures: Sendable, Hashable, Decodable {
        struct Dimension: Sendable, Hashable, Decodable { var macroF1: Double? }

        var documents: Int
        var macroF1: Double?
        var dimensions: [String: Dimension]
    }

    struct Document: Sendable, Hashable, Decodable {
        var name: String
        var digest: String
    }

    let languages: [String: Figures]
    /// By name; `nil` if the grade does not list them.
    let documents: [String: String]?

    private struct File: Decodable {
        var schemaVersion: Int
        var languages: [String: Figures]
        var corpus: [Document]?
    }

    /// - Parameter json: what `apology grade --format json` wrote.
    /// - Throws: ``BaselineError`` if it is no such thing.
    public init(json: [UInt8]) throws(BaselineError) {
        guard !json.isEmpty else { throw BaselineError("the file is empty") }
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json))
        } catch DecodingError.dataCorrupted {
            throw BaselineError("the file is not JSON")
        } catch {
            throw BaselineError("the file is JSON, but no grade")
        }
        guard file.schemaVersion == 1 else { throw BaselineError("the grade is of schema version \(file.schemaVersion); only 1 can be read") }
        languages = file.languages
        documents = file.corpus.map { Dictionary($0.map { ($0.name, $0.digest) }) { $1 } }
    }
}

/// Why a file is no baseline.
public struct BaselineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, and what to do.
    public let description: String

    init(_ problem: String) { description = problem + "; name a file that 'apology grade --format json' wrote" }
}
