import ArgumentParser
import Foundation

/// Where results go. A closed pipe ends the run quietly; any other failure ends it with a line that says why.
struct Output {
    private let file: Int32
    private let name: String

    static let standard = Output(file: Terminal.output, name: "standard output")

    private init(file: Int32, name: String) {
        // A write to a closed pipe then returns an error instead of ending the process.
        signal(SIGPIPE, SIG_IGN)
        (self.file, self.name) = (file, name)
    }

    init(path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            Complaint.error(path, "cannot be written: \(String(cString: strerror(errno))); choose another --output")
            throw ExitCode.unreadable
        }
        self.init(file: file, name: path)
    }

    func write(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw failure(errno)
            }
        }
    }

    /// Some file systems tell only now that they are full.
    func close() throws {
        if file != Terminal.output, Foundation.close(file) != 0 { throw failure(errno) }
    }

    private func failure(_ code: Int32) -> ExitCode {
        if code == EPIPE { return .success }
        Complaint.error(name, "cannot be written: \(String(cString: strerror(code))); what was written so far is incomplete")
        return .unreadable
    }
}
