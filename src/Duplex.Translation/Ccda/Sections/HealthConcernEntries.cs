using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Health Concern Act (.132), Risk Concern Act (.136) and Health Status Observation (.5).</summary>
internal static class HealthConcernEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["132", "136", "5"], "75310-3", "act observation");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Follows(EntryKind.Prefix + "5") || entry.Name.LocalName == "observation")
        {
            ObservationReading.Add(entry, [], build, section);
            return;
        }

        int read = ProblemEntries.ReadInside(entry, "health-concern", build, section).Count;
        foreach (XElement other in EntryParts.Inside(entry).Where(static inner => inner.Name.LocalName == "observation" && !inner.HasNoTemplate() && !inner.Follows(EntryKind.Prefix + "4")))
        {
            // What the concern rests on; what is said elsewhere in the document already is marked as said twice.
            if (ObservationReading.Add(other, [], build, section) is not null)
            {
                read++;
            }
        }

        if (read == 0 && EntryParts.InWords(entry) is { } code)
        {
            Condition concern = new()
            {
                Identifier = build.Identifiers(entry),
                Code = code,
                Subject = build.Subject,
                Category = [CcdaConcepts.ConditionCategory("health-concern")],
                ClinicalStatus = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/condition-clinical", entry.At("statusCode").Attr("code") is "completed" or "aborted" or "suspended" ? "inactive" : "active"),
                Onset = CdaValues.Point(entry.At("effectiveTime"), build.Zone) is { } onset ? new FhirDateTime(onset) : null,
                RecordedDate = build.Authors.Recorded(entry),
                Recorder = build.Authors.Last(entry).AsPerson(),
                Note = EntryParts.Notes(entry, build),
            };
            CcdaSection.Refer(section, build.AddEntry(concern, entry, EntryParts.KeyOf(code, entry.At("effectiveTime"))));
        }
        else if (read == 0)
        {
            build.Warn(entry, "The concern says neither a problem nor a text of its own; its section's narrative says what the author wrote.");
        }
    }
}
