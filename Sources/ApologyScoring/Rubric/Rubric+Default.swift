// Made from Sources/ApologyScoring/Rubric/rubric.yaml by `make packs`; change that file, not this one.

extension Rubric {
    /// The rubric that comes with the library.
    public static let `default` = Rubric(
        version: "1.0",
        dimensions: [
            .scope: .init(weight: 0.2, base: 100.0),
            .delay: .init(weight: 0.15, base: 40.0),
            .responsibility: .init(weight: 0.35, base: 10.0),
            .remedy: .init(weight: 0.3, base: 10.0),
        ],
        labels: [
            .scopePartial: .init(points: -30.0, decay: 0.6, most: -50.0, perAttribute: 0.0),
            .scopeLimit: .init(points: -25.0, decay: 0.6, most: -45.0, perAttribute: 0.0),
            .scopeSoften: .init(points: -25.0, decay: 0.6, most: -45.0, perAttribute: 0.0),
            .scopeDenyHarm: .init(points: -15.0, decay: 0.6, most: -30.0, perAttribute: 0.0),
            .scopeHedge: .init(points: -20.0, decay: 0.6, most: -40.0, perAttribute: 0.0),
            .delayAdmit: .init(points: 40.0, decay: 0.5, most: 50.0, perAttribute: 0.0),
            .delayJustify: .init(points: -30.0, decay: 0.6, most: -45.0, perAttribute: 0.0),
            .delayTimeline: .init(points: 20.0, decay: 0.6, most: 35.0, perAttribute: 0.0),
            .responsibilityApologise: .init(points: 25.0, decay: 0.3, most: 30.0, perAttribute: 0.0),
            .responsibilityAccept: .init(points: 30.0, decay: 0.4, most: 35.0, perAttribute: 0.0),
            .responsibilityFault: .init(points: 30.0, decay: 0.5, most: 45.0, perAttribute: 0.0),
            .responsibilityDeflect: .init(points: -30.0, decay: 0.6, most: -50.0, perAttribute: 0.0),
            .responsibilityDistance: .init(points: -25.0, decay: 0.6, most: -40.0, perAttribute: 0.0),
            .remedyDone: .init(points: 20.0, decay: 0.6, most: 35.0, perAttribute: 0.0),
            .remedyPromise: .init(points: 18.0, decay: 0.7, most: 50.0, perAttribute: 4.0),
            .remedyCompensate: .init(points: 20.0, decay: 0.5, most: 30.0, perAttribute: 3.0),
            .remedyVague: .init(points: -8.0, decay: 0.6, most: -16.0, perAttribute: 0.0),
        ],
        grades: [
            .init(name: "A", from: 80.0),
            .init(name: "B", from: 65.0),
            .init(name: "C", from: 50.0),
            .init(name: "D", from: 35.0),
            .init(name: "F", from: 0.0),
        ])
}
