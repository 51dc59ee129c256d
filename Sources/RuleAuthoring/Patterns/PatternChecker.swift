import RuleMatching
import TextReading

/// Finds what is wrong with a pattern as a whole, at the part that is wrong.
///
/// It takes a pattern apart as `RuleCompiler` does, so that a pattern it has nothing to say of compiles: into rows of items, written out where an
/// anchor, a gap at the edge of a branch, or an optional item behind a gap makes several of one.
struct PatternChecker {
    /// Parts in a row; neighbouring words count as one where they are compiled into one.
    static let maximumParts = RuleCompiler.maximumSteps

    private let language: Language
    /// Parts of rows that may still be written out.
    private var partBudget: Int
    private var errors: [PatternError] = []
    private var isOverBudget = false

    /// - Parameter partBudget: parts of rows that may be written out; what this pattern takes is taken off.
    static func check(_ node: PatternNode, isSetEntry: Bool, language: Language, partBudget: inout Int) -> [PatternError] {
        var checker = PatternChecker(language: language, partBudget: partBudget)
        if isSetEntry, let gap = node.all.first(where: \.isGapOrAnyOrder) {
            checker.fail(.gapInSet, gap.range)
        } else {
            checker.checkWords(node)
            checker.check(node)
            if checker.isOverBudget { checker.fail(.tooManyVariants, node.range) }
        }
        partBudget = checker.partBudget
        return checker.errors
    }

    private init(language: Language, partBudget: Int) { (self.language, self.partBudget) = (language, partBudget) }

    private mutating func checkWords(_ node: PatternNode) {
        if case .word(let text, _, _) = node.kind {
            if let stop = text.firstIndex(of: "。"), text[stop...].contains(where: { $0.isLetter || $0.isNumber }) {
                fail(.neverMatches("a match lies inside one sentence, so nothing follows a full stop in a pattern"), node.range)
            }
            if FoldedText.fold(text).isEmpty { fail(.neverMatches("nothing is left of this after folding, so it never matches"), node.range) }
        }
        for child in node.children { checkWords(child) }
    }

    // MARK: As the compiler takes it apart

    private mutating func check(_ node: PatternNode) {
        switch node.kind {
        case .choice(let branches) where branches.contains(where: \.isCompound): branches.forEach { check($0) }
        case .all(let operands, _):
            if operands.count > RuleCompiler.maximumOperands {
                let rest = operands[RuleCompiler.maximumOperands...]
                fail(.tooManyOperands(operands.count), (rest.first?.range.lowerBound ?? 0)..<node.range.upperBound)
            }
            // Written out in each order.
            partBudget -= (1...min(operands.count, RuleCompiler.maximumOperands)).reduce(operands.count, *)
            operands.forEach { checkPart($0) }
        case .sequence(let items): checkSequence(items)
        default: checkSequence([node])
        }
    }

    /// A part that is found by itself, before the row that it is an item of.
    private mutating func checkPart(_ node: PatternNode) {
        switch node.kind {
        case .word, .inflection, .set: break
        case .choice(let branches): branches.forEach { checkPart($0) }
        default: check(node)
        }
    }

    private mutating func checkSequence(_ items: [PatternNode]) {
        for (left, right) in zip(items, items.dropFirst()) where left.isGap && right.isGap { fail(.doubleGap, right.range) }
        var checked: Set<Range<Int>> = []
        for items in withoutAnchorChoices(items) {
            let bare = withoutAnchors(items)
            let anchors = bare.flatMap(\.anchors)
            for anchor in anchors { fail(.misplacedAnchor, anchor.range) }
            guard anchors.isEmpty else { continue }
            for row in withoutEdgeGaps(bare).flatMap({ withoutOptionalsBehindGaps($0) }) {
                checkRow(row, of: items)
                for item in row where !item.isGap && checked.insert(item.range).inserted { checkPart(item.bare) }
            }
        }
    }

    private mutating func checkRow(_ row: [PatternNode], of items: [PatternNode]) {
        let edges = [row.first, row.last].compactMap(\.self).filter(\.isGap)
        for gap in edges { fail(.gapAtEdge, gap.range) }
        let parts = row.filter { !$0.isGap }
        if edges.isEmpty, parts.allSatisfy(\.isOptional), let first = items.first, let last = items.last {
            var word: String?
            if parts.count == 1, case .word(let text, _, _) = parts[0].bare.kind { word = text }
            fail(.nothingRequired(word: word), first.range.lowerBound..<last.range.upperBound)
        }
        let count = joinedCount(row)
        if count > Self.maximumParts, let first = items.first, let last = items.last {
            fail(.tooManyParts(count), first.range.lowerBound..<last.range.upperBound)
        }
    }

    private func joinedCount(_ row: [PatternNode]) -> Int {
        var count = 0
        var opensRight = true
        for item in row where !item.isGap {
            if language != .korean, case .word(_, let left, let right) = item.kind {
                if left || opensRight { count += 1 }
                opensRight = right
            } else {
                count += 1
                opensRight = true
            }
        }
        return count
    }

    // MARK: Writing out

    /// `(^|and) we`: an anchor among the branches at an edge is a row of its own.
    private func withoutAnchorChoices(_ items: [PatternNode]) -> [[PatternNode]] {
        for edge in [0, items.count - 1] where items.indices.contains(edge) {
            guard case .choice(let branches) = items[edge].kind, let anchor = branches.first(where: { $0.isAnchor(atStart: edge == 0, atEnd: edge == items.count - 1) })
            else { continue }
            let others = branches.filter { !$0.isSameAnchor(as: anchor) }
            var anchored = items
            anchored[edge] = anchor
            guard !others.isEmpty else { return withoutAnchorChoices(anchored) }
            var plain = items
            plain[edge].kind = others.count == 1 ? others[0].kind : .choice(others)
            return withoutAnchorChoices(anchored) + withoutAnchorChoices(plain)
        }
        return [items]
    }

    /// Takes the anchors at the edges off, with the gaps beside them.
    private func withoutAnchors(_ items: [PatternNode]) -> [PatternNode] {
        var rest = items[...]
        if case .start? = rest.first?.kind {
            rest.removeFirst()
            if rest.first?.isGap == true { rest.removeFirst() }
        }
        if case .end? = rest.last?.kind {
            rest.removeLast()
            if rest.last?.isGap == true { rest.removeLast() }
        }
        return Array(rest)
    }

    private mutating func withoutEdgeGaps(_ items: [PatternNode]) -> [[PatternNode]] {
        written(out: items) { items in
            for (index, item) in items.enumerated() {
                guard case .choice(let branches) = item.kind, branches.contains(where: \.hasEdgeGap) else { continue }
                return branches.map { branch in
                    let parts: [PatternNode] = if case .sequence(let inner) = branch.kind { inner } else { [branch] }
                    return items[..<index] + parts + items[(index + 1)...]
                }
            }
            return nil
        }
    }

    /// A gap before an optional item passes on to what follows where the item is absent: two rows, with it and without.
    private mutating func withoutOptionalsBehindGaps(_ items: [PatternNode]) -> [[PatternNode]] {
        written(out: items) { items in
            guard let found = items.indices.dropFirst().first(where: { items[$0].isOptional && items[$0 - 1].isGap }) else { return nil }
            var with = items
            with[found] = items[found].required
            var without = items
            without.remove(at: found)
            if found == without.count || without[found].isGap { without.remove(at: found - 1) }
            return [with, without]
        }
    }

    /// Writes rows out until nothing changes any more, as far as the budget goes.
    private mutating func written(out items: [PatternNode], _ step: ([PatternNode]) -> [[PatternNode]]?) -> [[PatternNode]] {
        var done: [[PatternNode]] = []
        var waiting = [items]
        while let next = waiting.popLast() {
            partBudget -= next.count
            guard partBudget > 0 else {
                isOverBudget = true
                return []
            }
            if let rows = step(next) { waiting += rows.reversed() } else { done.append(next) }
        }
        return done
    }

    private mutating func fail(_ kind: PatternError.Kind, _ range: Range<Int>) {
        let error = PatternError(kind: kind, range: range)
        if !errors.contains(error) { errors.append(error) }
    }
}
