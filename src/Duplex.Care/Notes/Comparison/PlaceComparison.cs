using Duplex.Engine.Deliveries;

namespace Duplex.Care.Notes.Comparison;

/// <summary>Right patient, encounter, type, section and author? Codes that the EHR added beside those sent are allowed.</summary>
internal static class PlaceComparison
{
    public static NoteFinding Judge(Placement placement, NoteReading sent, IReadOnlyList<NoteReading> seen)
    {
        foreach (var note in seen)
        {
            if (Wrong(placement, sent, note) is { } wrong)
            {
                return wrong;
            }
        }

        return NoteFinding.Met(placement.Encounter is null
            ? "The EHR shows it with the right patient, type and author."
            : "The EHR shows it with the right patient, encounter, type and author.");
    }

    private static NoteFinding? Wrong(Placement placement, NoteReading sent, NoteReading seen)
    {
        if (seen.Subject != placement.Patient)
        {
            return NoteFinding.Contradicted(NoteCodes.PatientOther, "DocumentReference.subject",
                "The note is in another patient's chart, or in none; it must be taken out there and filed with the right patient.");
        }

        if (placement.Encounter is { } encounter && (seen.Encounters.Count == 0 || seen.Encounters.Any(e => e != encounter)))
        {
            return NoteFinding.Contradicted(NoteCodes.EncounterOther, "DocumentReference.context.encounter[0]",
                seen.Encounters.Count == 0
                    ? "The note lost its encounter; it must be filed with the encounter that it documents."
                    : "The note is filed with another encounter than intended; it must be moved to the encounter that it documents.");
        }

        if (sent.Types.Except(seen.Types, StringComparer.Ordinal).Any())
        {
            return NoteFinding.Contradicted(NoteCodes.TypeOther, "DocumentReference.type",
                "The note is filed as another type of document than intended; its type must be the one that was sent.");
        }

        if (placement.Section is { } section && !seen.Types.Concat(seen.Categories).Contains(section, StringComparer.Ordinal))
        {
            return NoteFinding.Contradicted(NoteCodes.SectionOther, "DocumentReference.category",
                "The note is filed in another section than intended; it must be moved to the section of the job.");
        }

        var authors = placement.Author is { } author ? sent.Authors.Append(author) : sent.Authors;
        var expected = authors.Where(a => !a.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
        return expected.Count > 0 && (expected.Any(a => !seen.Authors.Contains(a, StringComparer.Ordinal)) || seen.Authors.Any(a => IsPerson(a) && !expected.Contains(a)))
            ? NoteFinding.Contradicted(NoteCodes.AuthorOther, "DocumentReference.author",
                "The note is shown with another author than intended; its author must be the one who was sent.")
            : null;
    }

    private static bool IsPerson(string reference) =>
        reference.StartsWith("Practitioner/", StringComparison.Ordinal) || reference.StartsWith("PractitionerRole/", StringComparison.Ordinal);
}
