import CICU

/// A failure that ICU reported.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
    /// ICU's `UErrorCode`; always above zero.
    public let code: Int32
    /// ICU's stable name of the code, as `u_errorName` gives it, such as `U_FILE_ACCESS_ERROR`.
    public let name: String

    init(code: Int32) {
        self.code = code
        name = String(cString: cicu_error_name(code))
    }

    /// One line with the stable name and the code.
    public var description: String { "ICU reported \(name) (\(code))" }

    /// Throws if a status is a failure; ICU's warnings are below zero and pass.
    static func check(_ status: Int32) throws(ICUError) {
        if status > 0 { throw ICUError(code: status) }
    }
}

/// The ICU library in use.
public enum ICULibrary {
    /// Its version, such as `72.1`.
    public static let version: String = {
        var text = [CChar](repeating: 0, count: 20)
        cicu_version(&text)
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }()
}
