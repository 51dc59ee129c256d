import ApologyScoring
import RuleMatching
import Synchronization

/// Readers that wait to be used again, so that their scratch space is made once a thread and not once a document.
final class ReaderPool: Sendable {
    private let rules: RuleSet
    private let idle = Mutex<[ContextReader]>([])

    init(_ rules: RuleSet) { self.rules = rules }

    func take() -> ContextReader {
        idle.withLock { $0.popLast() } ?? ContextReader(rules: rules)
    }

    func give(back reader: ContextReader) {
        idle.withLock { $0.append(reader) }
    }
}
