/// How the parts of a report look; without colour every style is the plain text.
struct Palette: Sendable {
    enum Style: Sendable, Hashable {
        case scope, delay, responsibility, remedy, other, heading, faint, strong
    }

    var color: Bool

    func paint(_ text: String, _ style: Style?) -> String {
        guard color, let style, !text.isEmpty else { return text }
        return "\u{1B}[\(Self.code(style))m\(text)\u{1B}[0m"
    }

    private static func code(_ style: Style) -> String {
        switch style {
        case .scope: "33"
        case .delay: "35"
        case .responsibility: "36"
        case .remedy: "32"
        case .other: "90"
        case .heading: "1;4"
        case .faint: "2"
        case .strong: "1"
        }
    }

    /// The style of a label's dimension, or of words that are not the organisation's.
    static func style(ofLabel label: some StringProtocol, voice: Bool = true) -> Style {
        guard voice else { return .other }
        return switch label.prefix(while: { $0 != "." }) {
        case "scope": .scope
        case "delay": .delay
        case "responsibility": .responsibility
        case "remedy": .remedy
        default: .other
        }
    }
}
