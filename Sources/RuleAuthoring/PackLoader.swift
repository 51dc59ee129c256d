public import RuleMatching
import TextReading

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What was read from a folder of packs.
public struct LoadedPacks: Sendable {
    /// `nil` if any file holds an error.
    public var rules: RuleSet?
    /// Every rule that could be read, with all that its author wrote.
    public var documents: [RuleDocument]
    /// In order of file, line and column.
    public var diagnostics: [Diagnostic]
}

/// A rule as its author wrote it.
public struct RuleDocument: Sendable, Hashable {
    /// As compiled, without patterns.
    public var rule: Rule
    /// Path as it was loaded.
    public var file: String
    /// 1-based.
    public var line: Int
    /// Patterns by role, unparsed.
    public var patterns: [Rule.Role: [String]]
    /// Sentences with the expected words between `[` and `]`.
    public var yes: [String]
    /// Sentences in which the rule must not match.
    public var no: [String]
}

/// Reads packs: YAML files into compiled rules, with a diagnostic for every mistake.
public enum PackLoader {
    /// Largest pack file read, in bytes.
    public static let maximumFileSize = 4 << 20

    /// Loads every `*.yaml` file in a folder and its language folders.
    ///
    /// - Parameter runsExamples: whether the rules' examples are run; rules whose examples fail do not load.
    /// - Parameter fixesMarks: whether examples whose marks are not what the rule matches are written anew, in their files; what is returned still
    ///   reports them.
    /// - Complexity: linear in the packs' size after expansion.
    public static func load(directory: String, runsExamples: Bool = true, fixesMarks: Bool = false) -> LoadedPacks {
        var paths: [String] = []
        for name in (try? FileManager.default.contentsOfDirectory(atPath: directory))?.sorted() ?? [] {
            let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
            if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { paths.append(path) }
            guard Language(rawValue: name) != nil else { continue }
            for inner in (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
            where inner.hasSuffix(".yaml") || inner.hasSuffix(".yml") {
                paths.append(path + "/" + inner)
            }
        }
        guard !paths.isEmpty else {
            return failure(directory, "no-packs", "no *.yaml files here nor in en, ko, ja below; name a folder of rule packs")
        }
        return load(paths: paths, runsExamples: runsExamples, fixesMarks: fixesMarks)
    }

    private static func load(paths: [String], runsExamples: Bool, fixesMarks: Bool) -> LoadedPacks {
        var texts: [(path: String, text: String)] = []
        var unreadable: [Diagnostic] = []
        for path in paths {
            switch read(path) {
            case .success(let text): texts.append((path, text))
            case .failure(let problem): unreadable.append(problem.diagnostic)
            }
        }
        let sources = texts.map { SourceFile(path: $0.path, text: $0.text) }
        var loaded = load(sources, runsExamples: runsExamples)
        if fixesMarks {
            for source in sources {
                let (text, count) = source.rewritten()
                guard count > 0 else { continue }
                do { try Data(text.utf8).write(to: URL(filePath: source.path), options: .atomic) } catch {
                    unreadable += failure(source.path, "unwritable-file", "the file cannot be written; check its permissions").diagnostics
                }
            }
        }
        loaded.diagnostics = unreadable + loaded.diagnostics
        if !unreadable.isEmpty { loaded.rules = nil }
        return loaded
    }

    /// Loads pack files that are at hand as text.
    public static func load(files texts: [(path: String, text: String)], runsExamples: Bool = true) -> LoadedPacks {
        load(texts.map { SourceFile(path: $0.path, text: $0.text) }, runsExamples: runsExamples)
    }

    private static func load(_ sources: [SourceFile], runsExamples: Bool) -> LoadedPacks {
        let files = sources.compactMap { PackFile($0) }
        var packs: [CompiledPack] = []
        for language in Language.allCases {
            let own = files.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            let pack = LanguagePack(language, own)
            guard let compiled = pack.compile() else { continue }
            packs.append(compiled)
            if runsExamples { ExampleRunner(pack, compiled).run() }
        }
        let diagnostics = sources.flatMap { $0.diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) } }
        let isSound = !diagnostics.contains { $0.severity == .error }
        let documents = files.flatMap(documents)
        let details = documents.map { ($0.rule.id, RuleDetails(patterns: $0.patterns, yes: $0.yes, no: $0.no)) }
        let rules = isSound ? RuleSet(packs, details: Dictionary(details) { first, _ in first }) : nil
        return LoadedPacks(rules: rules, documents: documents, diagnostics: diagnostics)
    }

    private static func documents(_ file: PackFile) -> [RuleDocument] {
        file.rules.map { written in
            RuleDocument(
                rule: written.rule, file: file.file.path, line: written.node.mark?.line ?? 1,
                patterns: written.patterns.mapValues { $0.map(\.text) }, yes: written.yes.map(\.text), no: written.no.map(\.text))
        }
    }

    private struct Unreadable: Error { var diagnostic: Diagnostic }

    private static func read(_ path: String) -> Result<String, Unreadable> {
        func problem(_ id: String, _ message: String) -> Result<String, Unreadable> {
            .failure(.init(diagnostic: failure(path, id, message).diagnostics[0]))
        }
        guard let data = FileManager.default.contents(atPath: path) else { return problem("unreadable-file", "the file cannot be read; check its permissions") }
        guard data.count <= maximumFileSize else { return problem("file-too-large", "a pack file has at most \(maximumFileSize) bytes; split it") }
        guard let text = String(validating: data, as: UTF8.self) else { return problem("not-utf8", "the file is not UTF-8; save it as UTF-8") }
        return .success(text)
    }

    private static func failure(_ path: String, _ id: String, _ message: String) -> LoadedPacks {
        let diagnostic = Diagnostic(file: path, line: 1, column: 1, length: 1, id: id, severity: .error, message: message, excerpt: "")
        return LoadedPacks(rules: nil, documents: [], diagnostics: [diagnostic])
    }
}
