import Foundation

/// From the paths of a command line to inputs, in order.
enum InputFinder {
    static let extensions: Set<String> = ["txt", "md", "text"]

    static func find(_ paths: [String]) -> [Input] {
        var readsStandardInput = false
        return paths.flatMap { path -> [Input] in
            if path == "-" {
                defer { readsStandardInput = true }
                return [Input(name: "-", place: readsStandardInput ? .nothing("standard input was read already; name '-' once") : .standardInput)]
            }
            return isFolder(path) ? statements(in: path) : [Input(name: path, place: .file)]
        }
    }

    static func isFolder(_ path: String) -> Bool {
        if case .folder = FileKind(path: path) { true } else { false }
    }

    /// The statements of a folder and its subfolders by name; links to folders are not followed, so that no circle is entered.
    private static func statements(in folder: String) -> [Input] {
        var found: [Input] = []
        var waiting = [folder]
        while let path = waiting.popLast() {
            if path != folder, !isFolder(path) {
                found.append(Input(name: path, place: .file))
                continue
            }
            do {
                let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }
                    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                let inside = names.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }.filter(isWanted)
                waiting.append(contentsOf: inside.reversed())
            } catch {
                found.append(Input(name: path, place: .nothing("the folder cannot be listed; check its permissions")))
            }
        }
        if found.isEmpty {
            let message = "the folder holds no statement; name a folder with .txt, .md or .text files"
            return [Input(name: folder, place: .nothing(message))]
        }
        return found
    }

    private static func isWanted(_ path: String) -> Bool {
        if isFolder(path) { return !FileKind.isLink(path) }
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return false }
        return extensions.contains(path[path.index(after: dot)...].lowercased())
    }
}
