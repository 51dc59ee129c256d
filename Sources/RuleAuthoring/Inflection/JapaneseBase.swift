/// The shapes of a Japanese verb or adjective that endings follow.
///
/// Named as school grammar does. 可能, 受身 and 使役 end before る and take endings as verbs of one base do; 謙譲 is what いたす follows
/// (報告いたす, お知らせいたす); 語幹 is the noun before する; 未然文語 is what ず and ぬ follow; 文語終止 is what べき follows.
enum JapaneseBase: String, Hashable, Sendable, CaseIterable {
    case irrealis = "未然", literaryIrrealis = "未然文語", continuative = "連用", humble = "謙譲"
    case terminal = "終止", attributive = "連体", literaryTerminal = "文語終止", conditional = "仮定"
    case imperative = "命令", volitional = "意向", euphonic = "音便"
    case potential = "可能", passive = "受身", causative = "使役", noun = "語幹"
    case adjectiveStem = "形語幹", adjectiveContinuative = "形連用", adjectiveTerminal = "形終止"
    case adjectiveConditional = "形仮定", adjectiveEuphonic = "形音便", adjectiveNegative = "形ない"

    /// A base that the table does not give is that of this one.
    var stand: Self? {
        switch self {
        case .attributive, .literaryTerminal: .terminal
        case .literaryIrrealis: .irrealis
        case .euphonic, .humble: .continuative
        default: nil
        }
    }
}

/// Where the endings of one base attach: behind `stem`, after `suffix`, with た as だ where `voiced`.
struct JapaneseBaseForm: Hashable, Sendable {
    var base: JapaneseBase
    var stem: String
    var suffix = ""
    var voiced = false

    /// What follows `stem`.
    func attaching(_ ending: Ending) -> Surface? {
        if ending.condition == .afterTwoCharacters, stem.count + suffix.count < 2 { return nil }
        var text = ending.text
        if voiced, let first = text.first {
            switch first {
            case "た": text = "だ" + text.dropFirst()
            case "て": text = "で" + text.dropFirst()
            default: break
            }
        }
        return Surface(stem: "", ending: suffix + text)
    }
}
