public import TextReading

/// The compiled packs of all languages, as the analysis uses them.
public struct RuleSet: Sendable, Hashable {
    /// Version of the binary form; raised when its layout changes.
    static let formatVersion: UInt32 = 2
    private static let magic: UInt32 = 0x4B50_5041  // "APPK"

    /// In order of their language tags.
    public let packs: [CompiledPack]
    /// FNV-1a 64 over the compiled packs, hexadecimal.
    public let digest: String
    /// Rule id → details, in binary form.
    private let detailBytes: [UInt8]

    /// - Complexity: O(size of the packs and details), for the digest and the binary form.
    public init(_ packs: [CompiledPack], details: [String: RuleDetails] = [:]) {
        self.packs = packs.sorted { $0.language.rawValue < $1.language.rawValue }
        digest = Self.fnv1a(Self.encode(self.packs))
        var writer = ByteWriter()
        writer.write(details.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            entry.value.encode(to: &writer)
        }
        detailBytes = writer.bytes
    }

    /// The language's pack, or `nil` if none was given. O(packs).
    public subscript(language: Language) -> CompiledPack? { packs.first { $0.language == language } }

    /// Every rule, cues included, by language and order in the packs.
    public var rules: [Rule] { packs.flatMap(\.rules) }

    /// What the authors of the rules wrote, by rule id. O(details), each time.
    public func details() -> [String: RuleDetails] {
        detailBytes.withUnsafeBytes { bytes in
            var reader = ByteReader(bytes)
            let entries = try? reader.readArray { (reader) throws(PackFormatError) in
                (try reader.readString(), try RuleDetails(from: &reader))
            }
            return Dictionary(entries ?? []) { first, _ in first }
        }
    }

    /// The binary form that `init(compiled:)` reads.
    public func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(Self.magic)
        writer.write(Self.formatVersion)
        writer.write(digest)
        writer.write(packs) { $1.encode(to: &$0) }
        writer.write(integers: detailBytes)
        return writer.bytes
    }

    /// - Complexity: O(bytes).
    public init(compiled bytes: UnsafeRawBufferPointer) throws(PackFormatError) {
        var reader = ByteReader(bytes)
        guard try reader.read() == Self.magic, try reader.read() == Self.formatVersion else { throw PackFormatError(offset: 0) }
        digest = try reader.readString()
        packs = try reader.readArray { (reader) throws(PackFormatError) in try CompiledPack(from: &reader) }
        detailBytes = try reader.readIntegers()
        guard reader.isAtEnd else { throw PackFormatError(offset: reader.offset) }
    }

    private static func encode(_ packs: [CompiledPack]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(packs) { $1.encode(to: &$0) }
        return writer.bytes
    }

    private static func fnv1a(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
