/// What a pack's `inflection.yaml` says, as read: how the forms of a language are built and which lemmas go their own way.
///
/// A form whose name begins with `_` is a *part*: other forms may use it, rules may not, and `any` leaves it out.
/// `irregular` maps the name of a class, or a lemma, to lemmas or to forms; what the keys mean depends on the language
/// and is said at the head of each `inflection.yaml`.
struct InflectionTable: Sendable, Hashable {
    var forms: [String: FormSpec]
    var irregular: [String: [String]]

    init(forms: [String: FormSpec], irregular: [String: [String]] = [:]) {
        self.forms = forms
        self.irregular = irregular
    }
}

/// How one form is built.
enum FormSpec: Sendable, Hashable {
    /// Korean endings (`-었`), English principal parts (`past`), and names of other forms that this one takes in.
    case endings([String])
    /// Japanese: endings by the base (活用形) that they follow.
    case endingsByBase([String: [String]])
}
