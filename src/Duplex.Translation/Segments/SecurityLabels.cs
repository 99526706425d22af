using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Codes of confidentiality (ORC-28) to the labels of a resource.</summary>
internal static class SecurityLabels
{
    public static void Read(PlacedSegment segment, int field, Resource resource, TranslationContext context)
    {
        foreach (CodeableConcept label in segment.ReadAll(field, "meta.security", context, static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.ConfidentialityCode)))
        {
            Meta meta = resource.Meta ??= new Meta();
            if (label.Coding.Count == 0 && label.Text?.Value is { } text)
            {
                meta.Security.Add(new Coding { Display = text });
            }

            meta.Security.AddRange(label.Coding);
        }
    }
}
