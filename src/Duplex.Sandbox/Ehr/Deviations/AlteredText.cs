using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>Changes the text of a note's first attachment, and the attachment's size and hash with it.</summary>
internal static partial class AlteredText
{
    public static void Alter(JsonObject note, string variant) => Change(note, text => variant switch
    {
        "number" => WithOtherNumber(text) ?? WithOtherWord(text),
        "word" => WithOtherWord(text),
        "negation" => WithoutNegation(text) ?? WithOtherWord(text),
        _ => WithOtherNumber(text) ?? WithOtherWord(text),
    });

    public static void Truncate(JsonObject note) => Change(note, text => text[..(text.Length / 2)]);

    private static void Change(JsonObject note, Func<string, string> change)
    {
        if (note.Walk("content.attachment").FirstOrDefault() is not JsonObject attachment || attachment["data"].Text() is not { } data)
        {
            return;
        }

        // Latin-1 keeps every byte of a binary attachment; a text is decoded as what it is.
        var isText = attachment["contentType"].Text()?.StartsWith("text/", StringComparison.Ordinal) ?? false;
        var encoding = isText ? Encoding.UTF8 : Encoding.Latin1;
        var changed = encoding.GetBytes(change(encoding.GetString(Convert.FromBase64String(data))));
        AttachmentData.Set(attachment, changed);
    }

    private static string? WithOtherNumber(string text)
    {
        var match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var digit = text[match.Index] - '0';
        var other = ((digit + 1) % 10).ToString(CultureInfo.InvariantCulture);
        return text.Remove(match.Index, 1).Insert(match.Index, other);
    }

    private static string? WithoutNegation(string text)
    {
        var match = Negation().Match(text);
        return match.Success ? text.Remove(match.Index, match.Length) : null;
    }

    private static string WithOtherWord(string text)
    {
        var words = Word().Matches(text);
        if (words.Count == 0)
        {
            return text + ".";
        }

        var word = words[words.Count / 2];
        var other = word.Value == "stable" ? "worse" : "stable";
        return text.Remove(word.Index, word.Length).Insert(word.Index, other);
    }

    [GeneratedRegex(@"\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b([Nn]o|[Nn]ot|[Dd]enies|[Ww]ithout)\s+")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex Word();
}
