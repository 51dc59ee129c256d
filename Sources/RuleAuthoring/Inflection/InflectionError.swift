/// Why a table cannot be used or a lemma cannot be inflected.
enum InflectionError: Error, Hashable, Sendable {
    /// The lemma is not written as a dictionary of the language would.
    case notADictionaryForm(String)
    case unknownForm(String, known: [String])
    /// The lemma has no such form, as an English noun has no past.
    case formNotFound(lemma: String, form: String)
    /// A form of the table is built from itself.
    case circularForm(String)
    /// A form of the table names a base that the language does not have.
    case unknownBase(String, form: String, known: [String])
    /// An ending of the table cannot be read.
    case malformedEnding(String, form: String)
    /// An entry of `irregular` cannot be read.
    case malformedIrregular(key: String, entry: String)
    /// A form, or a lemma in the forms asked for, stands for more surfaces than `limit`.
    case tooManyEndings(String, limit: Int)
}

extension InflectionError: CustomStringConvertible {
    var description: String {
        switch self {
        case .notADictionaryForm(let lemma):
            "“\(lemma)” is not a dictionary form"
        case .unknownForm(let form, let known):
            "no form is called “\(form)”; known are \(known.joined(separator: ", "))"
        case .formNotFound(let lemma, let form):
            "“\(lemma)” has no form “\(form)”"
        case .circularForm(let form):
            "form “\(form)” is built from itself"
        case .unknownBase(let base, let form, let known):
            "form “\(form)” names the base “\(base)”; known are \(known.joined(separator: ", "))"
        case .malformedEnding(let ending, let form):
            "form “\(form)” has an ending that cannot be read: “\(ending)”"
        case .malformedIrregular(let key, let entry):
            "irregular “\(key)” has an entry that cannot be read: “\(entry)”"
        case .tooManyEndings(let name, let limit):
            "“\(name)” stands for more than \(limit) surface forms"
        }
    }
}
