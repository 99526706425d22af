using System.Collections;
using System.Globalization;
using System.Text;
using Duplex.Fhir.Model;
using Duplex.Translation.Coverage;

namespace Duplex.Translation.ToV2.Coverage;

/// <summary>Every value of the resources with the field that it went into.</summary>
internal sealed class ElementCoverage
{
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "id", "fullUrl", "versionId", "lastUpdated", "profile",
    };

    private readonly ElementMarks _marks;
    private readonly List<CoverageEntry> _entries = [];

    private ElementCoverage(ElementMarks marks) => _marks = marks;

    public static TranslationCoverage Of(FhirSource source, ElementMarks marks)
    {
        ElementCoverage coverage = new(marks);
        coverage.Walk(source.Root, source.Root.TypeName, [], false);
        return new(coverage._entries, 0);
    }

    /// <param name="around">Where what holds this element went as a whole.</param>
    /// <param name="isStructure">Inside of what says how resources are kept and sent, not what they say.</param>
    private void Walk(Base node, string path, IReadOnlyList<string> around, bool isStructure)
    {
        IReadOnlyList<string> own = _marks.At(node);
        IReadOnlyList<string> places = own.Count > 0 ? own : around;
        if (node is PrimitiveType { HasValue: true } primitive)
        {
            Add(path, primitive.Text!, places, isStructure, primitive is FhirDate or FhirDateTime or FhirInstant or FhirTime);
        }

        foreach (FhirPropertyInfo property in node.TypeInfo.Properties)
        {
            object? value = node.GetProperty(property.Index);
            bool structure = isStructure || IsStructure(node, property);
            switch (value)
            {
                case null:
                    break;
                case Base child:
                    Walk(child, $"{path}.{property.Name}", places, structure);
                    break;
                case string text:
                    IReadOnlyList<string> marked = _marks.At(text);
                    Add($"{path}.{property.Name}", text, marked.Count > 0 ? marked : places, structure, false);
                    break;
                case IEnumerable children:
                    int index = 0;
                    foreach (object child in children)
                    {
                        if (child is Base element)
                        {
                            Walk(element, string.Create(CultureInfo.InvariantCulture, $"{path}.{property.Name}[{index}]"), places, structure);
                        }

                        index++;
                    }

                    break;
            }
        }

        foreach (UnknownProperty unknown in node.UnknownProperties ?? [])
        {
            _entries.Add(new($"{path}.{unknown.Name}", null, CoverageOutcome.NoPlace, ValueClass.Text));
        }
    }

    private void Add(string path, string text, IReadOnlyList<string> places, bool isStructure, bool isTime)
    {
        ValueClass shape = isTime ? ValueClass.Timestamp : ValueClasses.Of(Encoding.UTF8.GetBytes(text.Length > 40 ? text[..40] : text));
        foreach (string place in places)
        {
            _entries.Add(new(path, place, IsAside(path, place) ? CoverageOutcome.KeptAsExtension : CoverageOutcome.Mapped, shape));
        }

        if (places.Count == 0)
        {
            _entries.Add(new(path, null, isStructure ? CoverageOutcome.Structure : CoverageOutcome.NoPlace, shape));
        }
    }

    /// <summary>In a Z-segment, or in a note that the resource does not call one.</summary>
    private static bool IsAside(string path, string place) => place.StartsWith('Z')
        || (place.StartsWith("NTE", StringComparison.Ordinal)
            && !path.Contains(".note[", StringComparison.Ordinal) && !path.Contains(".comment", StringComparison.Ordinal));

    /// <summary>What a server keeps a resource by, what a Bundle sends it with, and a narrative that was generated from what it says.</summary>
    private static bool IsStructure(Base node, FhirPropertyInfo property) => node switch
    {
        Bundle => property.Name != "entry",
        BundleEntry => property.Name != "resource",
        Resource or Meta => Structure.Contains(property.Name) || (property.Name == "text" && node is DomainResource { Text.Status.Value: "generated" }),
        Element => property.Name == "id",
        _ => false,
    };
}
