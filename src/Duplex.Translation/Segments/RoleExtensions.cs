using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>Rows of the sheets <c>ROL[…]</c> and <c>PRT[…]</c> that ask for an extension without naming one: it has the name of the field.</summary>
internal static class RoleExtensions
{
    /// <summary>A concept; null where the field is empty.</summary>
    public static Extension? Of(PlacedSegment segment, int field, string element, TranslationContext context) =>
        segment.Read(field, element, context, CweToCodeableConcept.Read) is { } concept ? Extensions.OfField($"{segment.Id}-{field}", concept) : null;

    /// <summary>What kind of provider somebody near the patient is, for how long, where, and of which organization.</summary>
    public static void AddOfRelative(PlacedSegment segment, RoleFields fields, RelatedPerson person, TranslationContext context)
    {
        foreach (int field in (ReadOnlySpan<int>)[fields.Duration, fields.ProviderType, fields.UnitType])
        {
            foreach (CodeableConcept concept in segment.ReadAll(field, "extension", context, CweToCodeableConcept.Read))
            {
                person.Extension.Add(Extensions.OfField($"{segment.Id}-{field}", concept));
            }
        }

        if (segment.Read(fields.Place, "extension", context, static (in Source pl) => pl.Context.Directory.Location(pl)) is { } place)
        {
            person.Extension.Add(Extensions.OfField($"{segment.Id}-{fields.Place}", place));
        }

        if (segment.Read(fields.Organization, "extension", context, static (in Source xon) => xon.Context.Directory.Organization(xon)) is { } organization)
        {
            person.Extension.Add(Extensions.OfField($"{segment.Id}-{fields.Organization}", organization));
        }
    }
}
