import RuleMatching
import TextReading
import Yams

/// The inflection of one language, put together from its files; what is wrong with a form is reported and the form left out.
struct LanguageForms {
    /// Mistakes of one language's forms that are told at a time, as each costs reading the forms anew.
    static let maximumMistakes = 20

    private(set) var inflector: Inflector?
    private(set) var leftOut: Set<String> = []
    /// Whether any file has forms.
    let isWritten: Bool
    private var forms: [String: (file: SourceFile, written: PackFile.WrittenForm)] = [:]
    private var irregular: [String: (file: SourceFile, written: PackFile.WrittenIrregular)] = [:]

    init(language: Language, files: [PackFile]) {
        isWritten = files.contains { !$0.forms.isEmpty }
        for file in files {
            for form in file.forms {
                if let first = forms[form.name] {
                    file.file.add(form.node, nil, .duplicateForm, "the form \(form.name) is defined already in \(first.file.path)")
                } else {
                    forms[form.name] = (file.file, form)
                }
            }
            for entry in file.irregular {
                if let first = irregular[entry.key] {
                    file.file.add(entry.node, nil, .duplicateForm, "irregular \(entry.key) is defined already in \(first.file.path)")
                } else {
                    irregular[entry.key] = (file.file, entry)
                }
            }
        }
        for _ in 0..<Self.maximumMistakes {
            do {
                inflector = try Inflector(
                    language: language,
                    table: InflectionTable(forms: forms.mapValues(\.written.spec), irregular: irregular.mapValues { $0.written.entries.map(\.text) }))
                return
            } catch {
                guard leaveOut(error) else { return }
            }
        }
    }

    /// Reports a mistake where it stands and leaves out what holds it; `false` where it is found nowhere.
    private mutating func leaveOut(_ error: InflectionError) -> Bool {
        switch error {
        case .circularForm(let name), .tooManyEndings(let name, _):
            guard let form = forms[name] else { return false }
            report(error, in: form.file, form.written.node)
            leave(name)
        case .malformedEnding(let text, let name), .unknownBase(let text, let name, _):
            guard let form = forms[name] else { return false }
            report(error, in: form.file, form.written.texts.first { $0.text == text }?.node ?? form.written.node)
            leave(name)
        case .malformedIrregular(let key, let text):
            guard let entry = irregular.removeValue(forKey: key) else { return false }
            report(error, in: entry.file, entry.written.entries.first { $0.text == text }?.node ?? entry.written.node)
        case .unknownForm(let name, _):
            guard let (form, text, range) = use(of: name) else { return false }
            if !leftOut.contains(name) { report(error, in: form.file, text.node, range) }
            leave(form.written.name)
        case .notADictionaryForm(let lemma), .formNotFound(let lemma, _):
            guard let (form, text, range) = use(of: lemma) else { return false }
            report(error, in: form.file, text.node, range)
            leave(form.written.name)
        }
        return true
    }

    private mutating func leave(_ name: String) {
        forms[name] = nil
        leftOut.insert(name)
    }

    private func report(_ error: InflectionError, in file: SourceFile, _ node: Node, _ range: Range<Int>? = nil) {
        file.add(node, range, .badForms, "the forms cannot be used: \(error)")
    }

    /// Where an ending names a form, a part or a lemma, in grapheme clusters of its text.
    private func use(of name: String) -> (form: (file: SourceFile, written: PackFile.WrittenForm), text: PackFile.WrittenText, range: Range<Int>)? {
        for form in forms.values.sorted(by: { $0.written.name < $1.written.name }) {
            for text in form.written.texts {
                let characters = Array(text.text)
                if text.text == name { return (form, text, 0..<characters.count) }
                let length = name.count
                guard length > 0, characters.count > length + 1 else { continue }
                let start = (1..<characters.count - length).first { start in
                    "<{|:,".contains(characters[start - 1]) && ">}|:,".contains(characters[start + length]) && String(characters[start..<start + length]) == name
                }
                if let start { return (form, text, start..<start + length) }
            }
        }
        return nil
    }
}
