/// The version of the package, as `apology --version` and every report give it.
public enum Version {
    /// `major.minor.patch` (Semantic Versioning 2.0.0).
    public static let current = "0.1.0"
}
