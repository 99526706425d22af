using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Procedure Activity Procedure, Act and Observation (2.16.840.1.113883.10.20.22.4.14, .12 and .13).</summary>
internal static class ProcedureEntries
{
    private const string Prefix = "2.16.840.1.113883.10.20.22.4.";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (!entry.Follows(Prefix + "14") && !entry.Follows(Prefix + "12") && !entry.Follows(Prefix + "13"))
        {
            return false;
        }

        if (CdaValues.Concept(entry.At("code")) is not { } code)
        {
            build.Warn(entry, "The procedure has no code and no text; its section's narrative says what the author wrote.");
            return true;
        }

        XElement? time = entry.At("effectiveTime");
        Procedure procedure = new()
        {
            Identifier = CdaValues.Identifiers(entry),
            Status = entry.Attr("negationInd") == "true" ? "not-done" : entry.At("statusCode").Attr("code") switch
            {
                "completed" => "completed", "active" => "in-progress", "aborted" => "stopped", "cancelled" => "not-done", _ => "unknown",
            },
            Code = code,
            Subject = build.Subject,
            Performed = CdaValues.When(time, build.Options.SenderZone),
            BodySite = [.. entry.All("targetSiteCode").Select(CdaValues.Concept).OfType<CodeableConcept>()],
        };
        CcdaSection.Refer(section, build.AddEntry(procedure, entry, CcdaSection.KeyOf(code, time)));
        return true;
    }
}
