import Testing

@testable import RuleAuthoring

/// One line of a table: in a text that begins with a word, what the lemma's forms take of it; `nil` if the word is none of them.
struct SurfaceRow: CustomTestStringConvertible, Sendable {
    var lemma: String
    var forms: [String]
    var text: String
    var span: String?

    init(_ lemma: String, _ forms: String, _ text: String, _ span: String?) {
        self.lemma = lemma
        self.forms = forms.split(separator: ",").map(String.init).filter { $0 != "any" }
        self.text = text
        self.span = span
    }

    var testDescription: String { "{\(lemma):\(forms.joined(separator: ","))} \(text)" }
}
