/// The version of the package, as `apology --version` and every report give it.
public enum Version {
    public static let current = "0.1.0"
}
