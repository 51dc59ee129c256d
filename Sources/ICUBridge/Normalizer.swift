import CICU

/// Unicode normalisation of UTF-16 text (UAX #15).
///
/// Borrows one of ICU's shared instances, which are immutable. Thread safety: may be used from any thread.
public struct Normalizer: @unchecked Sendable {
    /// NFC (UAX #15), or NFKC_Casefold (UAX #44), which also folds case and drops default ignorables.
    public enum Form: Sendable { case nfc, nfkcCasefold }

    // `@unchecked`: ICU documents its shared normalisers as immutable and safe to share between threads.
    private let handle: OpaquePointer

    /// O(1) once ICU has loaded the form's data, which it shares; throws where it cannot.
    public init(_ form: Form) throws(ICUError) {
        var status: Int32 = 0
        let shared = cicu_normalizer_shared(Int32(form == .nfc ? CICU_NFC : CICU_NFKC_CASEFOLD), &status)
        try ICUError.check(status)
        guard let shared else { throw ICUError(code: status) }
        handle = shared
    }

    /// The normalised text. Lone surrogates are kept. Linear, but for long runs of combining marks.
    public func normalize(_ text: [UInt16]) throws(ICUError) -> [UInt16] {
        var out = [UInt16](repeating: 0, count: max(16, text.count * 2))
        while true {
            var status: Int32 = 0
            let needed = Int(
                cicu_normalize(handle, text, Int32(clamping: text.count), &out, Int32(clamping: out.count), &status))
            if needed > out.count {
                out = [UInt16](repeating: 0, count: needed)
                continue
            }
            try ICUError.check(status)
            out.removeLast(out.count - needed)
            return out
        }
    }

    /// Whether no character before `scalar` can change how it is normalised.
    public func hasBoundary(before scalar: UInt32) -> Bool {
        cicu_has_boundary_before(handle, Int32(bitPattern: scalar))
    }
}
