// Signatures only; the lead delivers the bodies.
public struct Rubric: Sendable {
    package init() {}
    public static let `default` = Rubric()
}
