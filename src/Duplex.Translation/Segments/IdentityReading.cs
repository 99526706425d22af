using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Segments;

/// <summary>
/// The FHIR id of a thing that a CX names: the counterparty's own resource id where an authority is configured to hold it,
/// otherwise a keyed hash of the first identifier with a configured authority, otherwise of the first one.
/// </summary>
internal static class IdentityReading
{
    /// <summary>Null where there is no identifier, with a finding of this severity where one is not usable.</summary>
    public static string? Read(
        Hl7Field identifiers, Hl7Path place, string resourceType, FindingSeverity severity, TranslationContext context)
    {
        Hl7Repetition? chosen = null;
        bool chosenIsConfigured = false;
        foreach ((int index, Hl7Repetition repetition) in identifiers.Repetitions.Index())
        {
            if (repetition[1].Trimmed() is not { } value)
            {
                continue;
            }

            AssigningAuthority? authority = AuthorityOf(repetition, context);
            if (authority?.HoldsIdsOf(resourceType) == true)
            {
                if (ResourceIds.IsValid(value))
                {
                    return value;
                }

                context.Add(
                    severity,
                    new Hl7Path(place.Segment, place.Occurrence, place.Field, Math.Min(index + 1, ushort.MaxValue), 1),
                    $"The authority is configured to hold {resourceType} ids, but the value is none; right would be 1 to 64 letters, digits, '-' and '.'.");
                return null;
            }

            if (chosen is null || (authority is not null && !chosenIsConfigured))
            {
                chosen = repetition;
                chosenIsConfigured = authority is not null;
            }
        }

        return chosen is { } identifier ? context.Options.IdOf(Subject(identifier, resourceType, context)) : null;
    }

    private static AssigningAuthority? AuthorityOf(Hl7Repetition cx, TranslationContext context) =>
        context.Options.Authorities.Find(cx[4][1].Trimmed() ?? "", cx[4][2].Trimmed() ?? "");

    private static string Subject(Hl7Repetition cx, string resourceType, TranslationContext context)
    {
        string? system = CxToIdentifier.SystemOf(cx[4], cx[5].Trimmed(), context.Options.Authorities) ?? cx[4].Trimmed();
        return $"{resourceType}\u001f{system}\u001f{cx[1].Trimmed()}";
    }
}
