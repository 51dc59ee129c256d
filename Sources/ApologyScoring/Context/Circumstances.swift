import RuleMatching
import TextReading

/// Reads from the cues around a match what takes it back: negation, condition, question, mention, somebody else as the one who acts.
struct CircumstanceReader {
    let document: Document
    /// A quotation mark's content up to this many UTF-8 bytes can be a term that is mentioned rather than words that are said.
    static let longestMention = 48

    /// Whether a match of a labelled rule stands, in its piece. O(cues of the piece + words between).
    func stands(_ match: Match, _ rule: Rule, _ label: Label, in piece: PieceReading) -> Bool {
        let circumstances = Set(rule.despite.compactMap(Circumstance.init(rawValue:)))
        let cues = piece.cues.filter { !isInside($0.range, match.folded) }
        if !circumstances.contains(.negation), isNegated(match.folded, cues, piece) { return false }
        if !circumstances.contains(.question), cues.contains(where: { $0.kind == .question }) { return false }
        if !circumstances.contains(.condition), label.isTakenBackByCondition, isConditional(match.folded, cues, piece) { return false }
        if !circumstances.contains(.others), label.isTakenBackByOthers, belongsToOthers(match.folded, cues, piece) { return false }
        if !circumstances.contains(.mention), isMentioned(match.folded, piece) { return false }
        return !cues.contains { $0.kind == .furniture }
    }

    /// Matches without those whose rule leaves a clause to other labels that stand in it. O(matches²) in a piece that has such rules.
    func withoutYielding(_ matches: [(match: Match, rule: Rule, label: Label)], in piece: PieceReading) -> [(match: Match, rule: Rule, label: Label)] {
        guard matches.contains(where: { !$0.rule.yields.isEmpty }) else { return matches }
        let clauses = piece.cues(.clause)
        return matches.filter { own in
            !matches.contains { other in
                guard own.rule.yields.contains(other.label.rawValue) else { return false }
                let (first, second) = own.match.folded.lowerBound < other.match.folded.lowerBound ? (own, other) : (other, own)
                return isOneClause(first.match.folded.upperBound, second.match.folded.lowerBound, clauses)
            }
        }
    }

    private func isInside(_ cue: Range<Int>, _ match: Range<Int>) -> Bool {
        match.lowerBound <= cue.lowerBound && cue.upperBound <= match.upperBound
    }

    /// An odd number of negators reaches the match.
    private func isNegated(_ match: Range<Int>, _ cues: [Cue], _ piece: PieceReading) -> Bool {
        var negators: [Range<Int>] = []
        for cue in cues where cue.kind == .negation {
            let within = cue.within ?? 4
            let reached: Bool
            if cue.reach == .after {
                reached = cue.range.lowerBound < match.lowerBound && distance(cue.range.upperBound, match.lowerBound, piece) <= within
                    && isOneClause(cue.range.upperBound, match.lowerBound, cues)
            } else {
                reached = cue.range.upperBound > match.upperBound && distance(match.upperBound, cue.range.lowerBound, piece) <= within
                    && isOneClause(match.upperBound, cue.range.lowerBound, cues)
            }
            if reached, !negators.contains(where: { $0.overlaps(cue.range) }) { negators.append(cue.range) }
        }
        return negators.count % 2 == 1
    }

    /// A condition in the clause of the match, or in one that ends in a conditional right before it.
    private func isConditional(_ match: Range<Int>, _ cues: [Cue], _ piece: PieceReading) -> Bool {
        cues.contains { cue in
            guard cue.kind == .condition else { return false }
            let (first, second) = cue.range.lowerBound < match.lowerBound ? (cue.range, match) : (match, cue.range)
            return isOneClause(first.upperBound, second.lowerBound, cues)
        }
    }

    /// Somebody else stands as the subject between the last first person and the match.
    private func belongsToOthers(_ match: Range<Int>, _ cues: [Cue], _ piece: PieceReading) -> Bool {
        let subject = cues.last { ($0.kind == .otherParty || $0.kind == .firstPerson) && $0.range.upperBound <= match.upperBound && $0.range.lowerBound <= match.lowerBound }
        guard let subject, subject.kind == .otherParty else { return false }
        return isOneClause(subject.range.upperBound, match.lowerBound, cues)
    }

    /// The match is all of what short quotation marks hold, or lies inside them, in a piece that is itself not quoted.
    private func isMentioned(_ match: Range<Int>, _ piece: PieceReading) -> Bool {
        guard piece.piece.quotation == nil else { return false }
        let range = document.utf8Range(ofFolded: match)
        // Quotations are in order of their start, and one that is short and holds the match begins shortly before it.
        var index = firstQuotation(beginningAt: range.upperBound - Self.longestMention)
        while index < document.quotations.count, document.quotations[index].inner.lowerBound <= range.lowerBound {
            let quotation = document.quotations[index]
            if !quotation.isUtterance, quotation.inner.count <= Self.longestMention, range.upperBound <= quotation.inner.upperBound { return true }
            index += 1
        }
        return false
    }

    /// The first quotation whose words begin at or after a UTF-8 offset. O(log quotations).
    private func firstQuotation(beginningAt offset: Int) -> Int {
        var (low, high) = (0, document.quotations.count)
        while low < high {
            let middle = (low + high) / 2
            if document.quotations[middle].inner.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isOneClause(_ end: Int, _ start: Int, _ cues: [Cue]) -> Bool {
        !cues.contains { $0.kind == .clause && end < $0.range.upperBound && $0.range.upperBound <= start }
    }

    /// Words between two places, or characters in Japanese.
    private func distance(_ end: Int, _ start: Int, _ piece: PieceReading) -> Int {
        guard start > end else { return 0 }
        if piece.language == .japanese { return start - end }
        let spaces = document.folded.units[end..<start].lazy.filter { $0 == 0x20 }.count
        return max(0, spaces - 1)
    }
}

extension Label {
    /// *If we are found responsible* owns nothing, *we would have failed* neither.
    fileprivate var isTakenBackByCondition: Bool {
        switch self {
        case .responsibilityAccept, .responsibilityFault, .delayAdmit, .remedyDone: true
        default: false
        }
    }

    fileprivate var isTakenBackByOthers: Bool {
        switch self {
        case .responsibilityAccept, .responsibilityFault, .responsibilityApologise, .delayAdmit: true
        default: false
        }
    }
}
