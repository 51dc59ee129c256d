extension LabelGuide {
    static let responsibility = [
        LabelGuide(
            "responsibility.apologise", "performs an apology",
            meaning: "The sentence does what it says: by being written it apologises. Announcing or reporting an apology does not.",
            literature: "Blum-Kulka and Olshtain 1984, illocutionary force indicating device; Coombs 2007, apology",
            givenWhen: [
                "the organisation says sorry, apologises or begs pardon in its own voice",
                "a conditional apology, which is responsibility.distance as well",
            ],
            notWhen: [
                "it stands in a title, is announced for later or is somebody else's",
                "sympathy is expressed and nothing is apologised for",
            ],
            advice: "Name what the apology is for in the same sentence.",
            en: "[We apologise] to every passenger who was left waiting.",
            ko: "피해를 입으신 모든 분께 [깊이 사과드립니다].",
            ja: "ご利用の皆様に[心よりお詫び申し上げます]。"),
        LabelGuide(
            "responsibility.accept", "takes responsibility in general terms",
            meaning: "Blame is taken on without saying for which act. It is the frame; responsibility.fault is the picture.",
            literature: "Lewicki, Polin and Lount 2016, acknowledgement of responsibility; Benoit 1995, mortification",
            givenWhen: [
                "the event is called the organisation's own responsibility",
                "excuses are refused, or readers are told they were let down",
            ],
            notWhen: [
                "responsibility is a duty in general",
                "it is still to be decided, or is only taken if others find it",
            ],
            advice: "Follow it with the particular act or omission.",
            en: "The responsibility for this [is ours alone].",
            ko: "이번 일의 [모든 책임은 저희에게 있습니다].",
            ja: "すべて[当社の責任]でございます。"),
        LabelGuide(
            "responsibility.fault", "names something particular that it did wrong",
            meaning: "A reader learns what was done or left undone. This is what most separates an apology from a courtesy.",
            literature: "Lewicki, Polin and Lount 2016, acknowledgement of responsibility and explanation; Benoit 1995, mortification",
            givenWhen: [
                "a control that failed, a check left out, a wrong decision is named as the organisation's",
                "an earlier minimisation is taken back as wrong",
            ],
            notWhen: [
                "the failing is somebody else's",
                "it is only about being late or silent: that is delay.admit",
            ],
            advice: "Name the act, who decided it in terms of office, and what should have been done.",
            en: "[We had not renewed] the certificate, although two warnings had reached us.",
            ko: "점검 절차를 [지키지 않은 것은 저희의 과실]입니다.",
            ja: "点検記録の確認を[怠っておりました]。"),
        LabelGuide(
            "responsibility.deflect", "moves the cause elsewhere",
            meaning: """
                Attackers were skilled, a supplier failed, one employee strayed, rumours exaggerate. The weight shifts to \
                others even where the words are true.
                """,
            literature: "Benoit 1995, shifting the blame and defeasibility; Coombs 2007, scapegoat, excuse and victimage",
            givenWhen: [
                "a third party, one person, the times or the law is given as why it happened",
                "liability, intent or knowledge is denied",
            ],
            notWhen: [
                "it is only said who did it",
                "an excuse is refused, or others' blame is taken on in one's own name",
            ],
            advice: "Say what was yours to prevent, whoever else took part.",
            en: "This was the work of [an exceptionally sophisticated group].",
            ko: "[협력사 직원 개인의 일탈]로 발생한 사안입니다.",
            ja: "[委託先の作業員の操作ミス]によるものです。"),
        LabelGuide(
            "responsibility.distance", "regrets without owning",
            meaning: """
                If anyone was upset; mistakes were made; it is regrettable. The form of an apology stands, with nobody in it \
                who did anything.
                """,
            literature: "Kampf 2009, public non-apologies; Blum-Kulka and Olshtain 1984, expression of regret",
            givenWhen: [
                "the apology hangs on a condition",
                "the act has no doer, or regret, shame or disappointment stands alone",
            ],
            notWhen: ["a full apology with an owned act stands in the same clause"],
            advice: "Put the doer and the act back in, and drop the condition.",
            en: "[Mistakes were made], and [we regret] how they were received.",
            ko: "[혹시라도 불쾌하셨다면] 너그러이 양해 부탁드립니다.",
            ja: "世間を[お騒がせする結果となり、遺憾に存じます]。"),
    ]
}
