import Foundation

/// Something to be scored, or what stands in its place.
struct Input: Sendable {
    enum Place: Sendable {
        case standardInput
        case file
        /// It is known already that nothing can be read.
        case nothing(String)
    }

    /// As reports call it: the path, or `-`.
    var name: String
    var place: Place

    /// Which file it is, whatever its name.
    var identity: FileIdentity? {
        if case .file = place { FileIdentity(path: name) } else { nil }
    }
}

/// Device and number of a file: the same for every path to it.
struct FileIdentity: Hashable {
    var device: UInt64
    var number: UInt64

    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}

/// What a path leads to.
enum FileKind {
    case folder, regular(size: Int), stream
    case none(errno: Int32)

    init(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .none(errno: errno)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG: self = .regular(size: Int(status.st_size))
        default: self = .stream
        }
    }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}
