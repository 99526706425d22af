using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Encounter Activity (2.16.840.1.113883.10.20.22.4.49).</summary>
internal static class EncounterEntries
{
    private const string Activity = "2.16.840.1.113883.10.20.22.4.49";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (!entry.Follows(Activity))
        {
            return false;
        }

        XElement? time = entry.At("effectiveTime");
        CodeableConcept? type = CdaValues.Concept(entry.At("code"));
        XElement? actCode = entry.At("code").All("translation").FirstOrDefault(code => code.Attr("codeSystem") == "2.16.840.1.113883.5.4");
        Encounter encounter = new()
        {
            Identifier = CdaValues.Identifiers(entry),
            Status = entry.At("statusCode").Attr("code") switch { "active" => "in-progress", "aborted" or "cancelled" => "cancelled", "completed" => "finished", _ => "unknown" },
            Class = actCode is not null
                ? new Coding { System = CdaSystems.OfCode("2.16.840.1.113883.5.4"), Code = actCode.Attr("code"), Display = actCode.Attr("displayName") }
                : Tables.PatientClasses.Unknown(),
            Type = type is null ? [] : [type],
            Subject = build.Subject,
            Period = CdaValues.Period(time, build.Options.SenderZone),
        };
        CcdaSection.Refer(section, build.AddEntry(encounter, entry, CcdaSection.KeyOf(type, time)));
        return true;
    }
}
