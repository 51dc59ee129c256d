// Signatures only; the reading branch delivers the bodies.
public enum Language: String, Sendable, Codable, CaseIterable, Hashable {
    case english = "en"
    case korean = "ko"
    case japanese = "ja"
}

public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    public var id: String
    public var description: String
    package init(id: String, description: String) { (self.id, self.description) = (id, description) }
}
