using System.Buffers;

namespace Duplex.Translation.Output;

/// <summary>A reference by a search for an identifier, such as <c>Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|123</c>.</summary>
internal static class ConditionalReference
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/");

    public static string Of(string type, string system, string value) => $"{type}?identifier={Escape(system)}|{Escape(value)}";

    /// <summary>As a value of a search: what separates values there is escaped first (FHIR R4, 3.1.1.4.0.1), then what no URL may hold.</summary>
    private static string Escape(string text) => !text.AsSpan().ContainsAnyExcept(Plain) ? text
        : Uri.EscapeDataString(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal)).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);
}
