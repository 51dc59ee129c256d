import Foundation

/// What the program is connected to.
enum Terminal {
    static let input: Int32 = 0
    static let output: Int32 = 1
    static let errors: Int32 = 2

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    /// A terminal, neither dumb nor told off colour by NO_COLOR.
    static func allowsColor(_ file: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal(file) && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Columns of the terminal that output goes to, else of COLUMNS, else nil.
    static var width: Int? {
        var size = winsize()
        if ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init).flatMap { 1...10_000 ~= $0 ? $0 : nil }
    }
}
