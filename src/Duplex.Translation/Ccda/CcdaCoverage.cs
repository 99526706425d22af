using System.Text;
using System.Xml.Linq;
using Duplex.Translation.Coverage;

namespace Duplex.Translation.Ccda;

/// <summary>What became of each value of a document, element by element. A section's narrative is one value.</summary>
internal static class CcdaCoverage
{
    private const string Narrative = "Composition.section.text";

    /// <summary>Elements that order the document itself.</summary>
    private static readonly HashSet<string> Structure = ["realmCode", "typeId", "templateId"];

    /// <summary>Attributes that say what an element is in the model and nothing of a patient.</summary>
    private static readonly HashSet<string> Frames =
    [
        "classCode", "moodCode", "typeCode", "determinerCode", "contextControlCode", "contextConductionInd", "inversionInd", "independentInd", "nullFlavor", "ID", "operator", "schemaLocation", "type", "language", "styleCode",
        "inclusive", "institutionSpecified",
    ];

    public static TranslationCoverage Of(XElement root, IReadOnlyDictionary<XElement, string> taken)
    {
        List<CoverageEntry> entries = [];
        Add(root, "/" + root.Name.LocalName, "Composition", taken, entries);
        return new(entries, 0);
    }

    private static void Add(XElement element, string path, string target, IReadOnlyDictionary<XElement, string> taken, List<CoverageEntry> entries)
    {
        if (taken.TryGetValue(element, out string? own))
        {
            target = own;
        }

        if (target == Narrative && own is not null)
        {
            entries.Add(new(path, target, CoverageOutcome.Mapped, ValueClass.Text));
            return;
        }

        if (Structure.Contains(element.Name.LocalName) || element.IsFrame() || (!element.IsNoted() && IsFixed(element)))
        {
            entries.Add(new(path, null, CoverageOutcome.Structure, ValueClass.Word));
            return;
        }

        if (element.Parent?.Name.LocalName == "entry" && own is null)
        {
            entries.Add(new(path, null, CoverageOutcome.NoPlace, ValueClass.Text));
        }

        if (ValueOf(element) is { } value)
        {
            bool isMapped = element.IsNoted();
            entries.Add(new(path, isMapped ? target : null, isMapped ? CoverageOutcome.Mapped : CoverageOutcome.NoPlace, ValueClasses.Of(Encoding.UTF8.GetBytes(value))));
        }

        Dictionary<XName, (int Count, int Turn)>? turns = null;
        foreach (XElement inner in element.Elements())
        {
            turns ??= element.Elements().GroupBy(static one => one.Name).ToDictionary(static group => group.Key, static group => (group.Count(), 0));
            (int count, int turn) = turns[inner.Name];
            turns[inner.Name] = (count, turn + 1);
            Add(inner, count == 1 ? $"{path}/{inner.Name.LocalName}" : $"{path}/{inner.Name.LocalName}[{turn + 1}]", target, taken, entries);
        }
    }

    /// <summary>A status that the template fixes, and the way from an entry to its narrative.</summary>
    private static bool IsFixed(XElement element) => element.Name.LocalName switch
    {
        "statusCode" => element.Attribute("code")?.Value == "completed",
        "reference" => element.Parent?.Name.LocalName == "text" && element.Attribute("value")?.Value.StartsWith('#') == true,
        _ => false,
    };

    /// <summary>What the element itself says; null where it only holds others.</summary>
    private static string? ValueOf(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && !Frames.Contains(attribute.Name.LocalName) && attribute.Value.Length > 0)
            {
                return (attribute.Name.LocalName is "codeSystem" or "root" ? element.Attribute("code") ?? element.Attribute("extension") : null)?.Value ?? attribute.Value;
            }
        }

        foreach (XText text in element.Nodes().OfType<XText>())
        {
            if (!string.IsNullOrWhiteSpace(text.Value))
            {
                return text.Value.Trim();
            }
        }

        return null;
    }
}
