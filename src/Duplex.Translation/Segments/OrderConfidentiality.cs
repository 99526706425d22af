using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Codes of confidentiality (ORC-28) to the labels of a resource.</summary>
internal static class OrderConfidentiality
{
    public static void Read(PlacedSegment segment, int field, Resource resource, TranslationContext context)
    {
        foreach (CodeableConcept label in segment.ReadAll(field, "meta.security", context, static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.ConfidentialityCode)))
        {
            SecurityLabels.Add(resource, label.Coding.Count > 0 ? label.Coding : [new Coding { Display = label.Text?.Value }]);
        }
    }
}
