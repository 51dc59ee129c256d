import ArgumentParser
import CorpusEvaluation
import ReportWriting

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a label: what it means, where it comes from, when it is given.",
        discussion: "Without a label, or with a dimension, the labels are listed.")

    @Argument(help: "A label such as scope.partial, or a dimension such as scope.")
    var label: String?

    @OptionGroup var destination: DestinationOptions

    /// The labels asked for: one, those of a dimension, or all.
    private var guides: [LabelGuide] {
        guard let name = label?.lowercased() else { return LabelGuide.all }
        let exact = LabelGuide.all.filter { $0.label == name }
        return exact.isEmpty ? LabelGuide.all.filter { $0.dimension == name } : exact
    }

    func validate() throws {
        guard let label, guides.isEmpty else { return }
        let nearest = Suggestion.nearest(to: label, in: LabelGuide.all.map(\.label))
        throw ValidationError("There is no label '\(label)'. Did you mean '\(nearest)'? 'apology explain' lists all.")
    }

    func run() async throws {
        let text = TextGuide(width: destination.textOptions(allVoices: false).width, color: destination.usesColor)
        let output = try destination.open()
        let guides = guides
        try output.write(guides.count == 1 ? text.render(guides[0]) : text.list(guides))
        try output.close()
    }
}
