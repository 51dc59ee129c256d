/// Works on `items` with at most `jobs` at a time and hands the results over in the items' order.
///
/// Results that wait for an earlier one are at most `4 × jobs`, so memory does not grow with the number of items.
func inOrder<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Product, each: (Product) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Product).self) { group in
        var (started, finished, handed) = (0, 0, 0)
        var waiting: [Int: Product] = [:]
        while handed < items.count {
            while started < items.count, started - finished < jobs, started - handed < 4 * jobs {
                let (index, item) = (started, items[started])
                group.addTask { (index, work(item)) }
                started += 1
            }
            guard let (index, product) = try await group.next() else { return }
            finished += 1
            waiting[index] = product
            while let next = waiting.removeValue(forKey: handed) {
                try each(next)
                handed += 1
            }
        }
    }
}
