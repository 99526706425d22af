using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>The numbers of an order: the placer's (OBR-2, ORC-2) and the filler's (OBR-3, ORC-3).</summary>
/// <param name="Identifiers">
/// PLAC and FILL. Where OBR and ORC differ both are here: which one is right is not decided by a translation.
/// </param>
/// <param name="PlacerKey">What tells the placer number from every other; null where there is none.</param>
/// <param name="FillerKey">Likewise.</param>
internal sealed record OrderNumbers(List<Identifier> Identifiers, string? PlacerKey, string? FillerKey)
{
    public static OrderNumbers Read(OrderGroup order, TranslationContext context)
    {
        List<Identifier> identifiers = [];
        string? placer = Read(order, 2, "PLAC", identifiers, context);
        string? filler = Read(order, 3, "FILL", identifiers, context);
        return new(identifiers, placer, filler);
    }

    /// <summary>
    /// Notes that the numbers went into the resource that is read now. They are read once and stand in several resources.
    /// </summary>
    public static void Note(OrderGroup order, TranslationContext context)
    {
        if (context.Coverage is not null)
        {
            Read(order, context);
        }
    }

    /// <summary>Whether an OBR behind the one of the ORC may be of the same order: it has no number, or one of the ORC's and none that is another.</summary>
    public static bool AreOfOne(PlacedSegment orc, PlacedSegment obr, TranslationContext context)
    {
        bool isNumbered = false;
        bool isSame = false;
        for (int field = 2; field <= 3; field++)
        {
            if (Source.Of(obr, field, context)[1].Peek() is not { } number)
            {
                continue;
            }

            isNumbered = true;
            if (Source.Of(orc, field, context)[1].Peek() is not { } known)
            {
                continue;
            }

            if (known != number)
            {
                return false;
            }

            isSame = true;
        }

        return isSame || !isNumbered;
    }

    // In a group of several OBR the ORC can name but one of them, so OBR says it more exactly.
    private static string? Read(OrderGroup order, int field, string type, List<Identifier> identifiers, TranslationContext context)
    {
        string? key = null;
        Identifier? first = null;
        foreach (PlacedSegment? segment in (ReadOnlySpan<PlacedSegment?>)[order.Obr, order.Orc])
        {
            if (segment is null)
            {
                continue;
            }

            Source ei = Source.Of(segment, field, context);
            if (ei.Into("identifier", (in Source number) => EiToIdentifier.Read(number, type)) is not { } identifier)
            {
                continue;
            }

            if (first is null)
            {
                first = identifier;
                key = EiToIdentifier.KeyOf(ei);
                identifiers.Add(identifier);
            }
            else if (first.Value?.Value != identifier.Value?.Value)
            {
                context.Warn(segment.Place(field), $"ORC-{field} and OBR-{field} hold different numbers; both are kept, and the one of OBR names the order.");
                identifiers.Add(identifier);
            }
            else if (first.System is null && identifier.System is not null)
            {
                first.System = identifier.System;
                first.Assigner = null;
                key = EiToIdentifier.KeyOf(ei);
            }
            else
            {
                ei.SaysAgain();
            }
        }

        return key;
    }
}
