/// How the words of one language are inflected, apart from which endings make up a form.
protocol Paradigm: Sendable {
    /// The bases that endings of a table may follow; empty where endings name none.
    var bases: [String] { get }

    /// Whether `#` after an ending says that the word must end there.
    var marksClosedEndings: Bool { get }

    /// The endings that one item of a plain list stands for; `nil` where the item names another form.
    /// `texts` expands a pattern into everything it stands for.
    func endings(
        ofItem item: String, form: String, texts: (EndingPattern) throws(InflectionError) -> [String]
    ) throws(InflectionError) -> EndingsByBase?

    /// The lemma as parts that are inflected each by itself. Throws where it is no dictionary form.
    func parts(of lemma: String) throws(InflectionError) -> [LemmaPart]

    /// The texts without those that another of them covers.
    func withoutCovered(_ texts: [String]) -> [String]

    /// How an ending takes part in the form `any`; `nil` leaves it out, as too short to tell a verb from an accident.
    func endingInAny(_ ending: Ending, base: String) -> Ending?
}

/// What is left of a lemma when all that plays no part in its inflection is cut off, and so many lemmas have in common.
struct LemmaPart: Sendable {
    /// What was cut off; stands before every stem.
    var prefix: String
    /// Equal for parts that inflect alike; `nil` where it is not worth keeping the result.
    var pattern: String?
    /// Every way the part takes one of the endings.
    var surfaces: @Sendable (EndingsByBase) -> [Surface]
}

extension Paradigm {
    func surfaces(of lemma: String, endings: EndingsByBase) throws(InflectionError) -> [Surface] {
        try parts(of: lemma).flatMap { part in
            part.surfaces(endings).map { Surface(stem: part.prefix + $0.stem, ending: $0.ending, runsOn: $0.runsOn) }
        }
    }

    var bases: [String] { [] }
    var marksClosedEndings: Bool { false }
    func withoutCovered(_ texts: [String]) -> [String] { texts }
    func endingInAny(_ ending: Ending, base: String) -> Ending? { ending }
}

/// An ending with everything in it expanded.
struct Ending: Hashable, Sendable {
    /// What must precede the ending.
    enum Condition: Hashable, Sendable {
        case none
        /// Korean: an open syllable, or one closed by ㄹ.
        case afterVowel, afterConsonant
        /// Korean (으): the two shapes of an ending that brings its own vowel, which irregular stems heed.
        case withoutEu, withEu
        /// Japanese: a stem of at least two characters.
        case afterTwoCharacters
    }

    var text: String
    var condition = Condition.none
    var runsOn = false
}

/// Endings by the base that they follow. Korean endings follow the stem, under `""`.
typealias EndingsByBase = [String: Set<Ending>]

extension EndingsByBase {
    mutating func formUnion(_ other: EndingsByBase) {
        merge(other) { $0.union($1) }
    }
}

/// A set of lemmas: whole ones, and, written with `~` before, ends of lemmas.
struct LemmaSet: Hashable, Sendable {
    private var whole: Set<String> = []
    private var ends: [String] = []

    init(_ entries: [String]) {
        for entry in entries.map(\.composingHangulAndKana) {
            if entry.hasPrefix("~") { ends.append(String(entry.dropFirst())) } else { whole.insert(entry) }
        }
    }

    /// The length in characters of the entry that fits best, a whole lemma before any end; `nil` if none fits.
    func fit(_ lemma: String) -> Int? {
        if whole.contains(lemma) { return .max }
        return ends.filter { lemma.hasSuffix($0) }.map(\.count).max()
    }

    func contains(_ lemma: String) -> Bool { fit(lemma) != nil }
}
