using System.Globalization;
using System.Text;

namespace Duplex.Fhir.FhirPath;

/// <summary>What messages show of an expression: never more than a short piece.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end] + "...";
    }

    /// <summary>The character at a position, in quotes; one that shows nothing by its number.</summary>
    public static string OfCharacter(string text, int position)
    {
        if (!Rune.TryGetRuneAt(text, position, out var rune))
        {
            return Number(text[position]);
        }

        return Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            ? Number(rune.Value)
            : $"'{rune}'";
    }

    private static string Number(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
