/// One surface stem of a dictionary form, and the endings that may follow it.
///
/// A text holds the word where `stem` is followed by one of `endings`; the longest that fits is the word's.
/// Lemmas of one class share equal `endings`, so a compiler can build one index for all of them.
struct InflectedStem: Hashable, Sendable {
    /// Never empty; Hangul and kana composed (NFC).
    var stem: String
    /// Sorted, without duplicates, never empty; `""` lets the word end with the stem.
    var endings: [String]
    /// Korean only. `true`: the Hangul that follows in the same eojeol belongs to the word. `false`: the eojeol must end
    /// where the ending does. In English and Japanese always `false`, and borders are those of the rule language.
    var runsOn: Bool
}

/// One way to cut a surface form in two; the unit from which ``InflectedStem`` values are gathered.
struct Surface: Hashable, Sendable {
    var stem: String
    var ending: String
    var runsOn = false

    var text: String { stem + ending }

    /// Gathers surfaces by stem. Unless `emptyStems`, an empty stem takes the first character of its ending, so that there is
    /// something to search for.
    /// O(n log n) in the number of surfaces.
    static func gathered(_ surfaces: [Surface], emptyStems: Bool) -> [InflectedStem] {
        struct Key: Hashable { var stem: String, runsOn: Bool }
        var endings: [Key: Set<String>] = [:]
        for surface in surfaces {
            var (stem, ending) = (surface.stem, surface.ending)
            if stem.isEmpty, !emptyStems {
                guard let first = ending.first else { continue }
                stem = String(first)
                ending.removeFirst()
            }
            endings[Key(stem: stem, runsOn: surface.runsOn), default: []].insert(ending)
        }
        return endings.map { InflectedStem(stem: $0.key.stem, endings: $0.value.sorted(), runsOn: $0.key.runsOn) }
    }
}
