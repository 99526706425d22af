using System.Collections.Frozen;

namespace Duplex.Fhir.Validation;

/// <summary>The elements and attributes of a narrative (FHIR R4, narrative.html section 2.4.0): basic HTML without scripts, forms, objects, frames and links to style sheets.</summary>
internal static class XhtmlVocabulary
{
    public const string Namespace = "http://www.w3.org/1999/xhtml";

    public static readonly FrozenSet<string> Elements = new[]
    {
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "map", "area", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var", "s", "u", "ins", "del", "kbd", "center", "font",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements of HTML that a narrative must not have; a fault may name them.</summary>
    public static readonly FrozenSet<string> Forbidden = new[]
    {
        "html", "head", "body", "script", "noscript", "style", "link", "base", "meta", "title", "form", "input", "button", "select", "option", "textarea",
        "iframe", "frame", "frameset", "object", "embed", "applet", "param", "audio", "video", "canvas", "svg", "math", "template", "basefont", "isindex", "dir", "menu",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an attribute is allowed at one of the allowed elements.</summary>
    public static bool AllowsAttribute(ReadOnlySpan<char> name) =>
        name.StartsWith("xmlns:") || name.StartsWith("xml:") || name.StartsWith("data-") || Attributes.Contains(name.ToString());

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "xmlns", "id", "class", "style", "title", "lang", "dir", "accesskey", "tabindex", "name", "href", "hreflang", "rel", "rev", "type", "charset", "target",
        "shape", "coords", "nohref", "src", "alt", "longdesc", "height", "width", "usemap", "ismap", "cite", "datetime", "align", "valign", "char", "charoff",
        "abbr", "axis", "headers", "scope", "rowspan", "colspan", "span", "summary", "border", "frame", "rules", "cellspacing", "cellpadding", "nowrap",
        "bgcolor", "color", "face", "size", "clear", "compact", "start", "value", "noshade", "hspace", "vspace",
    }.ToFrozenSet(StringComparer.Ordinal);
}
