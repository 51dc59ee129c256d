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
    /// File → how many of its examples had their marks moved, where that was asked for.
    public var movedMarks: [String: Int] = [:]
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
        for name in entries(of: directory) {
            let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
            if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { paths.append(path) }
            guard Language(rawValue: name) != nil else { continue }
            paths += entries(of: path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { path + "/" + $0 }
        }
        guard !paths.isEmpty else {
            return failure(directory, .noPacks, "no *.yaml files here nor in en, ko, ja below; name a folder of rule packs")
        }
        return load(paths: paths, runsExamples: runsExamples, fixesMarks: fixesMarks)
    }

    /// Sorted names, without hidden ones.
    private static func entries(of directory: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func load(paths: [String], runsExamples: Bool, fixesMarks: Bool) -> LoadedPacks {
        var texts: [(path: String, text: String)] = []
        var unreadable: [Diagnostic] = []
        for path in paths {
            switch FileReading.text(of: path) {
            case .success(let text): texts.append((path, text))
            case .failure(let problem): unreadable.append(problem.diagnostic)
            }
        }
        let sources = texts.map { SourceFile(path: $0.path, text: $0.text) }
        var loaded = load(sources, runsExamples: runsExamples, isComplete: unreadable.isEmpty)
        if fixesMarks {
            for source in sources {
                let (text, count) = source.rewritten()
                guard count > 0 else { continue }
                do {
                    try Data(text.utf8).write(to: URL(filePath: source.path), options: .atomic)
                    loaded.movedMarks[source.path] = count
                } catch {
                    unreadable += failure(source.path, .unwritableFile, "the file cannot be written; check its permissions").diagnostics
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

    private static func load(_ sources: [SourceFile], runsExamples: Bool, isComplete: Bool = true) -> LoadedPacks {
        let files = sources.compactMap { PackFile($0) }
        var packs: [CompiledPack] = []
        for language in Language.allCases {
            let own = files.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            let pack = LanguagePack(language, own, isComplete: isComplete && files.count == sources.count)
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

    private static func failure(_ path: String, _ id: DiagnosticID, _ message: String) -> LoadedPacks {
        LoadedPacks(rules: nil, documents: [], diagnostics: [UnreadableFile(id: id, message: message, path: path).diagnostic])
    }
}
