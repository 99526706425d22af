using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE where FHIR has a plain text, code or URI (sheets <c>CWE[string]</c>, <c>CWE[code]</c>, <c>CWE[uri]</c>).</summary>
internal static class CweToText
{
    /// <summary>The original text, otherwise the text, otherwise the code; null where there is none.</summary>
    public static string? Read(in Source cwe, string element = "") =>
        !cwe.IsPresent ? null : cwe[9].Text(element) ?? cwe[2].Text(element) ?? cwe[5].Text(element) ?? cwe[1].Text(element) ?? cwe[4].Text(element);

    /// <summary>The code, otherwise the alternate one; null where there is none.</summary>
    public static string? ReadCode(in Source cwe, string element = "") => cwe[1].Code(element) ?? cwe[4].Code(element);

    /// <summary>The code or, without one, the text, for a decision: it does not count as carried over.</summary>
    public static string? PeekCode(in Source cwe) => cwe[1].Peek() ?? cwe[2].Peek() ?? cwe[9].Peek();

    /// <summary>The code as a URI: one without blanks; null where there is none.</summary>
    public static string? ReadUri(in Source cwe, string element = "") =>
        (cwe[1].Peek() ?? cwe[4].Peek()) is { } text && !text.Any(char.IsWhiteSpace) ? cwe[1].Text(element) ?? cwe[4].Text(element) : null;
}
