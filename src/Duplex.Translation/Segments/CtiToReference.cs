using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>CTI to a reference to the study by its number: the message says nothing more of it. The guide has no sheet.</summary>
internal static class CtiToReference
{
    public static void Read(PlacedSegment cti, ServiceRequest request, TranslationContext context)
    {
        context.Coverage?.Enter("supportingInfo");
        Identifier? study = cti.Read(1, "identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, null));
        string? phase = Source.Of(cti, 2, context) is { IsPresent: true } cwe ? CweToCodeableConcept.DisplayOf(cwe) : null;
        if (phase is not null)
        {
            Source.Of(cti, 2, context).Used("display");
        }

        context.Coverage?.Leave();
        if (study is not null || phase is not null)
        {
            request.SupportingInfo.Add(new Reference { Type = "ResearchStudy", Identifier = study, Display = phase });
        }

        KeptFields.Read(cti, [3], request.Extension, context);
    }
}
