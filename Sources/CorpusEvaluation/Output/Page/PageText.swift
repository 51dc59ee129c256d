import Mustache

/// Text from outside, made safe for a page: `& < > " '` become references, controls and marks that change the direction of a line become visible.
///
/// By Unicode scalar, where the library's own escaping goes by `Character` and so leaves a `"` that is followed by a combining mark as it is.
struct PageText: MustacheContentType {
    /// As templates name it, in `{{% CONTENT_TYPE:PAGE}}`.
    static let name = "PAGE"

    func escapeText(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: Self.append(scalar, to: &safe)
            }
        }
        return safe
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: text += " "
        case 0x00...0x1F: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
        case 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE, 0xFFFF:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            text += "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
        default: text.unicodeScalars.append(scalar)
        }
    }
}

/// Renders a page whose template takes everything from `values`, by the names of their properties.
enum Page {
    static func render(_ template: String, _ values: Any) throws -> String {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(PageText.name)}}" + template).render(values)
    }
}
