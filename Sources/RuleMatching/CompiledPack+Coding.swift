import TextReading

extension CompiledPack {
    func encode(to writer: inout ByteWriter) {
        writer.write(language.rawValue)
        writer.write(rules) { $0.write($1) }
        writer.write(numerals.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value)
        }
        writer.write(captureNames) { $0.write($1) }
        writer.write(integers: demands.map { $0 ? UInt8(1) : 0 })
        trie.encode(to: &writer)
        writer.write(UInt32(atomCount))
        writer.write(atomNames) { $0.write($1) }
        writer.write(sequences) { $0.write($1) }
        writer.write(steps) { $0.write($1) }
        writer.write(UInt32(clauseSequences))
        writer.write(integers: anchorStart)
        writer.write(integers: anchored)
    }

    init(from reader: inout ByteReader) throws(PackFormatError) {
        guard let language = Language(rawValue: try reader.readString()) else { throw PackFormatError(offset: reader.offset) }
        let rules = try reader.readArray { (reader) throws(PackFormatError) in try reader.readRule(language) }
        let numerals = try reader.readArray { (reader) throws(PackFormatError) in (try reader.readString(), try reader.readDouble()) }
        self.init(language: language, rules: rules, numerals: Dictionary(numerals) { first, _ in first })
        captureNames = try reader.readArray { (reader) throws(PackFormatError) in try reader.readString() }
        demands = try reader.readIntegers().map { (flag: UInt8) in flag != 0 }
        trie = try Trie(from: &reader)
        atomCount = Int(try reader.read(UInt32.self))
        atomNames = try reader.readArray { (reader) throws(PackFormatError) in try reader.readString() }
        sequences = try reader.readArray { (reader) throws(PackFormatError) in try reader.readSequence() }
        steps = try reader.readArray { (reader) throws(PackFormatError) in try reader.readStep() }
        clauseSequences = Int(try reader.read(UInt32.self))
        anchorStart = try reader.readIntegers()
        anchored = try reader.readIntegers()
        guard isConsistent else { throw PackFormatError(offset: reader.offset) }
    }

    /// Every index points at something, so that the searcher need not check.
    private var isConsistent: Bool {
        anchorStart.count == atomCount + 1 && anchorStart.last.map(Int.init) == anchored.count && demands.count == rules.count
            && zip(anchorStart, anchorStart.dropFirst()).allSatisfy { $0 <= $1 } && anchored.allSatisfy { $0 < sequences.count }
            && clauseSequences <= sequences.count && steps.allSatisfy { $0.atom < atomCount && $0.capture <= captureNames.count }
            && sequences.allSatisfy { sequence in
                let outputExists =
                    switch sequence.output {
                    case .atom(let atom): atom < atomCount
                    case .rule(let rule, _): rule < rules.count
                    }
                return outputExists && Int(sequence.firstStep) + Int(sequence.stepCount) <= steps.count
            } && trie.isConsistent(atomCount: atomCount)
    }
}

extension Trie {
    func encode(to writer: inout ByteWriter) {
        writer.write(integers: edgeStart)
        writer.write(integers: edgeUnits)
        writer.write(integers: edgeTargets)
        writer.write(integers: outputStart)
        writer.write(integers: outputs.map(\.atom))
        writer.write(integers: outputs.map(\.endings))
        writer.write(integers: outputs.map(\.flags.rawValue))
    }

    init(from reader: inout ByteReader) throws(PackFormatError) {
        edgeStart = try reader.readIntegers()
        edgeUnits = try reader.readIntegers()
        edgeTargets = try reader.readIntegers()
        outputStart = try reader.readIntegers()
        let atoms: [UInt32] = try reader.readIntegers()
        let endings: [UInt32] = try reader.readIntegers()
        let flags: [UInt8] = try reader.readIntegers()
        guard atoms.count == endings.count, atoms.count == flags.count else { throw PackFormatError(offset: reader.offset) }
        outputs = atoms.indices.map { Output(atom: atoms[$0], endings: endings[$0], flags: Flags(rawValue: flags[$0])) }
    }

    func isConsistent(atomCount: Int) -> Bool {
        let nodes = edgeStart.count - 1
        return nodes >= 1 && outputStart.count == edgeStart.count && edgeUnits.count == edgeTargets.count
            && edgeStart.last.map(Int.init) == edgeUnits.count && outputStart.last.map(Int.init) == outputs.count
            && zip(edgeStart, edgeStart.dropFirst()).allSatisfy { $0 <= $1 } && zip(outputStart, outputStart.dropFirst()).allSatisfy { $0 <= $1 }
            && edgeTargets.allSatisfy { $0 < nodes }
            && outputs.allSatisfy { $0.atom < atomCount && ($0.endings == Output.noEndings || $0.endings < nodes) }
    }
}

extension ByteWriter {
    mutating func write(_ rule: Rule) {
        write(rule.id)
        write(rule.label ?? "")
        write(rule.cue ?? "")
        write(rule.strength)
        write(rule.reason)
        write(rule.source)
        write(rule.despite) { $0.write($1) }
        write(rule.yields) { $0.write($1) }
        write(rule.attributes.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value)
        }
        write(rule.reach.map { $0.rawValue + 1 } ?? 0)
        write(Int32(clamping: rule.within ?? -1))
    }

    mutating func write(_ sequence: CompiledPack.Sequence) {
        write(sequence.firstStep)
        write(sequence.stepCount)
        write(sequence.startLimit)
        write(sequence.endLimit)
        switch sequence.output {
        case .atom(let atom):
            write(UInt8.max)
            write(atom)
        case .rule(let rule, let role):
            write(role.rawValue)
            write(rule)
        }
    }

    mutating func write(_ step: CompiledPack.Step) {
        write(step.atom)
        write(step.distance.rawValue)
        write(step.limit)
        write(UInt8(step.isOptional ? 1 : 0))
        write(step.capture)
    }
}

extension ByteReader {
    fileprivate mutating func readRule(_ language: Language) throws(PackFormatError) -> Rule {
        var rule = Rule(id: try readString(), language: language)
        let label = try readString()
        let cue = try readString()
        rule.label = label.isEmpty ? nil : label
        rule.cue = cue.isEmpty ? nil : cue
        rule.strength = try readDouble()
        rule.reason = try readString()
        rule.source = try readString()
        rule.despite = try readArray { (reader) throws(PackFormatError) in try reader.readString() }
        rule.yields = try readArray { (reader) throws(PackFormatError) in try reader.readString() }
        let attributes = try readArray { (reader) throws(PackFormatError) in (try reader.readString(), try reader.readString()) }
        rule.attributes = Dictionary(attributes) { first, _ in first }
        let reach: UInt8 = try read()
        rule.reach = reach == 0 ? nil : Rule.Reach(rawValue: reach - 1)
        let within: Int32 = try read()
        rule.within = within < 0 ? nil : Int(within)
        return rule
    }

    fileprivate mutating func readSequence() throws(PackFormatError) -> CompiledPack.Sequence {
        let firstStep: UInt32 = try read()
        let stepCount: UInt16 = try read()
        let startLimit: UInt16 = try read()
        let endLimit: UInt16 = try read()
        let kind: UInt8 = try read()
        let target: UInt32 = try read()
        let output: CompiledPack.Output
        if kind == .max {
            output = .atom(target)
        } else {
            guard let role = Rule.Role(rawValue: kind) else { throw PackFormatError(offset: offset) }
            output = .rule(target, role)
        }
        return .init(firstStep: firstStep, stepCount: stepCount, startLimit: startLimit, endLimit: endLimit, output: output)
    }

    fileprivate mutating func readStep() throws(PackFormatError) -> CompiledPack.Step {
        let atom: UInt32 = try read()
        guard let distance = CompiledPack.Step.Distance(rawValue: try read()) else { throw PackFormatError(offset: offset) }
        return .init(atom: atom, distance: distance, limit: try read(), isOptional: try read(UInt8.self) != 0, capture: try read())
    }
}
