extension LabelGuide {
    static let scope = [
        LabelGuide(
            "scope.partial", "calls those affected a part, without a figure",
            meaning: """
                A vague share stands where a number could. Readers cannot tell three people from three million, and tend to \
                hear the smaller.
                """,
            literature: "Benoit 1995, minimization; Coombs 2007, diminish",
            givenWhen: [
                "people, data, goods or time affected are called some, a few, part of, a small share",
                "most of a thing is said to be unharmed, which makes the rest a remainder",
            ],
            notWhen: [
                "an exact figure stands in the same clause",
                "the vague amount is of something else, such as staff sent to help",
                "the sentence says that it was not only a part",
            ],
            advice: "Give the number, or say that it is not known yet and when it will be.",
            en: "The error touched [some of our subscribers].",
            ko: "[일부 이용자분들]의 결제 내역이 잘못 표시되었습니다.",
            ja: "[一部のお客様]に、誤った請求書が届きました。"),
        LabelGuide(
            "scope.limit", "puts an upper bound on the harm",
            meaning: """
                The harm is fenced in: only this, no further than that. A bound may be true, yet it speaks of what did not \
                happen while those affected wait to hear what did.
                """,
            literature: "Benoit 1995, minimization; Coombs 2007, diminish",
            givenWhen: [
                "only, merely, at most, isolated, no more than go with the harm or its extent",
                "a figure is called small, or a share is said to be below some mark",
            ],
            notWhen: [
                "the bound is on a remedy, an offer or the time a service was down for repair",
                "a largest possible figure is given plainly (up to 5,000 people)",
                "the bound is denied: it was not confined to one shop",
            ],
            advice: "State the extent and leave the word that shrinks it out.",
            en: "The fault was [confined to] a single warehouse.",
            ko: "이번 오류는 특정 지점[에 국한]된 것으로 파악되었습니다.",
            ja: "影響は東館[に限られて]おります。"),
        LabelGuide(
            "scope.soften", "names the harm by a milder word",
            meaning: """
                A theft becomes an exposure, an injury an inconvenience. The milder name lowers the weight of the event \
                before any fact is told.
                """,
            literature: "Benoit 1995, minimization; Bolinger 1980, on loaded and euphemistic naming",
            givenWhen: [
                "event, incident, access or exposure stands where data was taken or people were hurt",
                "worry or inconvenience is the only harm that the sentence names",
                "what happened is put down to a misunderstanding",
            ],
            notWhen: [
                "the plain name stands in the same sentence",
                "the mild word describes a defence, such as blocking unauthorised access",
            ],
            advice: "Call it what those affected would call it: breach, leak, defect, accident.",
            en: "We recently had [a data event] concerning account records.",
            ko: "고객님의 연락처가 [조회]된 사실을 안내드립니다.",
            ja: "このたびの[事象]についてご説明いたします。"),
        LabelGuide(
            "scope.deny-harm", "says that a harm did not happen or was not seen",
            meaning: """
                Reassurance by absence. It answers a real question, but not having seen misuse is not the same as none \
                having happened.
                """,
            literature: "Benoit 1995, denial and minimization; Coombs 2007, denial",
            givenWhen: [
                "no misuse, no injury, no further damage is said to be known",
                "a kind of data, a product or a system is said to be untouched",
            ],
            notWhen: ["blame is denied rather than harm: that is responsibility.deflect"],
            advice: "Say how it was checked, over which time, and who checked.",
            en: "[There is no sign that] the files [were misused].",
            ko: "현재까지 [추가 피해는 확인되지 않았습니다].",
            ja: "お預かりしている口座番号は[含まれておりません]。"),
        LabelGuide(
            "scope.hedge", "leaves open whether the harm happened",
            meaning: """
                May, might, possibly. Honest while facts are missing; once they are known it keeps those affected in doubt \
                about themselves.
                """,
            literature: "Hyland 1998, hedging; Benoit 1995, minimization",
            givenWhen: [
                "the harm itself, or who met it, is put as possible, suspected or not to be ruled out",
                "it is left open whether one's own product or system did the harm",
            ],
            notWhen: [
                "the doubt is about a later risk that readers are warned of",
                "only the cause is in doubt",
            ],
            advice: "Tell apart what is known, what is not, and when the rest will be known.",
            en: "Your address [may have been] among the records.",
            ko: "고객님의 정보가 포함되었을 [가능성이 있습니다].",
            ja: "お名前が閲覧された[おそれがございます]。"),
    ]
}
