import Testing

@testable import RuleAuthoring

@Test func sizes() throws {
    for (inf, lemmas) in [(Packs.korean, ["늦다","차단하다","알리다","가깝다","하다"]), (Packs.japanese, ["遅れる","導入する","防ぐ","来る","遅い","出す","する"]), (Packs.english, ["fail"])] {
        guard let inf else { continue }
        for l in lemmas { let e = try inf.expand(l, forms: []); print(l, e.count, e.reduce(0) { $0 + $1.endings.count }) 
            for f in inf.formNames { if let x = try? inf.expand(l, forms: [f]) { print("   ", f, x.reduce(0) { $0 + $1.endings.count }) } } }
    }
}
