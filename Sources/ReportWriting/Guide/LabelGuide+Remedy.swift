extension LabelGuide {
    static let remedy = [
        LabelGuide(
            "remedy.done", "reports a particular step already taken",
            meaning: "Something was done that a reader could go and check.",
            literature: "Benoit 1995, corrective action",
            givenWhen: [
                "a named step is complete: switched off, reported, recalled, dismissed",
                "a particular step is under way now",
            ],
            notWhen: ["only effort is claimed, however hard"],
            advice: "Add when, and by whom it was checked.",
            en: "[We have recalled] all units of the series.",
            ko: "해당 서버를 [즉시 차단하고 관계 기관에 신고했습니다].",
            ja: "該当の設備は[使用を停止いたしました]。"),
        LabelGuide(
            "remedy.promise", "commits to a step that can be checked later",
            meaning: """
                A particular thing will be done. Its deadline, quantity, mechanism and beneficiary are counted, 0 to 4: the \
                more of them are said, the harder it is to forget.
                """,
            literature: "Blum-Kulka and Olshtain 1984, offer of repair and promise of forbearance; Lewicki, Polin and Lount 2016, offer of repair",
            givenWhen: [
                "who will do what, where, by when or how much can be told",
                "a resignation, pay cut or inquiry is announced",
            ],
            notWhen: ["no particular step can be told: that is remedy.vague"],
            advice: "State a date, an amount, who carries it out and who checks.",
            en: "[An outside auditor will publish its findings by 31 March].",
            ko: "[6월 말까지 고객 정보 저장 구역을 분리하겠습니다].",
            ja: "[第三者委員会の報告書を9月末までに公表いたします]。"),
        LabelGuide(
            "remedy.compensate", "offers money, a refund, free service or replacement",
            meaning: "Those who were harmed are given something. The same four attributes are counted as for remedy.promise.",
            literature: "Coombs 2007, compensation; Lewicki, Polin and Lount 2016, offer of repair",
            givenWhen: ["a refund, waiver, payment, voucher, monitoring service or exchange is offered"],
            notWhen: ["compensation is only being considered: that is remedy.vague"],
            advice: "Say who gets it, how much, by when, and whether they have to ask.",
            en: "[Each account will be credited with one month's fee] on 1 May.",
            ko: "[해지를 원하시는 분께는 위약금을 받지 않겠습니다].",
            ja: "[ご購入代金の全額をお返しいたします]。"),
        LabelGuide(
            "remedy.vague", "promises effort, intent or review only",
            meaning: "Nobody could say in a year whether it was done.",
            literature: "Lewicki, Polin and Lount 2016, declaration of repentance without an offer of repair; Benoit 1995, bolstering",
            givenWhen: [
                "best efforts, stronger security, greater care or a review is promised",
                "co-operation with the authorities is promised",
            ],
            notWhen: ["a particular step stands in the same clause", "a slogan about values is all there is"],
            advice: "Replace the effort by the first step it will consist of, with a date.",
            en: "[We will do everything we can] to earn your trust back.",
            ko: "같은 일이 반복되지 않도록 [최선을 다하겠습니다].",
            ja: "[信頼の回復に全力で努めてまいります]。"),
    ]
}
