using System.Text;
using System.Text.RegularExpressions;

namespace Duplex.Care.Notes.Comparison;

/// <summary>Brings texts into a <see cref="NormalForm"/>.</summary>
internal static class TextNormalizer
{
    /// <summary>One line end, no trailing blanks, one blank for a run, one empty line for a run, no empty lines at either end.</summary>
    public static string Blanks(string text)
    {
        var normal = new StringBuilder(text.Length);
        var emptyLines = 0;
        foreach (var line in Lines(text))
        {
            var content = BlankRuns(line);
            if (content.Length == 0)
            {
                emptyLines++;
                continue;
            }

            if (normal.Length > 0)
            {
                normal.Append(emptyLines > 0 ? "\n\n" : "\n");
            }

            emptyLines = 0;
            normal.Append(content);
        }

        return normal.ToString();
    }

    /// <summary>
    /// What the text may have been before the dialect added its markup, header and footer. All splits are given, since a
    /// note's own first line may look like a header.
    /// </summary>
    public static IEnumerable<string> Undressed(string text, NormalForm form)
    {
        var bare = form.AllowedMarkup.Aggregate(text, (t, tag) => t.Replace(tag, "", StringComparison.OrdinalIgnoreCase));
        var lines = Lines(bare).ToArray();
        var headers = lines.TakeWhile(l => IsBlank(l) || Matches(l, form.HeaderLines)).Count();
        var footers = lines.Reverse().TakeWhile(l => IsBlank(l) || Matches(l, form.FooterLines)).Count();
        for (var top = 0; top <= (form.HeaderLines.Count == 0 ? 0 : headers); top++)
        {
            for (var bottom = 0; bottom <= (form.FooterLines.Count == 0 ? 0 : footers) && top + bottom <= lines.Length; bottom++)
            {
                yield return Blanks(string.Join('\n', lines[top..^bottom]));
            }
        }
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;

    private static bool Matches(string line, IReadOnlyList<Regex> patterns) =>
        patterns.Any(p => p.Match(line.TrimEnd()) is { Success: true, Index: 0 } match && match.Length == line.TrimEnd().Length);

    private static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static string BlankRuns(string line)
    {
        var trimmed = line.AsSpan().TrimEnd(" \t");
        var content = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            if (character is not (' ' or '\t'))
            {
                content.Append(character);
            }
            else if (content.Length == 0 || content[^1] != ' ')
            {
                content.Append(' ');
            }
        }

        return content.ToString();
    }
}
