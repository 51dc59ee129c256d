public enum Language: String, Sendable, Codable, CaseIterable, Hashable { case english = "en", korean = "ko", japanese = "ja" }
