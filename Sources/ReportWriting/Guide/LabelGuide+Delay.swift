extension LabelGuide {
    static let delay = [
        LabelGuide(
            "delay.admit", "owns that it was late, slow or silent",
            meaning: """
                The organisation counts its own lateness among its failings: in noticing, stopping, telling, answering or \
                apologising. What is owned here cannot be held up by others as hidden.
                """,
            literature: "Arpan and Roskos-Ewoldsen 2005, stealing thunder; Lewicki, Polin and Lount 2016, acknowledgement of responsibility",
            givenWhen: [
                "it says that it should have told, found or acted sooner",
                "it says that it kept silent, or explained too little",
            ],
            notWhen: [
                "a critic or a victim says so",
                "a late delivery is the very thing apologised for and nobody owns the lateness of the answer",
            ],
            advice: "Say how late, against what it should have been, and why that will not recur.",
            en: "You [should have heard from us] a week [earlier].",
            ko: "안내가 [늦어진 점] 또한 저희의 잘못입니다.",
            ja: "ご報告が[遅くなりました]ことを重ねてお詫びいたします。"),
        LabelGuide(
            "delay.justify", "gives a reason for having waited",
            meaning: """
                Waiting is told as prudence: facts had to be confirmed, investigators asked for silence. The reason may be \
                good; it still asks those affected to approve of their not having been told.
                """,
            literature: "Scott and Lyman 1968, justifications; Benoit 1995, reducing offensiveness",
            givenWhen: [
                "confirming, investigating or protecting somebody is given as why the notice came when it did",
                "the wait is called careful, necessary or in the customers' interest",
            ],
            notWhen: ["the same words tell of a notice still to come"],
            advice: "If there was a duty to wait, name it, its source and its dates; else own the wait.",
            en: "We held this notice back [until our review was complete].",
            ko: "[정확한 원인을 확인하는 과정에서] 공지에 시간이 소요되었습니다.",
            ja: "[調査の完了を待って]公表することといたしました。"),
        LabelGuide(
            "delay.timeline", "dates or measures a step of the incident",
            meaning: """
                Start, detection, containment, notice: with dates a reader can work out how long each took, whatever the \
                adjectives say.
                """,
            literature: "Regulation (EU) 2016/679, articles 33 and 34; Coombs 2007, instructing information",
            givenWhen: [
                "a date, an hour or a span is tied to a step of the incident itself",
                "a dated containment or notice, which is remedy.done as well",
            ],
            notWhen: [
                "the date is the statement's own, a deadline promised, or the firm's history",
                "it is a production date or an accounting period",
            ],
            advice: "Give all four dates, with the time zone if hours matter.",
            en: "[On 9 February] a technician noticed the fault.",
            ko: "[2월 9일 오전] 이상 접속을 처음 확인했습니다.",
            ja: "[2月9日未明]に異常を検知いたしました。"),
    ]
}
