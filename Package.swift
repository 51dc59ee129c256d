// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target of the package; rooms are listed in the order in which data flows through them.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: room + "Tests",
        dependencies: (room == "Architecture" ? [] : [.byName(name: room)]) + dependencies, exclude: exclude,
        swiftSettings: settings)
}

let package = Package(
    name: "apology-analysis",
    products: [
        .library(name: "ApologyAnalysis", targets: ["ApologyAnalysis"]),
        .library(name: "RuleAuthoring", targets: ["RuleAuthoring"]),
        .library(name: "CorpusEvaluation", targets: ["CorpusEvaluation"]),
        .executable(name: "apology", targets: ["apology"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .target(name: "CICU", dependencies: ["SystemICU"]),
        .target(name: "CRulePacks", exclude: ["rules.pack"], cSettings: [.define("_GNU_SOURCE")]),
        room("ICUBridge", ["CICU"]),
        room("TextReading", ["ICUBridge"]),
        room("RuleMatching", ["TextReading"]),
        room("RuleAuthoring", ["RuleMatching", "ApologyScoring", "Yams"]),
        room("RulePacks", ["RuleMatching", "CRulePacks"], exclude: ["en", "ko", "ja"]),
        room("ApologyScoring", ["RuleMatching", "TextReading"], exclude: ["Rubric/rubric.yaml"]),
        room("ApologyAnalysis", ["ICUBridge", "TextReading", "RuleMatching", "RulePacks", "ApologyScoring"]),
        room("ReportWriting", ["ApologyAnalysis"]),
        room("CorpusEvaluation", ["ApologyAnalysis", .product(name: "Mustache", package: "swift-mustache")]),
        .executableTarget(
            name: "apology",
            dependencies: [
                "ApologyAnalysis", "RuleAuthoring", "ReportWriting", "CorpusEvaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        tests("ICUBridge"),
        tests("TextReading"),
        tests("RuleMatching", ["TextReading"]),
        tests("RuleAuthoring", exclude: ["Cases", "Mistakes"]),
        tests("RulePacks", ["RuleAuthoring", "ApologyScoring", "RuleMatching"]),
        tests("ApologyScoring", ["RuleMatching", "TextReading"]),
        tests("ApologyAnalysis"),
        tests("ReportWriting"),
        tests("CorpusEvaluation"),
        tests("Architecture", ["ApologyAnalysis", "CorpusEvaluation"]),
        .testTarget(name: "CommandTests", dependencies: ["apology", "ReportWriting", "CorpusEvaluation"], swiftSettings: settings),
    ],
    cLanguageStandard: .gnu2x
)
