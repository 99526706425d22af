using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>The clinical information of OBR-13, which need not be a reason: in a Bundle as supporting information, for a chart as a note.</summary>
internal static class InformationReading
{
    /// <param name="specimens">Those of the order.</param>
    public static void Read(OrderGroup order, ServiceRequest request, IReadOnlyList<Reference> specimens, TranslationContext context)
    {
        if (order.Obr is not { } obr || !obr[13].Value.IsPresent)
        {
            return;
        }

        if (!context.Options.NamesDirectory)
        {
            request.Note.AddRange(obr.ReadAll(13, "note", context, NoteOf));
            return;
        }

        // What says how the only specimen was taken stands in it.
        Hl7v2.Hl7Path? fasting = specimens.Count == 1 ? ObrToSpecimen.Fasting(obr, context)?.Place : null;
        foreach (CodeableConcept information in obr.ReadAll(13, "extension.valueCodeableConcept", context, (in Source cwe) => cwe.Place == fasting ? null : ConceptOf(cwe)))
        {
            request.Extension.Add(new Extension { Url = OrderExtensions.SupportingInfo, Value = information });
        }
    }

    /// <summary>Before 2.7 the field was a text.</summary>
    private static CodeableConcept? ConceptOf(in Source cwe) => new Hl7v2.Hl7Repetition(cwe.Value).ComponentCount > 1
        ? CweToCodeableConcept.Read(cwe)
        : cwe.Whole("text") is { } text ? new CodeableConcept { Text = text.Trim() } : null;

    private static Annotation? NoteOf(in Source information)
    {
        if (CweToCodeableConcept.DisplayOf(information) is not { } text)
        {
            return null;
        }

        information.Used("text");
        return new Annotation { Text = text };
    }
}
