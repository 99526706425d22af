using System.Text;
using System.Xml.Linq;
using Duplex.Translation.Coverage;

namespace Duplex.Translation.Ccda;

/// <summary>What became of the parts of a document: header elements, sections and entries.</summary>
internal static class CcdaCoverage
{
    /// <summary>Elements that frame others and hold nothing themselves.</summary>
    private static readonly HashSet<string> Frames = ["component", "structuredBody", "section", "entry", "nonXMLBody"];

    private static readonly HashSet<string> Structure = ["realmCode", "typeId", "templateId", "languageCode"];

    public static TranslationCoverage Of(XElement root, CcdaBuild build)
    {
        List<CoverageEntry> entries = [];
        foreach (XElement element in root.Elements())
        {
            Add(element, build, entries);
        }

        return new(entries, 0);
    }

    private static void Add(XElement element, CcdaBuild build, List<CoverageEntry> entries)
    {
        if (build.Taken.TryGetValue(element, out string? target))
        {
            entries.Add(new(element.Place(), target, CoverageOutcome.Mapped, ClassOf(element)));
        }
        else if (Frames.Contains(element.Name.LocalName))
        {
            foreach (XElement inner in element.Elements())
            {
                Add(inner, build, entries);
            }
        }
        else
        {
            bool frames = Structure.Contains(element.Name.LocalName);
            entries.Add(new(element.Place(), null, frames ? CoverageOutcome.Structure : CoverageOutcome.NoPlace, ClassOf(element)));
        }
    }

    private static ValueClass ClassOf(XElement element) =>
        element.HasElements || element.Attr("value") is not { } value ? ValueClass.Text : ValueClasses.Of(Encoding.UTF8.GetBytes(value));
}
