namespace Duplex.Translation.DataTypes;

/// <summary>
/// Addresses that a counterparty sends and somebody may open: those of the web alone, since any other may run code or read a file
/// where it is opened.
/// </summary>
internal static class Addresses
{
    /// <summary>An absolute http or https address without blanks.</summary>
    public static bool IsWeb(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAny(" \t\r\n<>\"") && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0;

    /// <summary>The URI of a system of identifiers or codes: a web address or a URN.</summary>
    public static bool IsSystem(string text) =>
        IsWeb(text) || (text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && !text.Any(char.IsWhiteSpace));
}
