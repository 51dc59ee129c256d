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

/// Marks of each kind, counted outside quotations: an article quotes statements, a statement seldom quotes anybody.
private struct KindMarks {
    var article = 0.0
    var statement = 0.0
    var noIncident = 0
    var apologies = 0
    var polite = 0.0
    var plain = 0.0
    var quotations = 0
    var bylines = 0
    var announces = false

    mutating func count(_ reading: PieceReading, besideQuotation: Bool) {
        if reading.has(.article) {
            article += 2
            bylines += 1
        }
        if reading.has(.announce) {
            article += 2
            announces = true
        }
        if reading.has(.say), besideQuotation { article += 2 }
        if reading.has(.say), !besideQuotation, reading.has(.organisation) || reading.has(.otherSpeaker), !reading.has(.firstPerson), !reading.has(.narrator) { article += 1 }
        if reading.has(.firstPerson) || reading.has(.narrator) { statement += 1 }
        if reading.has(.salutation) { statement += 2 }
        if reading.has(.noIncident) { noIncident += 1 }
        if reading.has(.polite) { polite += 1 }
        if reading.has(.plain) { plain += 1 }
        if !reading.has(.say), reading.labelled.contains(where: { $0.label == .responsibilityApologise }) {
            statement += 1.5
            apologies += 1
        }
    }

    var kind: DocumentKind {
        if noIncident > 0, noIncident > 2 * apologies { return .other }
        // A report without anybody's words between quotation marks hardly exists.
        if !announces, quotations == 0, bylines < 2, article < 8 { return .statement }
        if quotations >= 2, bylines >= 2 { return .article }
        // Where the language marks it, the style of address tells more than any word.
        let styled = polite + plain
        if styled >= 3, polite > 0.7 * styled, quotations < 3 || article < 2 * statement { return .statement }
        if styled >= 3, plain > 0.7 * styled, article >= 3, 2 * article > statement { return .article }
        return article > statement ? .article : .statement
    }
}

extension DocumentReading {
    /// Decides by weighing marks of each kind. O(pieces × cues).
    func kind() -> DocumentKind {
        var marks = KindMarks()
        for index in document.sentences.indices {
            let pieces = pieces(ofSentence: index)
            let quotes = pieces.contains { $0.piece.quotation != nil }
            if quotes { marks.quotations += 1 }
            for reading in pieces where reading.piece.quotation == nil { marks.count(reading, besideQuotation: quotes) }
            // What follows such a line is a statement inside an article.
            if pieces.contains(where: { $0.piece.quotation == nil && $0.has(.announce) }) { break }
        }
        return marks.kind
    }
}
