using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// The FHIR id of a thing that a CX names: the counterparty's own resource id where an authority is configured to hold it,
/// otherwise a keyed hash of the first identifier with a configured authority, otherwise of the first one.
/// </summary>
internal static class IdentityReading
{
    /// <summary>Null where there is no identifier, with a finding of this severity where one is not usable.</summary>
    public static string? Read(
        PlacedSegment segment, int field, string resourceType, FindingSeverity severity, TranslationContext context)
    {
        Source? chosen = null;
        bool chosenIsConfigured = false;
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
                if (ResourceIds.IsValid(value))
                {
                    return value;
                }

                context.Add(
                    severity,
                    repetition[1].Place,
                    $"The authority is configured to hold {resourceType} ids, but the value is none; right would be 1 to 64 letters, digits, '-' and '.'.");
                return null;
            }

            if (chosen is null || (authority is not null && !chosenIsConfigured))
            {
                chosen = repetition;
                chosenIsConfigured = authority is not null;
            }
        }

        return chosen is { } identifier ? context.Options.IdOf(Subject(identifier, resourceType)) : null;
    }

    private static AssigningAuthority? AuthorityOf(in Source cx) =>
        cx.Context.Options.Authorities.Find(cx[4][1].Peek() ?? "", cx[4][2].Peek() ?? "");

    private static string Subject(in Source cx, string resourceType)
    {
        string? system = AuthoritySystems.Find(cx[4], cx[5].Peek()) ?? cx[4].Peek();
        return $"{resourceType}\u001f{system}\u001f{cx[1].Peek()}";
    }
}
