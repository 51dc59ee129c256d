public import TextReading

/// The compiled packs of all languages, as the analysis uses them.
public struct RuleSet: Sendable, Hashable {
    /// Version of the binary form; raised when its layout changes.
    static let formatVersion: UInt32 = 1
    private static let magic: UInt32 = 0x4B50_5041  // "APPK"

    public let packs: [CompiledPack]
    /// FNV-1a 64 over the binary form, hexadecimal.
    public let digest: String

    public init(_ packs: [CompiledPack]) {
        self.packs = packs.sorted { $0.language.rawValue < $1.language.rawValue }
        digest = Self.fnv1a(Self.encode(self.packs))
    }

    public subscript(language: Language) -> CompiledPack? { packs.first { $0.language == language } }

    /// Every rule, cues included, by language and order in the packs.
    public var rules: [Rule] { packs.flatMap(\.rules) }

    /// The binary form that `init(compiled:)` reads.
    public func encoded() -> [UInt8] { Self.encode(packs) }

    /// - Complexity: O(bytes).
    public init(compiled bytes: UnsafeRawBufferPointer) throws(PackFormatError) {
        var reader = ByteReader(bytes)
        guard try reader.read() == Self.magic, try reader.read() == Self.formatVersion else { throw PackFormatError(offset: 0) }
        packs = try reader.readArray { (reader) throws(PackFormatError) in try CompiledPack(from: &reader) }
        guard reader.isAtEnd else { throw PackFormatError(offset: reader.offset) }
        digest = Self.fnv1a(bytes)
    }

    private static func encode(_ packs: [CompiledPack]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(magic)
        writer.write(formatVersion)
        writer.write(packs) { $1.encode(to: &$0) }
        return writer.bytes
    }

    private static func fnv1a(_ bytes: some Collection<UInt8>) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
