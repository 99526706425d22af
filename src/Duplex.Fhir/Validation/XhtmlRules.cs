using System.Collections.Frozen;

namespace Duplex.Fhir.Validation;

/// <summary>What a narrative may hold (FHIR R4, narrative.html section 2.4.0): basic HTML, no scripts, forms or objects.</summary>
internal static class XhtmlRules
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var", "s", "u", "ins", "del", "kbd", "center", "font",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text is one well-formed div of allowed elements, without event handlers and script addresses.</summary>
    public static bool IsAllowed(string xhtml)
    {
        var text = xhtml.AsSpan().Trim();
        var open = new Stack<string>();
        var isRootSeen = false;
        while (!text.IsEmpty)
        {
            var start = text.IndexOf('<');
            if (start < 0 || (open.Count == 0 && start > 0))
            {
                return false;
            }

            text = text[start..];
            if (text.StartsWith("<!--"))
            {
                var end = text.IndexOf("-->");
                if (end < 0)
                {
                    return false;
                }

                text = text[(end + 3)..];
                continue;
            }

            var length = TagLength(text);
            if (length == 0 || !Tag(text[1..(length - 1)], open, ref isRootSeen))
            {
                return false;
            }

            text = text[length..];
            if (open.Count == 0)
            {
                text = text.TrimStart();
            }
        }

        return isRootSeen && open.Count == 0;
    }

    /// <summary>Whether there is text or an image.</summary>
    public static bool HasContent(string xhtml)
    {
        var text = xhtml.AsSpan();
        while (!text.IsEmpty)
        {
            var start = text.IndexOf('<');
            if (!(start < 0 ? text : text[..start]).IsWhiteSpace())
            {
                return true;
            }

            if (start < 0 || text[start..].StartsWith("<img"))
            {
                return start >= 0;
            }

            var length = TagLength(text[start..]);
            if (length == 0)
            {
                return false;
            }

            text = text[(start + length)..];
        }

        return false;
    }

    /// <summary>From an angle bracket to the one that ends the tag, outside of quotation marks; zero where there is none.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool Tag(ReadOnlySpan<char> tag, Stack<string> open, ref bool isRootSeen)
    {
        if (tag.StartsWith("/"))
        {
            return open.TryPop(out var name) && tag[1..].TrimEnd().SequenceEqual(name);
        }

        var isClosed = tag.EndsWith("/");
        var body = (isClosed ? tag[..^1] : tag).TrimEnd();
        var end = body.IndexOfAny(" \t\r\n");
        var element = (end < 0 ? body : body[..end]).ToString();
        if (open.Count == 0)
        {
            if (isRootSeen || element != "div")
            {
                return false;
            }

            isRootSeen = true;
        }

        if (!Elements.Contains(element) || (end >= 0 && !AttributesAllowed(body[end..])))
        {
            return false;
        }

        if (!isClosed)
        {
            open.Push(element);
        }

        return true;
    }

    private static bool AttributesAllowed(ReadOnlySpan<char> attributes)
    {
        var rest = attributes.TrimStart();
        while (!rest.IsEmpty)
        {
            var equal = rest.IndexOf('=');
            if (equal <= 0)
            {
                return false;
            }

            var name = rest[..equal].TrimEnd();
            rest = rest[(equal + 1)..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('"' or '\''))
            {
                return false;
            }

            var end = rest[1..].IndexOf(rest[0]);
            if (end < 0 || name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || rest[1..].TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            rest = rest[(end + 2)..].TrimStart();
        }

        return true;
    }
}
