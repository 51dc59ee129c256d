import CICU

/// Decodes bytes of a named encoding.
///
/// Owns one ICU converter. Thread safety: a converter keeps state between calls, so an owner belongs to one
/// thread at a time; it is neither copyable nor `Sendable`.
public struct CharsetConverter: ~Copyable {
    private let handle: OpaquePointer

    /// - Parameter encoding: any name or alias that ICU knows; `U_FILE_ACCESS_ERROR` if it knows none.
    public init(encoding: String) throws(ICUError) {
        var status: Int32 = 0
        let opened = cicu_converter_open(encoding, &status)
        try ICUError.check(status)
        guard let opened else { throw ICUError(code: status) }
        handle = opened
    }

    deinit { cicu_converter_close(handle) }

    /// The preferred MIME name of the encoding, else its IANA name, else ICU's own.
    public var name: String {
        cicu_converter_name(handle).map { String(cString: $0) } ?? ""
    }

    /// Decodes all of `bytes`, handing on UTF-16 units with the byte offset at which each one's sequence begins.
    ///
    /// Invalid sequences become U+FFFD. Linear in the bytes; memory is bounded by the chunk.
    /// - Returns: the number of bytes that were replaced.
    public mutating func decode(
        _ bytes: [UInt8], chunk: Int = 32_768, _ body: (_ units: Span<UInt16>, _ offsets: Span<Int32>) -> Void
    ) throws(ICUError) -> Int {
        var units = [UInt16](repeating: 0, count: max(32, chunk))
        var offsets = [Int32](repeating: 0, count: units.count)
        var source: Int64 = 0
        var invalid: Int64 = 0
        var more = true
        var last: Int32 = 0
        while more {
            var status: Int32 = 0
            let start = Int32(clamping: source)
            let written = Int(
                cicu_converter_decode(
                    handle, bytes, Int64(bytes.count), &source, &units, &offsets, Int32(clamping: units.count),
                    &invalid, &more, &status))
            try ICUError.check(status)
            // ICU counts offsets from the start of a call, and gives −1 for what an earlier call had read.
            for i in 0..<written {
                if offsets[i] >= 0 { last = start + offsets[i] }
                offsets[i] = last
            }
            body(units.span.extracting(0..<written), offsets.span.extracting(0..<written))
            if more && written == 0 { break }
        }
        return Int(invalid)
    }
}
