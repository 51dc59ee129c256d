/// The syntax tree of one pattern, as `docs/rule-language.md` defines the language.
///
/// Dictionary forms are already expanded: the room that reads packs hands over surfaces, so that nothing here knows a language's morphology.
public indirect enum Pattern: Sendable, Hashable {
    /// Characters, unfolded. `openLeft`/`openRight`: the word border on that side is not asked for (`~`).
    case word(String, openLeft: Bool, openRight: Bool)
    case inflection([Surface])
    case set(String)
    case sequence([Pattern])
    case choice([Pattern])
    case optional(Pattern)
    case capture(Pattern, name: String)
    case gap(Gap)
    /// Both or all, in any order, not overlapping, within `scope`.
    case all([Pattern], scope: Gap.Scope)
    case start
    case end

    /// Anything between two items (`…`, `……`).
    public struct Gap: Sendable, Hashable {
        /// What a gap or any-order may not cross: the end of the clause, or only that of the sentence piece.
        public enum Scope: UInt8, Sendable, Hashable { case clause, piece }
        /// `…` is `clause`, `……` is `piece`.
        public var scope: Scope
        /// Words (English, Korean) or characters (Japanese) at most; `nil` is the language's default.
        public var limit: Int?
        /// Memberwise.
        public init(scope: Scope, limit: Int?) { (self.scope, self.limit) = (scope, limit) }
    }

    /// A stem and the endings that may follow it; `""` among them lets the stem stand alone.
    public struct Surface: Sendable, Hashable {
        /// Unfolded; what all forms share.
        public var stem: String
        /// Unfolded; what may follow the stem directly.
        public var endings: [String]
        /// The rest of the eojeol belongs to the word (Korean).
        public var runsOn: Bool
        /// Memberwise.
        public init(stem: String, endings: [String], runsOn: Bool) {
            (self.stem, self.endings, self.runsOn) = (stem, endings, runsOn)
        }
    }
}
