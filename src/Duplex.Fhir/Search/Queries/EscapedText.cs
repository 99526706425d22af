using System.Text;

namespace Duplex.Fhir.Search;

/// <summary>Values in which <c>\,</c> <c>\$</c> <c>\|</c> <c>\\</c> stand for the characters themselves.</summary>
internal static class EscapedText
{
    /// <summary>Splits at a separator that has no backslash before it; the parts stay escaped.</summary>
    public static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary>Without the escapes; null where a backslash stands before something that needs none.</summary>
    public static string? Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && (++i == text.Length || text[i] is not (',' or '$' or '|' or '\\')))
            {
                return null;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}
