/// Little-endian integers, strings and arrays, one after another.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<T: FixedWidthInteger>(_ value: T) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ text: String) {
        let utf8 = Array(text.utf8)
        write(UInt32(utf8.count))
        bytes += utf8
    }

    mutating func write(_ value: Double) { write(value.bitPattern) }

    mutating func write<T>(_ elements: [T], _ each: (inout ByteWriter, T) -> Void) {
        write(UInt32(elements.count))
        for element in elements { each(&self, element) }
    }

    mutating func write<T: FixedWidthInteger>(integers: [T]) {
        write(UInt32(integers.count))
        for value in integers { write(value) }
    }
}

/// The compiled packs are damaged or of another version.
public struct PackFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Byte at which reading stopped.
    public let offset: Int
    /// One line that says what to do.
    public var description: String { "compiled rules cannot be read at byte \(offset); write them anew with `apology rules compile`" }
}

/// Reads what `ByteWriter` wrote; every read is checked against the end.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0

    /// The buffer must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func read<T: FixedWidthInteger>(_: T.Type = T.self) throws(PackFormatError) -> T {
        let size = MemoryLayout<T>.size
        guard bytes.count - offset >= size else { throw PackFormatError(offset: offset) }
        defer { offset += size }
        return T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    mutating func readString() throws(PackFormatError) -> String {
        let count = Int(try read(UInt32.self))
        guard bytes.count - offset >= count else { throw PackFormatError(offset: offset) }
        defer { offset += count }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }

    mutating func readDouble() throws(PackFormatError) -> Double { Double(bitPattern: try read()) }

    mutating func readArray<T>(_ each: (inout ByteReader) throws(PackFormatError) -> T) throws(PackFormatError) -> [T] {
        let count = Int(try read(UInt32.self))
        guard count <= bytes.count - offset else { throw PackFormatError(offset: offset) }
        var elements: [T] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try each(&self)) }
        return elements
    }

    mutating func readIntegers<T: FixedWidthInteger>() throws(PackFormatError) -> [T] {
        let count = Int(try read(UInt32.self))
        let size = MemoryLayout<T>.size
        guard count <= (bytes.count - offset) / size else { throw PackFormatError(offset: offset) }
        defer { offset += count * size }
        #if _endian(little)
            return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count * size]))
                initialized = count
            }
        #else
            return (0..<count).map { T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + $0 * size, as: T.self)) }
        #endif
    }
}
