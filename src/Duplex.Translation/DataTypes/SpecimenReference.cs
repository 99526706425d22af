using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>SPM, and OBR-15 where there is none, to references by identifier and name.</summary>
internal static class SpecimenReference
{
    public static List<Reference> ReadAll(OrderGroup order, TranslationContext context)
    {
        List<Reference> specimens = [];
        foreach (SpecimenGroup group in order.Specimens)
        {
            if (group.Spm is not { } spm)
            {
                continue;
            }

            Unplaced.Tell(spm, [1, 2, 4], context);
            if (Read(spm, context) is { } specimen)
            {
                specimens.Add(specimen);
            }
        }

        if (specimens.Count == 0 && order.Obr is { } obr)
        {
            Source source = Source.Of(obr, 15, context)[1];
            if ((source[2].Text("specimen.display") ?? source[1].Text("specimen.display")) is { } name)
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
        Source numbers = Source.Of(spm, 2, context);
        Source number = numbers[2][1].IsPresent ? numbers[2] : numbers[1];
        string? display = CweToCodeableConcept.DisplayOf(Source.Of(spm, 4, context));
        Identifier? identifier = IdentifierParts.ReadValue(number[1], "specimen.identifier.value") is not { } value ? null : new Identifier
        {
            System = SystemOf(number, context),
            Value = value,
        };
        return identifier is null && display is null ? null : new Reference { Type = "Specimen", Identifier = identifier, Display = display };
    }

    private static string? SystemOf(in Source number, TranslationContext context)
    {
        string namespaceId = number[2].Peek() ?? "";
        string universalId = number[3].Peek() ?? "";
        return namespaceId.Length + universalId.Length == 0
            ? null
            : context.Options.Authorities.Find(namespaceId, universalId, NumberKind.Other)?.System
                ?? AuthoritySystems.OfUniversalId(universalId, number[4].Peek());
    }
}
