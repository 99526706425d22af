using System.Buffers;

namespace Duplex.Fhir.Validation;

/// <summary>What a narrative may hold (FHIR R4, narrative.html section 2.4.0, invariants txt-1 and txt-2).</summary>
internal static class XhtmlRules
{
    private const string Unformed = "it is no well-formed XHTML: elements close in their order, attributes stand in quotation marks";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n\"'<&");

    /// <summary>What is wrong with a text that is to be one well-formed div of allowed elements and attributes; null where nothing is.</summary>
    public static string? Fault(string xhtml)
    {
        var text = xhtml.AsSpan().Trim();
        var open = new Stack<string>();
        var isRootSeen = false;
        while (!text.IsEmpty)
        {
            var start = text.IndexOf('<');
            if (start < 0 || (open.Count == 0 && start > 0))
            {
                return isRootSeen && open.Count > 0 ? Unformed : "it must be one element 'div' with all text inside";
            }

            if (!EntitiesAreFormed(text[..start]))
            {
                return "it has '&' where '&amp;' or an entity is right";
            }

            text = text[start..];
            if (text.StartsWith("<!--"))
            {
                var end = text.IndexOf("-->");
                if (end < 0)
                {
                    return Unformed;
                }

                text = text[(end + 3)..];
                continue;
            }

            var length = TagLength(text);
            if (length == 0)
            {
                return Unformed;
            }

            if (TagFault(text[1..(length - 1)], open, ref isRootSeen) is { } fault)
            {
                return fault;
            }

            text = text[length..];
            if (open.Count == 0)
            {
                text = text.TrimStart();
            }
        }

        return !isRootSeen ? "it must be one element 'div' with all text inside" : open.Count > 0 ? Unformed : null;
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

    private static string? TagFault(ReadOnlySpan<char> tag, Stack<string> open, ref bool isRootSeen)
    {
        if (tag.StartsWith("/"))
        {
            return open.TryPop(out var name) && tag[1..].TrimEnd().SequenceEqual(name) ? null : Unformed;
        }

        var isClosed = tag.EndsWith("/");
        var body = (isClosed ? tag[..^1] : tag).TrimEnd();
        var end = body.IndexOfAny(" \t\r\n");
        var element = (end < 0 ? body : body[..end]).ToString();
        var attributes = end < 0 ? default : body[end..];
        if (open.Count == 0)
        {
            if (isRootSeen || element != "div")
            {
                return "it must be one element 'div' with all text inside";
            }

            isRootSeen = true;
            if (!DeclaresNamespace(attributes))
            {
                return $"its div lacks the namespace of XHTML; right is <div xmlns=\"{XhtmlVocabulary.Namespace}\">";
            }
        }

        if (!XhtmlVocabulary.Elements.Contains(element))
        {
            // A name that HTML does not know could be anything.
            var known = element.ToLowerInvariant();
            return XhtmlVocabulary.Forbidden.Contains(known) || XhtmlVocabulary.Elements.Contains(known)
                ? $"the element '{element}' is not allowed; allowed is basic HTML such as p, table, ul, a, img and span, in lower case"
                : "it has an element that is not allowed; allowed is basic HTML such as p, table, ul, a, img and span";
        }

        if (!isClosed)
        {
            open.Push(element);
        }

        return AttributesFault(attributes);
    }

    private static bool DeclaresNamespace(ReadOnlySpan<char> attributes)
    {
        while (NextAttribute(ref attributes, out var name, out var value))
        {
            if (name.SequenceEqual("xmlns"))
            {
                return value.SequenceEqual(XhtmlVocabulary.Namespace);
            }
        }

        return false;
    }

    private static string? AttributesFault(ReadOnlySpan<char> attributes)
    {
        var rest = attributes;
        while (NextAttribute(ref rest, out var name, out var value))
        {
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                return "it has an event attribute (on...), which could run a script";
            }

            if (!XhtmlVocabulary.AllowsAttribute(name))
            {
                return "it has an attribute that is not allowed; allowed are those of basic HTML, such as class, style, title, href and src";
            }

            if (IsActive(value))
            {
                return "it has an address that runs a script";
            }

            if (name.SequenceEqual("xmlns") && !value.SequenceEqual(XhtmlVocabulary.Namespace))
            {
                return $"it has elements of another namespace than {XhtmlVocabulary.Namespace}";
            }

            if (name.SequenceEqual("style") && LoadsStyle(value))
            {
                return "a style loads something from outside or runs a script";
            }

            if (!EntitiesAreFormed(value) || value.Contains('<'))
            {
                return "an attribute has '&' or '<' where '&amp;' or '&lt;' is right";
            }
        }

        return rest.TrimStart().IsEmpty ? null : Unformed;
    }

    /// <summary>Steps over one attribute; false at the end, and where what is left is no attribute.</summary>
    private static bool NextAttribute(ref ReadOnlySpan<char> attributes, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        var rest = attributes.TrimStart();
        var equal = rest.IndexOf('=');
        if (equal <= 0)
        {
            return false;
        }

        var behind = rest[(equal + 1)..].TrimStart();
        if (behind.IsEmpty || behind[0] is not ('"' or '\'') || behind[1..].IndexOf(behind[0]) is not (>= 0 and var end))
        {
            return false;
        }

        name = rest[..equal].TrimEnd();
        if (name.ContainsAny(NotInNames))
        {
            return false;
        }

        value = behind.Slice(1, end);
        attributes = behind[(end + 2)..];
        return true;
    }

    // Browsers step over blanks in front of and inside of the scheme.
    private static bool IsActive(ReadOnlySpan<char> value)
    {
        Span<char> start = stackalloc char[12];
        var length = 0;
        foreach (var c in value)
        {
            if (c > ' ')
            {
                start[length++] = char.ToLowerInvariant(c);
                if (length == start.Length)
                {
                    break;
                }
            }
        }

        return start[..length].StartsWith("javascript:") || start[..length].StartsWith("vbscript:");
    }

    private static bool LoadsStyle(ReadOnlySpan<char> style) =>
        style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("expression(", StringComparison.OrdinalIgnoreCase)
        || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
        || (style.Contains("url(", StringComparison.OrdinalIgnoreCase) && style.Contains("//", StringComparison.Ordinal));

    private static bool EntitiesAreFormed(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is >= 0 and var at)
        {
            text = text[(at + 1)..];
            var end = text.IndexOf(';');
            if (end is <= 0 or > 10 || !IsEntity(text[..end]))
            {
                return false;
            }

            text = text[(end + 1)..];
        }

        return true;
    }

    private static bool IsEntity(ReadOnlySpan<char> name)
    {
        foreach (var c in name.StartsWith("#") ? name[1..] : name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return name is not "#";
    }
}
