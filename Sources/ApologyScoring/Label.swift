/// The labels of the codebook.
public enum Label: String, Sendable, Codable, CaseIterable, Hashable {
    case scopePartial = "scope.partial"
    case scopeLimit = "scope.limit"
    case scopeSoften = "scope.soften"
    case scopeDenyHarm = "scope.deny-harm"
    case scopeHedge = "scope.hedge"
    case delayAdmit = "delay.admit"
    case delayJustify = "delay.justify"
    case delayTimeline = "delay.timeline"
    case responsibilityApologise = "responsibility.apologise"
    case responsibilityAccept = "responsibility.accept"
    case responsibilityFault = "responsibility.fault"
    case responsibilityDeflect = "responsibility.deflect"
    case responsibilityDistance = "responsibility.distance"
    case remedyDone = "remedy.done"
    case remedyPromise = "remedy.promise"
    case remedyCompensate = "remedy.compensate"
    case remedyVague = "remedy.vague"

    /// The part of the raw value before the full stop.
    public var dimension: Dimension {
        switch self {
        case .scopePartial, .scopeLimit, .scopeSoften, .scopeDenyHarm, .scopeHedge: .scope
        case .delayAdmit, .delayJustify, .delayTimeline: .delay
        case .responsibilityApologise, .responsibilityAccept, .responsibilityFault, .responsibilityDeflect, .responsibilityDistance:
            .responsibility
        case .remedyDone, .remedyPromise, .remedyCompensate, .remedyVague: .remedy
        }
    }
}

/// The four things that a score weighs.
public enum Dimension: String, Sendable, Codable, CaseIterable, Hashable {
    case scope, delay, responsibility, remedy
}

/// What a rule without a label tells the reading of context.
public enum CueKind: String, Sendable, CaseIterable, Hashable {
    case negation, condition, question, say, organisation, announce, furniture, salutation, article, clause, polite, plain, narrator, person, pronoun, subject, topic
    case otherSpeaker = "other-speaker"
    case firstPerson = "first-person"
    case otherParty = "other-party"
    case endOfText = "end-of-text"
    case noIncident = "no-incident"
}

/// A circumstance that takes a finding back, unless the rule says that it does not.
public enum Circumstance: String, Sendable, CaseIterable, Hashable {
    case negation, condition, question, mention, others
}
