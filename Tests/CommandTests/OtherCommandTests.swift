import Foundation
import Testing

@Suite struct ExplainTests {
    @Test func oneLabel() throws {
        let run = try Command.run(["explain", "Scope.Partial"])
        #expect(run.status == 0)
        for part in ["scope.partial · ", "Given when", "Not when", "Examples", "Literature", "Benoit 1995"] { #expect(run.output.contains(part)) }
    }

    @Test func lists() throws {
        #expect(try Command.run(["explain"]).output.split(separator: "\n").count == 17)
        #expect(try Command.run(["explain", "delay"]).output.split(separator: "\n").count == 3)
    }

    @Test func aMisspeltLabelHasASuggestion() throws {
        #expect(try Command.run(["explain", "responsibility.apologize"]).errors.contains("Did you mean 'responsibility.apologise'?"))
    }
}

@Suite struct RulesTests {
    @Test func aMissingPackIsOneLine() throws {
        for arguments in [["rules", "check"], ["rules", "test"]] {
            let run = try Command.run(arguments + ["/no/such/pack"])
            #expect(run.status == 2 && run.complaints.count == 1 && run.errors.contains("/no/such/pack"))
        }
        #expect(try Command.run(["score", "-", "--rules", "/no/such/pack"]).status == 2)
        #expect(try Command.run(["score", "-", "--rubric", "/no/such/rubric.yaml"]).status == 2)
    }
}
