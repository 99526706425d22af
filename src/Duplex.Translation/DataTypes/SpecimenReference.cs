using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>SPM, and OBR-15 where there is none, to references by identifier and name.</summary>
internal static class SpecimenReference
{
    public static List<Reference> ReadAll(OrderGroup order, TranslationContext context)
    {
        List<Reference> specimens = [];
        foreach (PlacedSegment spm in order.Specimens)
        {
            Unplaced.Tell(spm, [1, 2, 4], context);
            if (Read(spm, context) is { } specimen)
            {
                specimens.Add(specimen);
            }
        }

        if (specimens.Count == 0 && order.Obr is { } obr)
        {
            Hl7Component source = obr[15].Component(1);
            if ((source[2].Trimmed() ?? source[1].Trimmed()) is { } name)
            {
                specimens.Add(new Reference { Type = "Specimen", Display = name });
            }
        }

        return specimens;
    }

    /// <summary>Null where the segment neither numbers nor names the specimen.</summary>
    public static Reference? Read(PlacedSegment spm, TranslationContext context)
    {
        // EIP: the placer's number and the filler's, each with its parts as subcomponents.
        Hl7Component number = spm[2].Component(2)[1].IsPresent ? spm[2].Component(2) : spm[2].Component(1);
        string? display = CweToCodeableConcept.DisplayOf(spm[4][1]);
        Identifier? identifier = number[1].Trimmed() is not { } value ? null : new Identifier
        {
            System = SystemOf(number, context),
            Value = value,
        };
        return identifier is null && display is null ? null : new Reference { Type = "Specimen", Identifier = identifier, Display = display };
    }

    private static string? SystemOf(Hl7Component number, TranslationContext context)
    {
        string namespaceId = number[2].Trimmed() ?? "";
        string universalId = number[3].Trimmed() ?? "";
        return namespaceId.Length + universalId.Length == 0
            ? null
            : context.Options.Authorities.Find(namespaceId, universalId)?.System
                ?? CxToIdentifier.UniversalSystem(universalId, number[4].Trimmed());
    }
}
