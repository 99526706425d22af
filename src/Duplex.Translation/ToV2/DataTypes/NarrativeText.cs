using System.Net;
using System.Text;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>XHTML of a narrative as plain text: a block is a line, a cell follows a bar, an item follows a dash.</summary>
internal static class NarrativeText
{
    /// <summary>Null where there is none.</summary>
    public static string? Of(string? xhtml)
    {
        if (xhtml is null)
        {
            return null;
        }

        StringBuilder text = new(xhtml.Length);
        ReadOnlySpan<char> rest = xhtml;
        while (!rest.IsEmpty)
        {
            int tag = rest.IndexOf('<');
            Append(text, tag < 0 ? rest : rest[..tag]);
            if (tag < 0)
            {
                break;
            }

            rest = rest[tag..];
            bool isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
            int end = isComment ? rest.IndexOf("-->", StringComparison.Ordinal) + 2 : rest.IndexOf('>');
            if (end < 1)
            {
                break;
            }

            if (!isComment)
            {
                Enter(text, rest[1..end]);
            }

            rest = rest[(end + 1)..];
        }

        return string.Join('\n', text.ToString().Split('\n').Select(static line => line.Trim())).Trim('\n');
    }

    /// <summary>Blanks and line ends of XHTML are one blank.</summary>
    private static void Append(StringBuilder text, ReadOnlySpan<char> part)
    {
        foreach (char letter in WebUtility.HtmlDecode(part.ToString()))
        {
            if (letter is not (' ' or '\n' or '\r' or '\t'))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Enter(StringBuilder text, ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOfAny(' ', '/', '\n');
        bool isEnd = tag.StartsWith("/", StringComparison.Ordinal);
        ReadOnlySpan<char> name = isEnd ? tag[1..].Trim() : end < 0 ? tag : tag[..end];
        switch (name)
        {
            case "br":
                text.Append('\n');
                break;
            case "p" or "div" or "tr" or "table" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "dd" or "caption" or "blockquote" or "pre":
                Break(text);
                break;
            case "li":
                Break(text);
                text.Append(isEnd ? "" : "- ");
                break;
            case "td" or "th" when !isEnd && text.Length > 0 && text[^1] != '\n':
                text.Append(text[^1] == ' ' ? "| " : " | ");
                break;
            default:
                break;
        }
    }

    private static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
