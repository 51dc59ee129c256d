/// From offsets in decoded text to offsets in the bytes it was decoded from.
///
/// A list of stretches in which every character takes the same number of bytes on either side; plain UTF-8 needs none.
struct SourceMap: Sendable {
    private struct Stretch: Sendable {
        var utf8: Int32
        var source: Int32
        var utf8Step: UInt8
        var sourceStep: UInt8
    }

    private var stretches: [Stretch] = []
    private var byteOrderMark: Int
    private(set) var sourceCount: Int
    private var utf8End: Int32 = 0
    private var sourceEnd: Int32 = 0

    init(byteOrderMark: Int, sourceCount: Int) {
        self.byteOrderMark = byteOrderMark
        self.sourceCount = sourceCount
        sourceEnd = Int32(clamping: byteOrderMark)
    }

    /// Adds `count` characters of `utf8Step` bytes each that came from `sourceStep` bytes each, the first at `source`.
    mutating func append(count: Int = 1, utf8Step: Int, source: Int, sourceStep: Int) {
        let step = UInt8(clamping: sourceStep)
        if let last = stretches.last, last.utf8Step == UInt8(utf8Step), last.sourceStep == step,
            Int(sourceEnd) == source
        {
            // The last stretch goes on.
        } else {
            stretches.append(
                Stretch(utf8: utf8End, source: Int32(clamping: source), utf8Step: UInt8(utf8Step), sourceStep: step))
        }
        utf8End += Int32(clamping: count * utf8Step)
        sourceEnd = Int32(clamping: source + count * Int(step))
    }

    func sourceOffset(_ utf8: Int) -> Int {
        if stretches.isEmpty { return utf8 + byteOrderMark }
        if utf8 >= Int(utf8End) { return sourceCount }
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if Int(stretches[middle].utf8) <= utf8 { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return byteOrderMark }
        let stretch = stretches[low - 1]
        return Int(stretch.source) + (utf8 - Int(stretch.utf8)) / Int(stretch.utf8Step) * Int(stretch.sourceStep)
    }
}
