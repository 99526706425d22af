using System.Xml.Linq;

namespace Duplex.Translation.Ccda;

/// <summary>Names of CDA, and how its elements are found. What is read leaves a mark, from which <see cref="CcdaCoverage"/> tells what had a place.</summary>
internal static class Cda
{
    public static XNamespace Hl7 { get; } = "urn:hl7-org:v3";

    /// <summary>Extensions to CDA that C-CDA uses.</summary>
    public static XNamespace Sdtc { get; } = "urn:hl7-org:sdtc";

    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");

    private static readonly Reading Carried = new(IsFrame: false);

    private static readonly Reading Frames = new(IsFrame: true);

    /// <summary>What became of what an element itself says.</summary>
    /// <param name="IsFrame">Whether it only told what the element is.</param>
    private sealed record Reading(bool IsFrame);

    /// <summary>The first element on the way; null where one is missing.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            element = element?.Element(Hl7 + name);
        }

        return element;
    }

    /// <summary>The first such child, looked for once only: what holds thousands of entries is asked by each of them.</summary>
    public static XElement? AtOnce(this XElement element, string name)
    {
        if (element.Annotation<Firsts>() is not { } firsts)
        {
            firsts = new Firsts([]);
            element.AddAnnotation(firsts);
        }

        if (!firsts.Named.TryGetValue(name, out XElement? first))
        {
            firsts.Named[name] = first = element.Element(Hl7 + name);
        }

        return first;
    }

    private sealed record Firsts(Dictionary<string, XElement?> Named);

    /// <summary>An extension element; null where there is none.</summary>
    public static XElement? Extra(this XElement? element, string name) => element?.Element(Sdtc + name);

    public static IEnumerable<XElement> All(this XElement? element, string name) => element?.Elements(Hl7 + name) ?? [];

    /// <summary>Elements of this name of CDA itself and of its extensions.</summary>
    public static IEnumerable<XElement> AllOf(this XElement? element, string name) => element.All(name).Concat(element?.Elements(Sdtc + name) ?? []);

    /// <summary>An attribute with content, trimmed.</summary>
    public static string? Attr(this XElement? element, string name)
    {
        if (element?.Attribute(name) is not { } attribute || attribute.Value.Trim() is not { Length: > 0 } value)
        {
            return null;
        }

        element.Note();
        return value;
    }

    /// <summary>As <see cref="Attr"/>, without a note: for what may turn out to be unreadable.</summary>
    public static string? Peek(this XElement? element, string name) => element?.Attribute(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Notes that what the element itself says was carried over.</summary>
    public static void Note(this XElement element)
    {
        if (!element.IsNoted())
        {
            element.RemoveAnnotations<Reading>();
            element.AddAnnotation(Carried);
        }
    }

    /// <summary>Notes that what the element says told what another is, and nothing more.</summary>
    public static void NoteFrame(this XElement element)
    {
        if (element.Annotation<Reading>() is null)
        {
            element.AddAnnotation(Frames);
        }
    }

    public static bool IsNoted(this XElement element) => element.Annotation<Reading>() is { IsFrame: false };

    public static bool IsFrame(this XElement element) => element.Annotation<Reading>() is { IsFrame: true };

    /// <summary>The code of the element's code.</summary>
    public static string? CodeOf(this XElement? element) => element.At("code").Attr("code");

    /// <summary>Whether it says that there is no value, and why.</summary>
    public static bool IsNull(this XElement? element) => element?.Attribute("nullFlavor")?.Value is { Length: > 0 };

    /// <summary><c>NI</c>, <c>UNK</c> and so on; null where there is a value.</summary>
    public static string? NullFlavor(this XElement? element) => element?.Attribute("nullFlavor")?.Value.Trim() is { Length: > 0 } flavor ? flavor : null;

    /// <summary>Whether it says that the thing is not, or was not done.</summary>
    public static bool IsNegated(this XElement element) => element.Attr("negationInd") is "true" or "1";

    /// <summary>Whether it follows this template, in any version of it.</summary>
    public static bool Follows(this XElement element, string template) =>
        element.All("templateId").Any(id => id.Attribute("root")?.Value.Trim() == template);

    /// <summary>Whether it names no template at all, as some senders do.</summary>
    public static bool HasNoTemplate(this XElement element) => element.At("templateId") is null;

    /// <summary><c>xsi:type</c> without its prefix.</summary>
    public static string? TypeOf(this XElement? element) =>
        element?.Attribute(Type)?.Value.Trim() is { } type ? type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;

    /// <summary>The section that it stands in.</summary>
    public static XElement? Section(this XElement element) => element.AncestorsAndSelf(Hl7 + "section").FirstOrDefault();

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
