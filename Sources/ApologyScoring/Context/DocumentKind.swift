import TextReading

/// What kind of text a document is, as far as it decides who speaks.
public enum DocumentKind: String, Sendable, Codable, Hashable {
    /// The organisation speaks throughout.
    case statement
    /// Somebody reports; the organisation speaks where it is quoted.
    case article
    /// Terms, advice, templates: no incident is reported.
    case other
}

extension DocumentReading {
    /// Decides by weighing marks of each kind: outside quotations, since an article quotes statements and a statement seldom quotes anybody.
    func kind() -> DocumentKind {
        var article = 0.0
        var statement = 0.0
        var noIncident = 0.0
        for index in document.sentences.indices {
            let own = pieces(ofSentence: index).filter { $0.piece.quotation == nil }
            let quotes = pieces(ofSentence: index).contains { $0.piece.quotation != nil }
            for reading in own {
                if reading.has(.article) { article += 2 }
                if reading.has(.say) {
                    if quotes { article += 2 } else if reading.has(.organisation) || reading.has(.otherSpeaker), !reading.has(.firstPerson) { article += 1 }
                }
                if reading.has(.announce) { article += 2 }
                if reading.has(.firstPerson) { statement += 1 }
                if reading.has(.salutation) { statement += 2 }
                if reading.has(.noIncident) { noIncident += index < 4 ? 3 : 1 }
                if !reading.has(.say), reading.labelled.contains(where: { $0.label == .responsibilityApologise }) { statement += 1.5 }
            }
        }
        if noIncident >= 3, noIncident > statement / 3 + article / 3 { return .other }
        return article > statement ? .article : .statement
    }
}
