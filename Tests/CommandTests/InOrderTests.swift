import Synchronization
import Testing

@testable import apology

@Suite struct InOrderTests {
    @Test(arguments: [1, 2, 5, 64])
    func handsOverInOrderWithBoundedWork(jobs: Int) async throws {
        let running = Mutex((now: 0, most: 0))
        var results: [Int] = []
        try await inOrder(Array(0..<200), jobs: jobs) { item in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            var sum = 0
            for value in 0..<(200 - item) * 50 { sum &+= value }
            running.withLock { $0.now -= 1 }
            return sum == -1 ? -1 : item
        } each: { results.append($0) }
        #expect(results == Array(0..<200))
        #expect(running.withLock(\.most) <= jobs)
    }

    @Test func stopsAtTheFirstError() async {
        struct Stop: Error {}
        var handed = 0
        await #expect(throws: Stop.self) {
            try await inOrder(Array(0..<100), jobs: 4) { $0 } each: { _ in
                handed += 1
                if handed == 3 { throw Stop() }
            }
        }
        #expect(handed == 3)
    }
}
