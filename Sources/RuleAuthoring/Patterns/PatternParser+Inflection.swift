import RuleMatching

extension PatternParser {
    /// `{lemma|<set>:form,form}`; each mistake points at the lemma or form it is about.
    mutating func inflection() -> PatternNode {
        let start = position
        guard let content = enclosed(by: "}") else { return lose(.unclosed("{"), start) }
        let colon = characters[content].firstIndex(of: ":") ?? content.upperBound
        var forms: [(name: String, range: Range<Int>)] = []
        if colon < content.upperBound { forms = parts(of: colon + 1..<content.upperBound, at: ",") }
        var surfaces: [Pattern.Surface] = []
        for (lemma, range) in parts(of: content.lowerBound..<colon, at: "|") {
            surfaces += expanded(lemma, range, forms)
        }
        return PatternNode(kind: .inflection(surfaces), range: start..<position)
    }

    private mutating func expanded(_ written: String, _ range: Range<Int>, _ forms: [(name: String, range: Range<Int>)]) -> [Pattern.Surface] {
        var found: [Pattern.Surface] = []
        do throws(PatternError.Kind) {
            for lemma in try dictionaryForms(writtenAs: written) {
                guard surfaceBudget > 0 else { throw .tooManyVariants }
                let surfaces = try lemmas.expand(lemma: lemma, forms: forms.map(\.name))
                surfaceBudget -= surfaces.reduce(0) { $0 + 1 + $1.endings.count }
                found += surfaces
            }
        } catch {
            if case .unknownForm(let name, _) = error, let form = forms.first(where: { $0.name == name }) {
                fail(error, form.range)
            } else {
                fail(error, range)
            }
        }
        return found
    }

    private func dictionaryForms(writtenAs written: String) throws(PatternError.Kind) -> [String] {
        guard written.hasPrefix("<"), written.hasSuffix(">") else { return [written] }
        let name = String(written.dropFirst().dropLast())
        var found: [String] = []
        for entry in try lemmas.entries(of: name) {
            let bare = entry.hasPrefix("{") && entry.hasSuffix("}") ? String(entry.dropFirst().dropLast()) : entry
            guard !bare.contains(where: { "<>{}()|?@…&".contains($0) }) else { throw .setOfPatterns(name, entry: entry) }
            found.append(bare)
        }
        return found
    }

    /// The parts of a range between separators, without the white space around them; an empty one is a mistake.
    private mutating func parts(of range: Range<Int>, at separator: Character) -> [(name: String, range: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        for part in characters[range].split(separator: separator, omittingEmptySubsequences: false) {
            let head = part.drop(while: \.isWhitespace)
            let bare = head.prefix((head.lastIndex { !$0.isWhitespace } ?? head.startIndex - 1) + 1 - head.startIndex)
            if bare.isEmpty { fail(.missingName, part.startIndex - 1..<part.startIndex) } else { found.append((String(bare), bare.startIndex..<bare.endIndex)) }
        }
        return found
    }
}
