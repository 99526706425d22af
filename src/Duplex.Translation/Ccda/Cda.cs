using System.Xml.Linq;

namespace Duplex.Translation.Ccda;

/// <summary>Names of CDA, and how its elements are found.</summary>
internal static class Cda
{
    public static XNamespace Hl7 { get; } = "urn:hl7-org:v3";

    public static XNamespace Sdtc { get; } = "urn:hl7-org:sdtc";

    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>The first element on the way; null where one is missing.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            element = element?.Element(Hl7 + name);
        }

        return element;
    }

    public static IEnumerable<XElement> All(this XElement? element, string name) => element?.Elements(Hl7 + name) ?? [];

    /// <summary>An attribute with content, trimmed.</summary>
    public static string? Attr(this XElement? element, string name) =>
        element?.Attribute(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Whether it says that there is no value, and why.</summary>
    public static bool IsNull(this XElement? element) => element.Attr("nullFlavor") is not null;

    /// <summary>Whether it follows this template, in any version of it.</summary>
    public static bool Follows(this XElement element, string template) => element.All("templateId").Any(id => id.Attr("root") == template);

    /// <summary><c>xsi:type</c> without its prefix.</summary>
    public static string? TypeOf(this XElement element) => element.Attribute(Type)?.Value is { } type ? type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;

    /// <summary>Where it stands, without values: <c>/ClinicalDocument/component/structuredBody/component[2]/section</c>.</summary>
    public static string Place(this XElement element)
    {
        Stack<string> steps = new();
        for (XElement? at = element; at is not null; at = at.Parent)
        {
            int turn = at.ElementsBeforeSelf(at.Name).Count() + 1;
            bool single = turn == 1 && !at.ElementsAfterSelf(at.Name).Any();
            steps.Push(single ? at.Name.LocalName : $"{at.Name.LocalName}[{turn}]");
        }

        return "/" + string.Join('/', steps);
    }
}
