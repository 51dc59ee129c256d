/// A language that statements are read in.
public enum Language: String, Sendable, Codable, CaseIterable, Hashable {
    case english = "en"
    case korean = "ko"
    case japanese = "ja"
}
