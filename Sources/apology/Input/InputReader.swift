import Foundation

/// A line for the user: what cannot be read and what to do.
struct InputProblem: Error, CustomStringConvertible {
    var description: String
}

enum InputReader {
    /// The largest input that is read.
    static let limit = 32 << 20

    /// All bytes of the input.
    static func read(_ input: Input) throws(InputProblem) -> [UInt8] {
        switch input.place {
        case .nothing(let problem): throw InputProblem(description: problem)
        case .standardInput: return try drain(Terminal.input)
        case .file:
            switch FileKind(path: input.name) {
            // Swift strings hold such names with the sign for a replaced byte.
            case .none where input.name.contains("\u{FFFD}"):
                throw InputProblem(description: "its name is not valid UTF-8; rename it")
            case .none(let code): throw reason(code)
            case .folder: throw InputProblem(description: "is a folder; it was a file a moment ago")
            case .regular(let size) where size > limit: throw tooLarge
            case .regular, .stream: break
            }
            let file = open(input.name, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw reason(errno) }
            defer { close(file) }
            return try drain(file)
        }
    }

    private static func drain(_ file: Int32) throws(InputProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw reason(errno)
            }
            bytes += buffer[..<count]
            if bytes.count > limit { throw tooLarge }
        }
    }

    private static var tooLarge: InputProblem {
        InputProblem(description: "is larger than \(limit >> 20) MiB, the most that is read; split it, one statement a file")
    }

    private static func reason(_ code: Int32) -> InputProblem {
        switch code {
        case ENOENT, ENOTDIR: InputProblem(description: "there is no such file; check the path")
        case EACCES, EPERM: InputProblem(description: "permission to read it is denied; change its mode or ask its owner")
        case ELOOP: InputProblem(description: "its symbolic links run in a circle; name the file itself")
        default: InputProblem(description: "cannot be read: \(String(cString: strerror(code)))")
        }
    }
}
