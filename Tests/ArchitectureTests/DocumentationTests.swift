import Testing

/// Whoever uses a name from outside its module finds a word on it: every public declaration has a doc comment.
@Suite struct DocumentationTests {
    @Test func everyPublicDeclarationHasADocComment() throws {
        var count = 0
        for file in try Repository.files(in: "Sources", ending: [".swift"]) {
            for (index, line) in file.lines.enumerated() where Self.isPublicDeclaration(line) {
                count += 1
                let isDocumented = Self.isDocumented(index, in: file.lines)
                #expect(isDocumented, "\(file.path):\(index + 1): no doc comment: \(line.drop(while: \.isWhitespace))")
            }
        }
        #expect(count > 300, "the scan finds declarations")
    }

    /// Members of such an extension are public without saying so, which would hide them from the scan.
    @Test func noExtensionIsPublic() throws {
        for file in try Repository.files(in: "Sources", ending: [".swift"]) {
            for (index, line) in file.lines.enumerated() {
                #expect(line.firstMatch(of: /^\s*public\s+extension\b/) == nil, "\(file.path):\(index + 1): write `public` on the members")
            }
        }
    }

    @Test(arguments: [
        ("public struct A {", true), ("    public indirect enum B: Sendable {", true), ("public final class C {", true), ("public protocol D {", true),
        ("    public internal(set) var a = 1", true), ("    public static let b = 1", true), ("    public mutating func c() {", true),
        ("    nonisolated public init() {}", true), ("    @inlinable public func d() {", true), ("    public subscript(a: Int) -> Int {", true),
        ("public typealias E = Int", true), ("    public static func += (a: inout E, b: E) {", true), ("open class F {", true),
        ("public import A", false), ("    var c = 1", false), ("    internal func e() {", false), ("    // public let d = 1", false),
        ("    \"    public static let e = 1\",", false), ("    let file = open(name, O_RDONLY)", false), ("    private(set) var open: [Int] = []", false),
    ] as [(String, Bool)])
    func readsDeclarations(line: String, isPublic: Bool) {
        #expect(Self.isPublicDeclaration(line) == isPublic)
    }

    @Test(arguments: [
        (["/// Bytes.", "public let a = 1"], true), (["    /// Bytes.", "    @available(*, deprecated)", "    @inlinable", "    public let a = 1"], true),
        (["public let a = 1"], false), (["// Bytes.", "public let a = 1"], false), (["///", "public let a = 1"], false),
        (["/// Bytes.", "", "public let a = 1"], false), (["/// Bytes.", "let b = 1", "public let a = 1"], false),
    ] as [([String], Bool)])
    func readsDocComments(lines: [String], isDocumented: Bool) {
        #expect(Self.isDocumented(lines.count - 1, in: lines) == isDocumented)
    }

    static func isPublicDeclaration(_ line: String) -> Bool {
        let attribute = /@\w+(?:\([^)]*\))?/
        let modifiers = /(?:\w+(?:\(\w+\))?\s+)*/
        var rest = line.drop(while: \.isWhitespace)
        while let found = rest.prefixMatch(of: attribute) { rest = rest[found.range.upperBound...].drop(while: \.isWhitespace) }
        guard let words = rest.prefixMatch(of: modifiers) else { return false }
        let before = words.0.split(whereSeparator: \.isWhitespace)
        let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "func", "var", "let", "init", "subscript", "typealias", "static"]
        let word = rest[words.range.upperBound...].prefix { $0.isLetter }
        guard let access = before.firstIndex(where: { $0 == "public" || $0 == "open" }) else { return false }
        return before[(access + 1)...].contains(where: keywords.contains) || keywords.contains(word)
    }

    /// Whether a doc comment that says something ends right above a line, attributes between them not counted.
    static func isDocumented(_ index: Int, in lines: [String]) -> Bool {
        let above = lines[..<index].reversed().lazy.map { $0.drop(while: \.isWhitespace) }.first { !$0.hasPrefix("@") }
        return above.map { $0.hasPrefix("///") && $0.dropFirst(3).contains { !$0.isWhitespace } } ?? false
    }
}
