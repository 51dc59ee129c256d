/// How English the letters of a text are, against three groups of languages written in Latin letters.
///
/// Pairs of adjacent letters are counted, the borders of words being a letter too. For each pair and group a table has the
/// logarithm of how much more often English has it, in units of 0.4 bits, cut at ±9; a text is as English as its sum
/// against the likeliest group. The tables were counted in the manual pages that Debian ships in English and in French,
/// Spanish, Italian, Brazilian Portuguese and Romanian; German, Dutch, Danish and Swedish; Polish and Finnish (up to 600,000
/// characters each, alike in weight in their group). Measured there on stretches of ten words: 1.7 % of the English ones
/// stand below zero; of the others 0.9 % of the German, 1.4 % of the French and 5.8 % of the Spanish stand above, untranslated
/// English lines in those pages included.
struct EnglishProfile: Sendable {
    /// The sums against each group.
    private var sums = SIMD4<Int32>()
    /// How many pairs were seen.
    private(set) var pairs = 0
    private var last = 0
    private var word = (letters: 0, capitals: 0, foreign: 0, sums: SIMD4<Int32>())

    /// The sum against the likeliest group; above zero is English.
    var sum: Int { Int(min(sums.x, sums.y, sums.z)) }

    /// Adds a letter: 1…26 for a…z, 0 for any other Latin letter, which English has in borrowed words only.
    /// - Parameter table: ``table``, which the caller holds, since looking up a global costs more than the sum.
    mutating func add(letter: Int, isCapital: Bool, _ table: Span<SIMD4<Int32>>) {
        if letter == 0 { word.foreign += 1 } else { word.sums &+= table[last * 27 + letter] }
        last = letter
        word.letters += 1
        if isCapital { word.capitals += 1 }
    }

    /// Ends a word. Short words all in capitals are acronyms, which tell nothing.
    mutating func endWord(_ table: Span<SIMD4<Int32>>) {
        guard word.letters > 0 else { return }
        if word.letters > 4 || word.capitals < word.letters || word.letters == 1 {
            if last > 0 { word.sums &+= table[last * 27] }
            sums &+= word.sums &- SIMD4(repeating: Int32(truncatingIfNeeded: word.foreign * Self.foreignWeight))
            pairs += word.letters + 1
        }
        last = 0
        word = (0, 0, 0, SIMD4())
    }

    mutating func add(_ other: EnglishProfile) {
        sums &+= other.sums
        pairs += other.pairs
    }

    private static let foreignWeight = 8
}

// 27 rows of 27: the first letter (the border of a word, then a…z) by the second; `N` is zero, one letter of the alphabet
// one unit.
extension EnglishProfile {
    /// For each pair its weight against Romance, Germanic and other languages; the fourth is unused.
    static let table: [SIMD4<Int32>] = (0..<27 * 27).map { SIMD4(romance[$0], germanic[$0], others[$0], 0) }

    private static func table(_ text: StaticString) -> [Int32] {
        text.withUTF8Buffer { letters in letters.compactMap { $0 >= 0x41 ? Int32($0) - 0x4E : nil } }
    }

    private static let romance = table(
        """
            NPRMIJPRQPPTKMLPLIPMTLKUINP
            IMONJKLRLOETNNPEPELLPLOSPQE
            ONGNLUKOQLQNOSWOOTHNLRMRMTN
            NMNPIOLONLGSUJJMRNONOJINNWM
            UJPOSKOWOKOMLNOGRMMUOIPOORN
            NMJOSQOLPJEOLKMIOONMPEOVNWE
            VOILIMMIONNVUMMQKJQMQQMMMWN
            VKOWMQOMRONUPNJMNTOWSONLMPH
            SQPSJUNKGRNNPRNQQNORUPMNOUT
            EKPMOMPOOEFSNLOONELPOEKIMNK
            HHNNQSONMKNMLMNNNNNWPHPPNNN
            SUNOQVUOLPMNVWQNMMOUQVNMNKP
            LLSGUMMHENONPEJOWETTNMKRLWE
            MMLROMJOKMNKORLLLONRIOMSMWL
            OMQNOMOTEJHNSTOKOFMOMINNHUG
            JIMMKSWOMLWWOMOVMEOHPRTVOPK
            RKFJWNQRWONONSRKPONROOLLKME
            ONNNLONNMMNNWLKNNNLMNINNNNN
            NKOPMNPRILLWQMNOIENNNMSTMUG
            OIMLKOOMNKNVRJWNOLOOMKLQMPN
            QMPSJNNLWNNLUJLOVMKSOKNUJUL
            GIPLVJLLJIEMMNKIQKOPOKENFEE
            JMOQMMNRMQNNPWNFWNENMFEOKNP
            TTNMIVMKUVNKVPTWJNVTJMNKKNN
            MPMMNJQIQNNNTSMFPLMOOELJEPE
            TMRTVMNPNWNNPQRVVNNRMINSNKR
            EHNFINJFMENNHFNRPHNHNHMNNPE
        """)

    private static let germanic = table(
        """
            NPNUJKOMLONHOMMOPWQMSNHOMTH
            NEPSMLHPEVREMNMMQRNNOLLSQUM
            MNFPNMIJGMQKOPOMPTFMHQONNQF
            OTOWLTJNKTLNWINUROVOUTNPFWN
            QJJOOJHOGKOJIJHLJLJMEIFMOPI
            PTESPINJEEEEKMJLPVKOLGLPQWE
            QNILFKMEFPENQIJPKRKIIQEEKUF
            NHJWEIEIQOKLNKIMITLNEQJNLFJ
            OPMRJSFGISEJEPEPPNIHMLEGOTP
            JPQOOKTLEJEEMPNQPRNPOLKNONS
            EHLGEPEFMJLEENEPJNFLJNENNNE
            LEHKPKREEIHEHTHEINEKEIEMNIE
            LOIJMNFEGOEEMHESRQLKMOGMNWI
            JOOOHNFEGONFMOFPQNEOEREQNWG
            LNETLMNMEJEFPOIPNPHNPILEMOG
            TPNNMFUKEUWMNNQKLNOPQVPUSWK
            PMHPSQHIRPKEQMMSOPQPNRIJMLI
            OMNNTNNNLNNNWNMNNNNMNWNNNNN
            LLIRHOKQENEMLNLQJNSLLLQILTE
            PLELJPKFRMEFHNINQWEOMPELOJE
            MMFQIMLGWNFEPIESUNOPLMEOLQE
            JNNMRQGHGKNEQOMRRNQRQFEEKNF
            EMFPEKIJJNNIFVEEWNEEGFINNNP
            RMKMEHKMWQNMWLSMJNUTLEIMGNN
            OSKTNOMIQQNKPRINSNHMQNMJGUG
            WPLJJKLENWNEJJMVQNKMJNMTNNT
            ILKIIIIGNFNNEJNLONNHEENENOF
        """)

    private static let others = table(
        """
            NRQSONSPOQEFMNLNLUQNQNLLOME
            IESONGRVEMEEONNIOPOMQMNEWRE
            KNMLNTMQROPIPQNNPTNORRNPNNQ
            MQNWIQKPMNEQWEGTSPUOUQPMNME
            TMPHRQNWNQSEHNFGMNLSKMQHPEE
            QRMQPKQKGGEEMLMLPTPPNFNORSE
            VSKMIRPKMTNVWKMQPRPQNQLOOVN
            TOPWERMRQSNVQLJHIUPWRQMFMQE
            NQROEVOKESEESNJQRNRTNLLIOKT
            EJUPRJUREEEEPNOQNONNNELEOLP
            EEJHGIPNNENFHEEFINLIELPLNNN
            MEKEQNSVNEMEJWNENLEGEEMGNEK
            PNMPUNMNPMEENEEQUQORQLLNKSM
            MNONMOINKKLGNQJMPOEPFLMWNIN
            NLOQTMPTKFMEPQIMLNMQPJOIOGI
            MKMOIPWNEGPJLPPNLNQHMVRIQWE
            QMNFWRSWWLNLOSHKQONTOOLJMHN
            NNNNUPNNNNNNWNMNNNKMNTNNNNN
            SNPSPQRREOEMUPQPIMRPOPPLONE
            SINRMOQMPKEHNJPPRWNOKLJPPJE
            QKORLORPVNIEOIENUKPQKHKNKJJ
            GOLMRQNKEMEEPOOERNROOEEELLE
            LLORJRKQNONNPWNHWNNMLEHOKEP
            HHEEEJOMRNNGVQHMENLHEENJJEE
            NUMPOPSLQQNNRPNNRNJRTNNNHWT
            OTEEHNEEEOEEEEISNLHKENEEMEN
            EEEEEGFEKEIEMEEJENEEEENENEN
        """)
}
