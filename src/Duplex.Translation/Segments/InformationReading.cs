using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>The clinical information of OBR-13, which need not be a reason: in a Bundle as supporting information, for a chart as a note.</summary>
internal static class InformationReading
{
    public static void Read(OrderGroup order, ServiceRequest request, TranslationContext context)
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

        if (ObrToSpecimen.IsFasting(Source.Of(obr, 13, context)) && request.Specimen.Count == 1)
        {
            // It stands in the specimen.
            return;
        }

        foreach (CodeableConcept information in obr.ReadAll(13, "extension.valueCodeableConcept", context, ConceptOf))
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
