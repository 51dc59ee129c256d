import Foundation
import ReportWriting
import RuleAuthoring

/// What goes to standard error: one line for each thing.
enum Complaint {
    /// `apology: PLACE: what is wrong and what to do`
    static func error(_ place: String, _ message: String) {
        write("apology: \(VisibleText.line(place)): \(VisibleText.line(message))\n")
    }

    static func warning(_ place: String, _ message: String) {
        write("apology: warning: \(VisibleText.line(place)): \(VisibleText.line(message))\n")
    }

    /// A mistake in rules or a rubric, with the text it points at.
    static func diagnostic(_ diagnostic: Diagnostic) {
        let text = diagnostic.rendered(color: Terminal.allowsColor(Terminal.errors))
        write(text.hasSuffix("\n") ? text : text + "\n")
    }

    /// A line that is complete as it is.
    static func line(_ text: String) { write(VisibleText.line(text) + "\n") }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
