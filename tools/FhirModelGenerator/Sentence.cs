namespace Duplex.FhirModelGenerator;

internal static class Sentence
{
    private const int Longest = 160;

    /// <summary>The first sentence of a definition, without markdown links, escaped for a doc comment, without the full stop.</summary>
    public static string First(string definition)
    {
        var line = definition.ReplaceLineEndings("\n").Split('\n')[0].Trim();
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        while (end > 0 && (line[..end].EndsWith("e.g", StringComparison.Ordinal) || line[..end].EndsWith("i.e", StringComparison.Ordinal)))
        {
            end = line.IndexOf(". ", end + 1, StringComparison.Ordinal);
        }

        var sentence = (end < 0 ? line : line[..end]).TrimEnd('.', ':', ' ');
        sentence = Unlinked(sentence).Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
        if (sentence.Length > Longest)
        {
            sentence = sentence[..sentence.LastIndexOf(' ', Longest)].TrimEnd(',', ';', '(', ' ') + " …";
        }

        return sentence.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    /// <summary>Turns <c>[text](address)</c> into <c>text</c>.</summary>
    private static string Unlinked(string text)
    {
        for (var middle = text.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = text.IndexOf("](", StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('[', middle);
            var end = text.IndexOf(')', middle);
            if (start < 0 || end < 0)
            {
                return text;
            }

            text = text[..start] + text[(start + 1)..middle] + text[(end + 1)..];
        }

        return text;
    }
}
