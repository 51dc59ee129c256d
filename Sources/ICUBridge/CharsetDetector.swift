import CICU

/// A guess at the encoding of bytes.
public struct CharsetMatch: Sendable, Hashable {
    /// ICU's name of the encoding, mostly that of IANA.
    public let name: String
    /// 0…100.
    public let confidence: Int
}

/// Guesses the encoding of bytes by their statistics.
///
/// Owns one ICU detector. Thread safety: a detector is mutable, so an owner belongs to one thread at a time;
/// it is neither copyable nor `Sendable`.
public struct CharsetDetector: ~Copyable {
    private let handle: OpaquePointer

    /// Throws where ICU cannot open a detector, whatever the input.
    public init() throws(ICUError) {
        var status: Int32 = 0
        let opened = cicu_detector_open(&status)
        try ICUError.check(status)
        guard let opened else { throw ICUError(code: status) }
        handle = opened
    }

    deinit { cicu_detector_close(handle) }

    /// At most eight guesses, best first. ICU looks at the first few thousand bytes for most encodings.
    public mutating func matches(for bytes: [UInt8]) throws(ICUError) -> [CharsetMatch] {
        guard !bytes.isEmpty else { return [] }
        var found = [cicu_match](repeating: cicu_match(), count: 8)
        var status: Int32 = 0
        let count = cicu_detector_matches(handle, bytes, Int32(clamping: bytes.count), &found, 8, &status)
        try ICUError.check(status)
        return found.prefix(Int(count)).compactMap { match in
            match.name.map { CharsetMatch(name: String(cString: $0), confidence: Int(match.confidence)) }
        }
    }
}
