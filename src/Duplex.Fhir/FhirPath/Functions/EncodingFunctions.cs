using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>encode</c>, <c>decode</c>, <c>escape</c> and <c>unescape</c> (FHIRPath 3.0, section 5.6).</summary>
internal static class EncodingFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        With("encode", EncodedLength, Encode),
        With("decode", static (text, _) => text.Length, Decode),
        With("escape", EscapedLength, Escape),
        With("unescape", static (text, _) => text.Length, Unescape),
    ];

    // The length, or the most that it can be, is paid for before the text is made.
    private static FunctionDefinition With(string name, Func<string, string, long> length, Func<string, string, string?> body) =>
        new(name, 1, 1, "String", (FhirPathItems input, CallNode call, ref Scope scope) =>
        {
            if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } format)
            {
                return default;
            }

            scope.MakeText(call.Position, length(text, format));
            return FhirPathItems.OneOrNone(body(text, format));
        }) { TakesText = true };

    private static long EncodedLength(string text, string format)
    {
        var bytes = (long)Encoding.UTF8.GetByteCount(text);
        return format == "hex" ? bytes * 2 : (bytes + 2) / 3 * 4;
    }

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

    private static long EscapedLength(string text, string format)
    {
        var length = (long)text.Length;
        foreach (var c in text)
        {
            length += format == "html" ? HtmlEntity(c) is { } entity ? entity.Length - 1 : 0
                : c is '"' or '\\' ? 1 : c is < ' ' or > '~' ? 5 : 0;
        }

        return length;
    }

    private static string? HtmlEntity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    private static string? Escape(string text, string format) => format switch
    {
        "html" => EscapeHtml(text),
        "json" => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        _ => null,
    };

    private static string EscapeHtml(string text)
    {
        return string.Create((int)EscapedLength(text, "html"), text, static (target, source) =>
        {
            foreach (var c in source)
            {
                if (HtmlEntity(c) is { } entity)
                {
                    entity.CopyTo(target);
                    target = target[entity.Length..];
                }
                else
                {
                    target[0] = c;
                    target = target[1..];
                }
            }
        });
    }

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
