/// Cuts the sentences of a paragraph at the borders of utterances and at the sentence ends inside them.
struct PieceCutter {
    struct Cut {
        let range: Range<Int>
        let quotation: Int?
    }

    private struct Event {
        /// Where the stretch before ends, and where the one after begins.
        let end: Int
        let start: Int
        /// Closing events come before opening ones at the same place, inner before outer ones.
        let order: Int
        let quotation: Int??
    }

    private var events: [Event] = []
    private var next = 0
    private var position: Int?
    private var quotation: Int?

    /// - Parameters:
    ///   - own: which of the quotations are the paragraph's.
    ///   - inner: sentence ends inside quotations, in UTF-8 offsets.
    init(_ found: [QuotationScanner.Found], _ isUtterance: [Bool], _ own: Range<Int>, inner: [Int]) {
        for index in own where isUtterance[index] {
            let entry = found[index]
            var outer = entry.parent
            while let parent = outer, !isUtterance[parent] { outer = found[parent].parent }
            events.append(
                Event(end: entry.range.lowerBound, start: entry.inner.lowerBound, order: entry.depth + 1, quotation: index))
            events.append(
                Event(
                    end: entry.inner.upperBound, start: entry.range.upperBound, order: -entry.depth - 1,
                    quotation: .some(outer)))
        }
        guard !events.isEmpty else { return }
        events.append(contentsOf: inner.map { Event(end: $0, start: $0, order: 0, quotation: nil) })
        events.sort { ($0.end, $0.order) < ($1.end, $1.order) }
    }

    /// The stretches from where the last call ended up to `end`, which is the end of a sentence.
    mutating func cut(from start: Int, upTo end: Int) -> [Cut] {
        var cuts: [Cut] = []
        var lower = max(position ?? start, start)
        while next < events.count, events[next].end < end || events[next].end == end && events[next].order < 0 {
            let event = events[next]
            if event.end > lower { cuts.append(Cut(range: lower..<event.end, quotation: quotation)) }
            lower = max(lower, event.start)
            if let changed = event.quotation { quotation = changed }
            next += 1
        }
        if lower < end { cuts.append(Cut(range: lower..<end, quotation: quotation)) }
        position = max(lower, end)
        return cuts
    }
}
