/// Figures as readers see them.
enum Figure {
    /// Three decimals, `–` for none.
    static func short(_ value: Double?) -> String { value.map { decimals($0, 3) } ?? "–" }

    /// Six decimals, as in JSON.
    static func exact(_ value: Double) -> String { decimals(value, 6) }

    /// `[0.812, 0.901]`, empty for none.
    static func interval(_ interval: ConfidenceInterval?) -> String {
        interval.map { "[\(short($0.lower)), \(short($0.upper))]" } ?? ""
    }

    /// Rounded half away from zero. Figures here are −1…1, scores 0…100; what is not finite has no digits.
    static func decimals(_ value: Double, _ places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        guard value.isFinite, abs(value) < 1e9 else { return "–" }
        let whole = Int((abs(value) * Double(scale)).rounded())
        let digits = String(whole % scale)
        let sign = value < 0 && whole > 0 ? "−" : ""
        return sign + String(whole / scale) + "." + String(repeating: "0", count: places - digits.count) + digits
    }
}
