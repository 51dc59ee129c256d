/// Expands the forms of a table, each once; refuses circles and explosions.
struct FormResolver {
    /// More texts than this from one ending, or more endings in one form, are refused.
    static let limit = 20_000
    /// Forms may use forms no deeper than this.
    static let depthLimit = 32

    private let table: InflectionTable
    private let paradigm: any Paradigm
    private var resolved: [String: EndingsByBase] = [:]
    private var open: [String] = []

    /// Linear in the texts that the forms stand for.
    static func forms(
        of table: InflectionTable, in paradigm: any Paradigm
    ) throws(InflectionError) -> [String: EndingsByBase] {
        // `any` holds every form, so a form of that name would hold itself.
        if table.forms["any"] != nil { throw .circularForm("any") }
        var resolver = FormResolver(table: table, paradigm: paradigm)
        var forms: [String: EndingsByBase] = [:]
        var any: EndingsByBase = [:]
        for name in table.publicForms {
            let form = try resolver.form(name)
            forms[name] = form
            for (base, endings) in form {
                any[base, default: []].formUnion(endings.compactMap { paradigm.endingInAny($0, base: base) })
            }
        }
        forms["any"] = any.mapValues(resolver.withoutCovered)
        return forms
    }

    private init(table: InflectionTable, paradigm: any Paradigm) {
        self.table = table
        self.paradigm = paradigm
    }

    private mutating func form(_ name: String) throws(InflectionError) -> EndingsByBase {
        if let done = resolved[name] { return done }
        guard let spec = table.forms[name] else { throw .unknownForm(name, known: table.forms.keys.sorted()) }
        guard !open.contains(name), open.count < Self.depthLimit else { throw .circularForm(name) }
        open.append(name)
        defer { open.removeLast() }
        var form: EndingsByBase = [:]
        switch spec {
        case .endings(let items):
            for item in items {
                let endings = try paradigm.endings(ofItem: item, form: name) { pattern throws(InflectionError) in
                    try texts(of: pattern.pieces)
                }
                if let endings { form.formUnion(endings) } else { form.formUnion(try self.form(item)) }
            }
        case .endingsByBase(let items):
            for base in items.keys.sorted() {
                guard paradigm.bases.contains(base) else {
                    throw .unknownBase(base, form: name, known: paradigm.bases)
                }
                for item in items[base] ?? [] {
                    guard let pattern = EndingPattern(item) else { throw .malformedEnding(item, form: name) }
                    form[base, default: []].formUnion(try texts(of: pattern.pieces).map { Ending(text: $0) })
                }
            }
        }
        form = form.mapValues(withoutCovered)
        guard form.values.reduce(0, { $0 + $1.count }) <= Self.limit else {
            throw .tooManyEndings(name, limit: Self.limit)
        }
        resolved[name] = form
        return form
    }

    private func withoutCovered(_ endings: Set<Ending>) -> Set<Ending> {
        guard paradigm.marksClosedEndings else { return endings }
        var kept: Set<Ending> = []
        for (condition, group) in Dictionary(grouping: endings, by: \.condition) {
            for text in paradigm.withoutCovered(group.map { $0.text + ($0.runsOn ? "" : "#") }) {
                let runsOn = !text.hasSuffix("#")
                kept.insert(Ending(text: String(runsOn ? text[...] : text.dropLast()), condition: condition, runsOn: runsOn))
            }
        }
        return kept
    }

    private mutating func texts(of pieces: [EndingPattern.Piece]) throws(InflectionError) -> [String] {
        var texts = [""]
        for piece in pieces {
            let continuations = try self.texts(of: piece)
            guard texts.count * continuations.count <= Self.limit else {
                throw .tooManyEndings(open.last ?? "any", limit: Self.limit)
            }
            texts = texts.flatMap { text in continuations.map { text + $0 } }
        }
        return texts
    }

    private mutating func texts(of piece: EndingPattern.Piece) throws(InflectionError) -> [String] {
        switch piece {
        case .text(let text):
            return [text]
        case .choice(let options):
            var texts: [String] = []
            for option in options { texts += try self.texts(of: option) }
            return texts
        case .part(let name):
            return try part(name)
        case .inflection(let lemmas, let forms):
            var endings: EndingsByBase = [:]
            for form in forms { endings.formUnion(try self.form(form)) }
            var texts: Set<String> = []
            for lemma in lemmas {
                for word in try words(of: lemma) {
                    let surfaces = try paradigm.surfaces(of: word.composingHangulAndKana, endings: endings)
                    texts.formUnion(surfaces.map { paradigm.textInsideEnding($0) })
                    guard texts.count <= Self.limit else { throw .tooManyEndings(open.last ?? "any", limit: Self.limit) }
                }
            }
            return paradigm.withoutCovered(texts.sorted())
        }
    }

    private func words(of lemma: EndingPattern.Lemma) throws(InflectionError) -> [String] {
        switch lemma {
        case .word(let word): [word]
        case .part(let name): try part(name)
        }
    }

    private func part(_ name: String) throws(InflectionError) -> [String] {
        guard case .endings(let items) = table.forms[name] else {
            throw .unknownForm(name, known: table.forms.keys.sorted())
        }
        return items
    }
}

extension Paradigm {
    /// In Korean a word inside an ending keeps its `#`.
    fileprivate func textInsideEnding(_ surface: Surface) -> String {
        surface.text + (marksClosedEndings && !surface.runsOn ? "#" : "")
    }
}

extension InflectionTable {
    /// Names that rules may use, sorted.
    var publicForms: [String] { forms.keys.filter { !$0.hasPrefix("_") }.sorted() }
}
