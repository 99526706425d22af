using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>SAC to a container of a Specimen; the guide has no sheet.</summary>
internal static class SacToSpecimen
{
    private static ReadOnlySpan<byte> Kept => [1, 5, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44];

    /// <summary>Adds the container that the segment describes.</summary>
    public static void Read(PlacedSegment sac, Specimen specimen, TranslationContext context)
    {
        specimen.AccessionIdentifier ??= sac.Read(2, "accessionIdentifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "ACSN"));
        if (specimen.Type is null && Source.Of(sac, 6, context) is { IsPresent: true } source)
        {
            ObrToSpecimen.ReadSource(source, specimen);
        }

        else
        {
            KeptFields.Read(sac, [6], specimen.Extension, context);
        }

        if (specimen.ReceivedTime is null && Source.Of(sac, 7, context) is { IsPresent: true } registered)
        {
            specimen.ReceivedTime = registered.DateTime("receivedTime");
        }

        SpecimenContainer container = new();
        container.Identifier.AddIfAny(sac.Read(3, "container.identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, null)));
        container.Identifier.AddIfAny(sac.Read(4, "container.identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "PRN")));
        container.Type = sac.Read(9, "container.type", context, CweToCodeableConcept.Read);
        MeasureUnit unit = sac.Read(24, "container.capacity", context, MeasureUnit.Read) ?? MeasureUnit.None;
        container.Capacity = Amount(sac, 21, "container.capacity.value", unit, context);
        container.SpecimenQuantity = Amount(sac, 22, "container.specimenQuantity.value", unit, context);
        KeptFields.Read(sac, Kept, container.Extension, context);
        if (container.Identifier.Count > 0 || container.Type is not null || container.Capacity is not null || container.SpecimenQuantity is not null || container.Extension.Count > 0)
        {
            specimen.Container.Add(container);
        }
    }

    private static Quantity? Amount(PlacedSegment sac, int field, string element, MeasureUnit unit, TranslationContext context)
    {
        Source amount = Source.Of(sac, field, context);
        if (NmToDecimal.Read(amount.Peek()) is not { } value)
        {
            return null;
        }

        amount.Used(element);
        return unit.Of(value);
    }
}
