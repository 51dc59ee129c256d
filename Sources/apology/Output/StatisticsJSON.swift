import CorpusEvaluation
import ReportWriting

/// What grades and agreements write alike.
enum StatisticsJSON {
    /// How every interval was made.
    static var bootstrap: JSON {
        let bootstrap = Bootstrap.standard
        return [
            "method": .string("percentile, documents as clusters"), "resamples": .int(bootstrap.resamples), "level": .number(bootstrap.level),
            "generator": .string("SplitMix64"), "seed": .string(String(bootstrap.seed)),
        ]
    }

    /// A figure, and beside it its interval.
    static func figure(_ name: String, _ value: Double?, _ interval: ConfidenceInterval?) -> [JSON.Member] {
        [.init(name, .number(orNull: value)), .init(name + "Interval", Self.value(interval))]
    }

    static func value(_ interval: ConfidenceInterval?) -> JSON {
        guard let interval else { return .null }
        return ["lower": .number(interval.lower), "upper": .number(interval.upper), "resamples": .int(interval.resamples)]
    }
}
