import TextReading
struct InflectionTable: Sendable, Hashable { var forms: [String: FormSpec]; var irregular: [String: [String]] }
enum FormSpec: Sendable, Hashable { case endings([String]); case endingsByBase([String: [String]]) }
struct InflectedStem: Hashable, Sendable { var stem: String; var endings: [String]; var runsOn: Bool }
enum InflectionError: Error, Hashable, Sendable { case notADictionaryForm(String), unknownForm(String, known: [String]), other }
struct Inflector: Sendable {
  init(language: Language, table: InflectionTable) throws(InflectionError) {}
  func expand(_ lemma: String, forms: [String]) throws(InflectionError) -> [InflectedStem] { [.init(stem: lemma, endings: [""], runsOn: true)] }
}
