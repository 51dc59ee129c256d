/// Endings as grammars write them: `-고`, `-(으)면`, `-ㄹ 것`, `-ㅂ니다/습니다`, `-었`, `-지 못`, `-ㄴ/은#`.
extension KoreanParadigm {
    func endings(
        ofItem item: String, form: String, texts: (EndingPattern) throws(InflectionError) -> [String]
    ) throws(InflectionError) -> EndingsByBase? {
        guard item.hasPrefix("-") else { return nil }
        var endings: Set<Ending> = []
        // A mark behind `-ㄴ/은#` closes both sides of the slash.
        let mark = item.hasSuffix("#") ? "#" : ""
        for (written, condition) in Self.alternatives(item.dropFirst().dropLast(mark.count)) {
            guard let pattern = EndingPattern((written + mark).composingHangulAndKana) else { throw .malformedEnding(item, form: form) }
            for ending in try texts(pattern).flatMap({ Self.endings($0, condition) }) {
                endings.formUnion(Self.spacings(of: ending))
                guard !pattern.hasInflection else { continue }
                for honorific in Self.honorifics(of: ending) { endings.formUnion(Self.spacings(of: honorific)) }
            }
        }
        return ["": endings]
    }

    /// What the ending looks like after which stems. A slash parts the shape after vowels from that after consonants, `(으)` implies both.
    private static func alternatives(_ written: Substring) -> [(String, Ending.Condition)] {
        let halves = written.split(separator: "/", maxSplits: 1)
        if halves.count == 2 {
            // 은, 을 and 음 bring their 으 along; 습니다 and 는다 do not.
            let first = HangulSyllable(halves[1].first)
            let eu = first?.initial == HangulSyllable.Initial.ieung && first?.vowel == .eu
            return [
                (String(halves[0]), eu ? .withoutEu : .afterVowel),
                (String(halves[1]), eu ? .withEu : .afterConsonant),
            ]
        }
        if written.hasPrefix("(으)") {
            let rest = written.dropFirst(3)
            return [(String(rest), .withoutEu), ("으" + rest, .withEu)]
        }
        return [(String(written), .none)]
    }

    /// One expanded text as endings: two if it begins with a jamo that also stands for a syllable,
    /// none if a word inside it must end and something follows.
    private static func endings(_ text: String, _ condition: Ending.Condition) -> [Ending] {
        let runsOn = !text.hasSuffix("#")
        let text = String(runsOn ? text[...] : text.dropLast())
        guard !text.contains("#") else { return [] }
        guard condition == .none, let final = final(of: text.first) else {
            return [Ending(text: text, condition: condition, runsOn: runsOn)]
        }
        let syllable = HangulSyllable(initial: HangulSyllable.Initial.ieung, vowel: .eu, final: final).character
        return [
            Ending(text: text, condition: .withoutEu, runsOn: runsOn),
            Ending(text: String(syllable) + text.dropFirst(), condition: .withEu, runsOn: runsOn),
        ]
    }

    /// The ending with each of its spaces kept and left out, since writers do either.
    private static func spacings(of ending: Ending) -> Set<Ending> {
        let words = ending.text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count <= 5 else { return [ending] }
        var texts = [String(words[0])]
        for word in words.dropFirst() { texts = texts.flatMap { [$0 + " " + word, $0 + word] } }
        return Set(texts.map { Ending(text: $0, condition: ending.condition, runsOn: ending.runsOn) })
    }

    /// The ending after the honorific -(으)시-.
    private static func honorifics(of ending: Ending) -> [Ending] {
        guard HangulSyllable(ending.text.first)?.initial != HangulSyllable.Initial.siot || ending.condition == .none,
            let si = HangulSyllable("시")
        else { return [] }
        let stem = KoreanStem(head: "", last: si, kind: .vowel)
        return [stem.attaching(ending), stem.attachingUncontracted(ending)].compactMap(\.self).flatMap { surface in
            [
                Ending(text: surface.text, condition: .withoutEu, runsOn: surface.runsOn),
                Ending(text: "으" + surface.text, condition: .withEu, runsOn: surface.runsOn),
            ]
        }
    }

    /// Drops texts that go on, by Hangul alone, from one that takes the rest of the eojeol in: beside 하 nothing is said by 하였.
    /// O(n log n).
    func withoutCovered(_ texts: [String]) -> [String] {
        // In scalar order a text stands before all that begin with it, and these stand together.
        var open: [Substring] = []
        var kept: [String] = []
        for text in Set(texts).sorted() {
            let body = text.hasSuffix("#") ? text.dropLast() : text[...]
            while let last = open.last, !body.hasPrefix(last) { open.removeLast() }
            if let last = open.last, body.dropFirst(last.count).allSatisfy({ HangulSyllable($0) != nil }) { continue }
            kept.append(text)
            // The bare stem covers nothing: other endings may alter the stem.
            if body.count == text.count, !body.isEmpty { open.append(body) }
        }
        return kept
    }
}
