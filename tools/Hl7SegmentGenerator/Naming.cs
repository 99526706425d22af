using System.Text;
using System.Text.RegularExpressions;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>From the standard's names to C# names.</summary>
internal static partial class Naming
{
    /// <summary><c>CX</c> to <c>Cx</c>.</summary>
    public static string Type(string code) => code[..1] + code[1..].ToLowerInvariant();

    /// <summary><c>Mother's Maiden Name</c> to <c>MothersMaidenName</c>; what repeats the owner's code or explains in parentheses is left out.</summary>
    /// <param name="owner">The segment or data type, such as <c>PID</c>.</param>
    public static string Member(string name, string owner)
    {
        var plain = Regex.Replace(name, $@"\s*-\s*{owner}$", "");
        plain = Explanation().Replace(plain, "").Replace("'", "", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal);
        var text = new StringBuilder();
        foreach (Match word in Word().Matches(plain))
        {
            text.Append(Cased(word.Value));
        }

        return text.ToString();
    }

    private static string Cased(string word) =>
        word.Length == 1 ? word.ToUpperInvariant()
        : word.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)) ? word[..1] + word[1..].ToLowerInvariant()
        : char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"\s*\((?!Time Unit|Parent)[^)]*\)")]
    private static partial Regex Explanation();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
