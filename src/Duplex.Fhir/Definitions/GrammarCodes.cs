using System.Buffers;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.Definitions;

/// <summary>Code systems that are a grammar, so that a wrong form can be told without a list.</summary>
internal static class GrammarCodes
{
    private static readonly SearchValues<char> MediaTypeChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~");

    /// <summary>False for a wrong form, true where the form decides, null where a list would be needed.</summary>
    public static bool? Allows(string system, string code) => system switch
    {
        "urn:ietf:bcp:47" => IsLanguageTag(code),
        "urn:ietf:bcp:13" => IsMediaType(code),
        "urn:iso:std:iso:4217" => code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? null : false,
        "http://unitsofmeasure.org" => Ucum.IsValid(code),
        _ => null,
    };

    private static bool IsLanguageTag(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is >= 1 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    private static bool IsMediaType(string code)
    {
        // The abbreviations of R4's own formats stand for media types wherever one is asked for (http.html section 3.1.0.1.11).
        if (code is "json" or "xml" or "ttl" or "none")
        {
            return true;
        }

        var type = code.AsSpan();
        var semicolon = type.IndexOf(';');
        type = (semicolon < 0 ? type : type[..semicolon]).TrimEnd();
        var slash = type.IndexOf('/');
        return slash > 0 && slash < type.Length - 1
            && !type[..slash].ContainsAnyExcept(MediaTypeChars) && !type[(slash + 1)..].ContainsAnyExcept(MediaTypeChars);
    }
}
