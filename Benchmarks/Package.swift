// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the library takes on nothing that only measuring needs.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "apology-analysis", path: "..")],
    targets: [
        .systemLibrary(name: "BenchmarkICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .target(name: "WordBreak", dependencies: ["BenchmarkICU"]),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["WordBreak", .product(name: "ApologyAnalysis", package: "apology-analysis")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ],
    cLanguageStandard: .gnu2x
)
