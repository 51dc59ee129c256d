import Foundation
import Testing
import TextReading
import Yams

@testable import RuleAuthoring

/// The inflection tables of the packs, as linguists edit them.
enum Packs {
    static let english = inflector(.english)
    static let korean = inflector(.korean)
    static let japanese = inflector(.japanese)

    static func shared(_ language: Language) throws -> Inflector {
        switch language {
        case .english: try #require(english)
        case .korean: try #require(korean)
        case .japanese: try #require(japanese)
        }
    }

    private static func inflector(_ language: Language) -> Inflector? {
        do {
            return try Inflector(language: language, table: table(language))
        } catch {
            print("\(language): \(error)")
            return nil
        }
    }

    static func table(_ language: Language) throws -> InflectionTable {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appending(path: "Sources/RulePacks/\(language.rawValue)/inflection.yaml")
        let source = try YAMLDecoder().decode(Source.self, from: String(contentsOf: file, encoding: .utf8))
        return InflectionTable(forms: source.forms.mapValues(\.spec), irregular: source.irregular)
    }

    private struct Source: Decodable {
        var forms: [String: Form]
        var irregular: [String: [String]]
    }

    private struct Form: Decodable {
        var spec: FormSpec

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let endings = try? value.decode([String].self) {
                spec = .endings(endings)
            } else {
                spec = .endingsByBase(try value.decode([String: [String]].self))
            }
        }
    }
}

extension [InflectedStem] {
    /// What a searcher would take at the start of `text`: the longest stem and ending, in Korean with the rest of the eojeol.
    func span(atStartOf text: String, wordsEndAtBorders: Bool = false) -> String? {
        var best: String?
        for stem in self where text.hasPrefix(stem.stem) {
            let rest = text.dropFirst(stem.stem.count)
            guard let ending = stem.endings.filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { continue }
            var span = stem.stem + ending
            let following = text.dropFirst(span.count)
            if stem.runsOn {
                span += following.prefix { HangulSyllable($0) != nil }
            } else if HangulSyllable(following.first) != nil {
                continue
            }
            if wordsEndAtBorders, following.first?.isLetter == true { continue }
            if span.count > best?.count ?? 0 { best = span }
        }
        return best
    }

    /// Every text that the stems stand for, without what Korean words run on with.
    var texts: [String] { flatMap { stem in stem.endings.map { stem.stem + $0 } } }
}
