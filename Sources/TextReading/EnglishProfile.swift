/// How English the letters of a text are.
///
/// A table of pairs of adjacent letters, the borders of words being a letter too: for each the logarithm of how much more
/// often English has it than eleven other European languages written in Latin letters do, in units of 0.4 bits, cut at ±9.
/// It was counted in the manual pages that Debian ships in English, German, French, Spanish, Italian, Dutch, Polish,
/// Brazilian Portuguese, Romanian, Danish, Swedish and Finnish (up to 600,000 characters each, the eleven weighted alike).
/// Measured on those texts: stretches of 15 English words score below zero in 2.5 % of cases, German ones above it in 0.8 %,
/// French 2.5 %, Spanish 2.2 %; with 8 words the figures are 4.9, 1.4, 5.0 and 3.3 %.
struct EnglishProfile {
    /// The sum over pairs; above zero is English.
    private(set) var sum = 0
    /// How many pairs were seen.
    private(set) var pairs = 0
    private var last = 0
    private var word = (letters: 0, capitals: 0, sum: 0)

    /// Adds a letter: 1…26 for a…z, 0 for any other Latin letter, which English has in borrowed words only.
    mutating func add(letter: Int, isCapital: Bool) {
        word.sum += letter == 0 ? Self.foreign : Self.pairs[last * 27 + letter]
        last = letter
        word.letters += 1
        if isCapital { word.capitals += 1 }
    }

    /// Ends a word. Short words all in capitals are acronyms, which tell nothing.
    mutating func endWord() {
        guard word.letters > 0 else { return }
        if word.letters > 4 || word.capitals < word.letters || word.letters == 1 {
            sum += word.sum + (last == 0 ? 0 : Self.pairs[last * 27])
            pairs += word.letters + 1
        }
        last = 0
        word = (0, 0, 0)
    }

    mutating func add(_ other: EnglishProfile) {
        sum += other.sum
        pairs += other.pairs
    }

    private static let foreign = -8

    /// 27 rows of 27: the first letter (the border of a word, a…z) by the second; `N` is zero, one letter one unit.
    private static let pairs: [Int] = """
        NPOOJKOONOIJMMLOMLPMRMJOKOI
        JEPOKKJREPEGNNNEPEMMPLMKQQE
        MNGNMPJLJLQKORQNPTHNJQMPMPI
        NONRIPKOLNEPVHJORNQOQLKNISE
        QJLLQKKRJKOHJLIHMMLPEJILOKE
        OOGPQKNKFFEEKLLJOPMNMFMQOUE
        QOJLHLMEJOGQSKKPLLMKLQHHMVI
        PJLWELHKQOLOOLJKKTMQIPLJMJF
        PPNRERIIGREHEPFPQNKLOMEIOPR
        FLPNOLQNEEEENMNONGLOOEKENMM
        EELIENIIMEMEEGEKKNIMIJGNNNE
        NFJEQMSHGGJEKVKEKMEKEHEKNGG
        LMLIPMIEFNEENEEPTGNNNMJNLUG
        LNMOKNHEIMNHNPHMMNEPEOFRNOI
        MMIONMOOEIFGPPKMMIJNNIMHJMG
        LKMNKJSMEKWNNMPNLFOJOSQOPRG
        QLHJUOKLTOLHOPMMOOOQNPKJLKE
        OMNNOONNMNNNWMLNNNMMNLNNNNN
        MLLQJNMQEMEONNMPJEOMMMRLMRE
        PJGLKOMHNLEIKKMNPOHOLLEMNKE
        OMIQJNMIUNIEQJEPUMMQMKEPKOE
        HKNLSLJJFJEENOLGQLPPOEEEHFE
        EMIQGLKMLONLIWEFWNEEJEFNLJP
        NMFJEJMLRQNKUONOGNPNIELLIEF
        NQLONLOIPONMRRKHPMJNOEMKERE
        ROIFKLFEETEEIIMTQNKNIKHFNGQ
        EHEEEJIEMEMIEEEMHKKGEEMENEE
        """.utf8.filter { $0 >= 0x41 }.map { Int($0) - 0x4E }
}
