using System.Net;
using System.Text;
using System.Text.Json;
using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>encode</c>, <c>decode</c>, <c>escape</c> and <c>unescape</c> (FHIRPath 3.0, section 5.6).</summary>
internal static class EncodingFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        TextFunctions.With("encode", "String", Encode),
        TextFunctions.With("decode", "String", Decode),
        TextFunctions.With("escape", "String", Escape),
        TextFunctions.With("unescape", "String", Unescape),
    ];

    private static string? Encode(string text, string format)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return format switch
        {
            "base64" => Convert.ToBase64String(bytes),
            "urlbase64" => Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_'),
            "hex" => Convert.ToHexString(bytes).ToLowerInvariant(),
            _ => null,
        };
    }

    private static string? Decode(string text, string format)
    {
        try
        {
            var bytes = format switch
            {
                "base64" => Convert.FromBase64String(text),
                "urlbase64" => Convert.FromBase64String(text.TrimEnd('=').Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.TrimEnd('=').Length % 4)) % 4)),
                "hex" => Convert.FromHexString(text),
                _ => null,
            };
            return bytes is null ? null : Encoding.UTF8.GetString(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Escape(string text, string format) => format switch
    {
        "html" => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal),
        "json" => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        _ => null,
    };

    private static string? Unescape(string text, string format) => format switch
    {
        "html" => WebUtility.HtmlDecode(text),
        "json" => UnescapeJson(text),
        _ => null,
    };

    private static string? UnescapeJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{text}\""));
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
