using System.Text;
using System.Xml.Linq;

namespace Duplex.Translation.Ccda;

/// <summary>Narrative of CDA: as XHTML, and as the plain text that an entry points to.</summary>
internal static class CdaText
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Elements of a narrative block (CDA R2, 4.3.5) and what they are in XHTML; others give their text alone.</summary>
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["paragraph"] = "p", ["content"] = "span", ["br"] = "br", ["sub"] = "sub", ["sup"] = "sup", ["caption"] = "b",
        ["list"] = "ul", ["item"] = "li", ["table"] = "table", ["thead"] = "thead", ["tbody"] = "tbody", ["tfoot"] = "tfoot",
        ["tr"] = "tr", ["th"] = "th", ["td"] = "td", ["col"] = "col", ["colgroup"] = "colgroup", ["footnote"] = "span",
    };

    /// <summary>A section's text as the div of a FHIR narrative.</summary>
    public static string ToXhtml(XElement text)
    {
        XElement div = new(Xhtml + "div", text.Nodes().SelectMany(Convert));
        return div.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>What an author called a coded thing: in place, or in the narrative that it points to.</summary>
    public static string? OriginalText(XElement coded) => Resolved(coded.At("originalText"));

    /// <summary>The text of an element, or of the place in the narrative that its reference names; null where there is none.</summary>
    public static string? Resolved(XElement? text) => Target(text) is { } target ? Plain(target) : text?.At("reference") is null ? CdaValues.TextOf(text) : null;

    /// <summary>As <see cref="Resolved"/>, with the lines that the narrative has.</summary>
    public static string? Lines(XElement? text)
    {
        if (Target(text) is { } target)
        {
            return Plain(target);
        }

        if (text is null || text.At("reference") is not null)
        {
            return null;
        }

        text.Note();
        return Plain(text);
    }

    /// <summary>Where in the narrative an element points to; null where it does not, or nowhere.</summary>
    private static XElement? Target(XElement? text)
    {
        if (text.At("reference").Attr("value") is not { } pointer)
        {
            return null;
        }

        // Some leave the hash out.
        return IdsOf(text!.Document?.Root ?? text.AncestorsAndSelf().Last()).GetValueOrDefault(pointer.TrimStart('#'));
    }

    /// <summary>Elements of the narrative by their ID, found once for a document. The first of an ID stands.</summary>
    private static Dictionary<string, XElement> IdsOf(XElement root)
    {
        if (root.Annotation<Dictionary<string, XElement>>() is { } known)
        {
            return known;
        }

        Dictionary<string, XElement> ids = new(StringComparer.Ordinal);
        foreach (XElement element in root.Descendants())
        {
            if (element.Attribute("ID")?.Value is { Length: > 0 } id)
            {
                ids.TryAdd(id, element);
            }
        }

        root.AddAnnotation(ids);
        return ids;
    }

    /// <summary>Lines of a narrative without its markup.</summary>
    public static string? Plain(XElement narrative)
    {
        StringBuilder text = new();
        Append(narrative, text);
        string plain = string.Join('\n', text.ToString().Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Trim('\n');
        return plain.Length == 0 ? null : plain;
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value.Replace('\n', ' ').Replace('\r', ' '));
                    break;
                case XElement inner:
                    Append(inner, text);
                    text.Append(inner.Name.LocalName is "paragraph" or "item" or "tr" or "br" or "caption" ? '\n' : ' ');
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<object> Convert(XNode node)
    {
        switch (node)
        {
            case XText words:
                return [new XText(words.Value)];
            case XElement { Name.LocalName: "linkHtml" } link when IsSafe(link.Attr("href")):
                return [new XElement(Xhtml + "a", new XAttribute("href", link.Attr("href")!), link.Nodes().SelectMany(Convert))];
            case XElement { Name.LocalName: "renderMultiMedia" }:
                return [];
            case XElement { Name.LocalName: "caption", Parent.Name.LocalName: "table" } caption:
                return [With(caption, new XElement(Xhtml + "caption"))];
            case XElement element when Elements.TryGetValue(element.Name.LocalName, out string? name):
                return [With(element, new XElement(Xhtml + (name == "ul" && element.Attr("listType") == "ordered" ? "ol" : name)))];
            case XElement element:
                return element.Nodes().SelectMany(Convert);
            default:
                return [];
        }
    }

    /// <summary>Only what FHIR allows in a narrative goes along: no scripts, no styles of the sender's own.</summary>
    private static XElement With(XElement from, XElement to)
    {
        if (from.Attr("ID") is { } id)
        {
            to.Add(new XAttribute("id", id));
        }

        foreach (string span in (ReadOnlySpan<string>)["colspan", "rowspan"])
        {
            if (from.Attr(span) is { } value && int.TryParse(value, out _))
            {
                to.Add(new XAttribute(span, value));
            }
        }

        string style = from.Attr("styleCode") ?? "";
        IEnumerable<object> content = from.Nodes().SelectMany(Convert);
        to.Add(style.Contains("Bold", StringComparison.Ordinal) ? new XElement(Xhtml + "b", content)
            : style.Contains("Italics", StringComparison.Ordinal) ? new XElement(Xhtml + "i", content)
            : content);
        return to;
    }

    private static bool IsSafe(string? address) =>
        address is not null && (address.StartsWith('#') || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
