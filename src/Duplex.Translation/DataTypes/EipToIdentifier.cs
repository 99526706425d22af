using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>EIP to Identifier (sheets <c>EIP[Identifier-PlacerAssignedIdentifier]</c> and <c>EIP[Identifier-FillerAssignedIdentifier]</c>).</summary>
internal static class EipToIdentifier
{
    /// <summary>True where the value is a pair of numbers: its parts have parts of their own, or only the second is there.</summary>
    public static bool IsPair(in Source eip) => eip[1][2].IsPresent || eip[2][2].IsPresent || (!eip[1].IsPresent && eip[2].IsPresent);

    /// <summary>The placer's number; null where there is none.</summary>
    /// <param name="eip">Both numbers.</param>
    /// <param name="type">Code of table 0203; null for none.</param>
    public static Identifier? ReadPlacer(in Source eip, string? type) => EiToIdentifier.Read(eip[1], type);

    /// <summary>The filler's number; null where there is none.</summary>
    /// <inheritdoc cref="ReadPlacer"/>
    public static Identifier? ReadFiller(in Source eip, string? type) => EiToIdentifier.Read(eip[2], type);

    /// <summary>Each number that is there as a reference by identifier.</summary>
    public static void AddReferences(in Source eip, string type, List<Reference> references)
    {
        foreach (Identifier? identifier in (ReadOnlySpan<Identifier?>)[ReadPlacer(eip, "PLAC"), ReadFiller(eip, "FILL")])
        {
            if (identifier is not null)
            {
                references.Add(new Reference { Type = type, Identifier = identifier });
            }
        }
    }

    /// <summary>What tells the numbered thing from every other, by the filler's number first; null where there is no number.</summary>
    public static string? KeyOf(in Source eip) => EiToIdentifier.KeyOf(eip[2]) is { } filler ? $"F\u001f{filler}" : EiToIdentifier.KeyOf(eip[1]) is { } placer ? $"P\u001f{placer}" : null;
}
