using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// The FHIR id of a thing that a CX names: the counterparty's own resource id where an authority is configured to hold it,
/// otherwise a keyed hash of the identifier that goes before the others (<see cref="IdentityRank"/>).
/// </summary>
internal static class IdentityReading
{
    /// <summary>Null where no identifier can say who or what it is, with a finding of this severity where one is not usable.</summary>
    /// <param name="whose">Part of the id of a number without an authority; empty for a patient, who is nobody's.</param>
    public static string? Read(
        PlacedSegment segment, int field, string resourceType, FindingSeverity severity, TranslationContext context, string whose = "")
    {
        Source? chosen = null;
        int best = IdentityRank.Never;
        int number = 0;
        foreach (Hl7Repetition part in segment[field].Repetitions)
        {
            number++;
            Source repetition = Source.Of(segment, field, part, number, context);
            if (repetition[1].Peek() is not { } value)
            {
                continue;
            }

            AssigningAuthority? authority = AuthorityOf(repetition);
            if (authority?.HoldsIdsOf(resourceType) == true)
            {
                return Own(repetition, value, resourceType, severity);
            }

            int rank = IdentityRank.Of(repetition, resourceType, authority);
            if (rank < best)
            {
                chosen = repetition;
                best = rank;
            }
        }

        return chosen is { } identifier ? context.Options.IdOf(Subject(identifier, resourceType, whose)) : null;
    }

    /// <summary>Of one repetition alone. Null where it cannot say who it is.</summary>
    public static string? ReadOne(in Source cx, string resourceType)
    {
        if (cx[1].Peek() is not { } value)
        {
            return null;
        }

        return AuthorityOf(cx)?.HoldsIdsOf(resourceType) == true ? Own(cx, value, resourceType, FindingSeverity.Warning)
            : IdentityRank.Of(cx, resourceType, AuthorityOf(cx)) != IdentityRank.Never ? cx.Context.Options.IdOf(Subject(cx, resourceType, ""))
            : null;
    }

    /// <summary>The configured authority that it names; null where it names none.</summary>
    public static AssigningAuthority? AuthorityOf(in Source cx)
    {
        Source hd = cx[4];
        return cx.Context.Options.Authorities.Find(hd[1].Peek() ?? "", hd[2].Peek() ?? "", NumberKinds.Of(cx));
    }

    /// <summary>Who gave the number: its system, otherwise the name or the id of the authority; null where it has none.</summary>
    public static string? IssuerOf(in Source cx)
    {
        Source hd = cx[4];
        return AuthoritySystems.Find(hd, cx[5].Peek(), NumberKinds.Of(cx)) ?? hd[1].Peek() ?? hd[2].Peek();
    }

    /// <summary>What an id is made from.</summary>
    public static string SubjectOf(string resourceType, string? system, string value) => $"{resourceType}\u001f{system}\u001f{value}";

    private static string? Own(in Source cx, string value, string resourceType, FindingSeverity severity)
    {
        if (ResourceIds.IsValid(value))
        {
            return value;
        }

        cx.Context.Add(
            severity,
            cx[1].Place,
            $"The authority is configured to hold {resourceType} ids, but the value is none; right would be 1 to 64 letters, digits, '-' and '.'.");
        return null;
    }

    private static string Subject(in Source cx, string resourceType, string whose)
    {
        string? issuer = IssuerOf(cx);
        string mine = issuer is null && whose.Length > 0 ? $"{whose}\u001f" : "";
        return SubjectOf(resourceType, $"{mine}{issuer}{IdentityRank.NumberingOf(cx, resourceType)}", cx[1].Peek()!);
    }
}
