/// Finds quotations and their nesting, paragraph by paragraph.
///
/// A closing mark closes the innermost quotation of its kind; straight and curly marks of a kind are one, so that
/// “mixed" ones pair. Apostrophes are told by their neighbours. Linear; no recursion; at most ``deepest`` levels.
struct QuotationScanner {
    enum Kind: Sendable { case double, single, corner, whiteCorner, guillemet, singleGuillemet }

    struct Found: Sendable {
        var range: Range<Int>
        var inner: Range<Int>
        var parent: Int?
        var depth: Int
        var isClosed: Bool
    }

    static let deepest = 32

    private(set) var found: [Found] = []
    /// The kind that is still open when the last paragraph ends, outermost first.
    private(set) var openKind: Kind?
    /// The kind of the first closing mark of the last paragraph that had nothing to close.
    private(set) var strayKind: Kind?
    private var stack: [(index: Int, kind: Kind, mark: UInt32)] = []
    /// The next straight or curly single mark that could close, looked up once for many openers.
    private var closer = (from: 0, at: 0)

    /// - Parameter continued: the kind of a quotation that began in a paragraph before and goes on in this one.
    mutating func scan(_ utf8: Span<UInt8>, _ paragraph: Range<Int>, continued: Kind?) {
        stack.removeAll(keepingCapacity: true)
        strayKind = nil
        closer = (paragraph.lowerBound, paragraph.lowerBound)
        if let continued {
            open(continued, mark: 0, paragraph.lowerBound..<paragraph.lowerBound)
        }
        var i = paragraph.lowerBound
        var before: UInt32 = 0x20
        while i < paragraph.upperBound {
            let byte = utf8[i]
            // Every mark is one of these or begins with one of these bytes.
            if byte < 0x80 && byte != 0x22 && byte != 0x27 {
                before = UInt32(byte)
                i += 1
                continue
            }
            let at = i
            let scalar = UTF8Reading.next(utf8, &i)
            if byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                var ahead = i
                let after = i < paragraph.upperBound ? UTF8Reading.next(utf8, &ahead) : 0x20
                read(scalar, at..<i, Neighbours(before: before, after: after), utf8, paragraph)
            }
            before = scalar
        }
        openKind = stack.first?.kind
        while let last = stack.popLast() { end(last.index, at: paragraph.upperBound..<paragraph.upperBound, closed: false) }
    }

    private struct Neighbours {
        let before: UInt32
        let after: UInt32

        var isInsideWord: Bool { CharacterClass.isLatinOrDigit(before) && CharacterClass.isLatinOrDigit(after) }
        var followsGap: Bool {
            CharacterClass.isSpace(before) || CharacterClass.isOpeningMark(before)
                || [0x22, 0x27, 0x2D, 0x2013, 0x2014, 0x2015, 0x3A, 0x3D, 0x2F].contains(before)
        }
        var precedesGap: Bool { CharacterClass.isSpace(after) }
        var followsUnspacedScript: Bool {
            CharacterClass.isHangul(before) || CharacterClass.isKana(before) || CharacterClass.isHan(before)
                || (0x3001...0x3003).contains(before)
        }
    }

    private mutating func read(
        _ scalar: UInt32, _ at: Range<Int>, _ beside: Neighbours, _ utf8: Span<UInt8>, _ paragraph: Range<Int>
    ) {
        switch scalar {
        case 0x201C where stack.last?.mark == 0x201E: close(.double, at)
        case 0x201C, 0x201E, 0x301D: open(.double, mark: scalar, at)
        case 0x201D, 0x301E, 0x301F: close(.double, at)
        case 0x22, 0xFF02: readStraightDouble(scalar, at, beside)
        case 0x2018, 0x201A:
            if !beside.isInsideWord, !startsYear(utf8, at, paragraph) { open(.single, mark: scalar, at) }
        case 0x2019, 0x27, 0xFF07: readSingle(scalar, at, beside, utf8, paragraph)
        case 0x300C, 0xFF62: open(.corner, mark: scalar, at)
        case 0x300D, 0xFF63: close(.corner, at)
        case 0x300E: open(.whiteCorner, mark: scalar, at)
        case 0x300F: close(.whiteCorner, at)
        case 0xAB: open(.guillemet, mark: scalar, at)
        case 0xBB: close(.guillemet, at)
        case 0x2039: open(.singleGuillemet, mark: scalar, at)
        case 0x203A: close(.singleGuillemet, at)
        default: break
        }
    }

    private mutating func readStraightDouble(_ scalar: UInt32, _ at: Range<Int>, _ beside: Neighbours) {
        if beside.followsGap, !beside.precedesGap {
            // Directly after an opening mark of its own kind it is an empty quotation's end.
            if stack.last?.kind == .double, found[stack[stack.count - 1].index].inner.lowerBound == at.lowerBound {
                close(.double, at)
            } else {
                open(.double, mark: scalar, at)
            }
        } else if stack.contains(where: { $0.kind == .double }) {
            close(.double, at)
        } else if beside.followsUnspacedScript, !beside.precedesGap {
            open(.double, mark: scalar, at)
        } else {
            strayKind = strayKind ?? .double
        }
    }

    private mutating func readSingle(
        _ scalar: UInt32, _ at: Range<Int>, _ beside: Neighbours, _ utf8: Span<UInt8>, _ paragraph: Range<Int>
    ) {
        if beside.isInsideWord { return }
        if stack.last?.kind == .single, !CharacterClass.isSpace(beside.before) {
            // customers’ data’: a possessive if the quotation can still be closed later.
            let mayBePossessive = beside.before | 0x20 == 0x73 && beside.after == 0x20
            if mayBePossessive, isFollowedByLowercase(utf8, at.upperBound + 1, paragraph),
                nextCloser(utf8, at.upperBound, paragraph) < paragraph.upperBound
            {
                return
            }
            close(.single, at)
            return
        }
        guard scalar != 0x2019, beside.followsGap || beside.followsUnspacedScript, !beside.precedesGap,
            !startsYear(utf8, at, paragraph), nextCloser(utf8, at.upperBound, paragraph) < paragraph.upperBound
        else { return }
        open(.single, mark: scalar, at)
    }

    /// Two digits that stand for a year or decade, as in ’90s.
    private func startsYear(_ utf8: Span<UInt8>, _ at: Range<Int>, _ paragraph: Range<Int>) -> Bool {
        let i = at.upperBound
        guard i + 1 < paragraph.upperBound, (0x30...0x39).contains(utf8[i]), (0x30...0x39).contains(utf8[i + 1]) else {
            return false
        }
        guard i + 2 < paragraph.upperBound else { return true }
        return utf8[i + 2] == 0x73 || utf8[i + 2] == 0x20
    }

    private func isFollowedByLowercase(_ utf8: Span<UInt8>, _ i: Int, _ paragraph: Range<Int>) -> Bool {
        i < paragraph.upperBound && (0x61...0x7A).contains(utf8[i])
    }

    /// The next single mark after `start` that stands after a character and not before a Latin letter or digit.
    private mutating func nextCloser(_ utf8: Span<UInt8>, _ start: Int, _ paragraph: Range<Int>) -> Int {
        if start >= closer.from, start < closer.at { return closer.at }
        var i = max(start, closer.at)
        while i < paragraph.upperBound {
            let at = i
            let scalar = UTF8Reading.next(utf8, &i)
            guard scalar == 0x27 || scalar == 0x2019 || scalar == 0xFF07, at > start else { continue }
            var behind = at
            var ahead = i
            let before = UTF8Reading.previous(utf8, &behind)
            let after = i < paragraph.upperBound ? UTF8Reading.next(utf8, &ahead) : 0x20
            if !CharacterClass.isSpace(before), !CharacterClass.isLatinOrDigit(after) {
                closer = (start, at)
                return at
            }
        }
        closer = (start, paragraph.upperBound)
        return paragraph.upperBound
    }

    private mutating func open(_ kind: Kind, mark: UInt32, _ at: Range<Int>) {
        guard stack.count < Self.deepest else { return }
        let parent = stack.last?.index
        found.append(
            Found(range: at, inner: at.upperBound..<at.upperBound, parent: parent, depth: stack.count, isClosed: false))
        stack.append((found.count - 1, kind, mark))
    }

    private mutating func close(_ kind: Kind, _ at: Range<Int>) {
        guard stack.contains(where: { $0.kind == kind }) else {
            strayKind = strayKind ?? kind
            return
        }
        while let last = stack.popLast() {
            let closes = last.kind == kind
            end(last.index, at: closes ? at : at.lowerBound..<at.lowerBound, closed: closes)
            if closes { return }
        }
    }

    private mutating func end(_ index: Int, at: Range<Int>, closed: Bool) {
        found[index].inner = found[index].inner.lowerBound..<at.lowerBound
        found[index].range = found[index].range.lowerBound..<at.upperBound
        found[index].isClosed = closed
    }
}
