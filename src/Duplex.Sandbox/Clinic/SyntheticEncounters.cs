using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>Open encounters e2001 to e2012 (patients p1001 to p1012, today) and one finished encounter per patient, e2101 to e2125.</summary>
internal static class SyntheticEncounters
{
    public const int OpenCount = 12;
    public const string VisitSystem = "urn:oid:2.16.840.1.113883.19.5.2";

    public static IEnumerable<JsonObject> Of(DateTimeOffset now)
    {
        for (var i = 0; i < OpenCount; i++)
        {
            var start = now.AddMinutes(-10 * (i + 1));
            // One in six is an inpatient stay, the rest are visits.
            yield return Encounter(OpenId(i), SyntheticPatients.Id(i), SyntheticPractice.Id(i % SyntheticPractice.PractitionerCount), i % 6 == 5 ? "IMP" : "AMB", start, null);
        }

        for (var i = 0; i < SyntheticPatients.Count; i++)
        {
            var start = now.AddDays(-30 - (3 * i));
            yield return Encounter(ClosedId(i), SyntheticPatients.Id(i), SyntheticPractice.Id(i % SyntheticPractice.PractitionerCount), "AMB", start, start.AddMinutes(30));
        }
    }

    public static string OpenId(int i) => string.Create(CultureInfo.InvariantCulture, $"e{2001 + i}");

    public static string ClosedId(int i) => string.Create(CultureInfo.InvariantCulture, $"e{2101 + i}");

    public static JsonObject Encounter(string id, string patient, string practitioner, string @class, DateTimeOffset start, DateTimeOffset? end)
    {
        var period = new JsonObject { ["start"] = FhirInstant.ToSeconds(start) };
        if (end is { } ended)
        {
            period["end"] = FhirInstant.ToSeconds(ended);
        }

        return new JsonObject
        {
            ["resourceType"] = "Encounter",
            ["id"] = id,
            ["meta"] = SyntheticPatients.SyntheticMeta(),
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = VisitSystem, ["value"] = "V" + id[1..] }),
            ["status"] = end is null ? "in-progress" : "finished",
            ["class"] = new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = @class },
            ["type"] = new JsonArray(new JsonObject { ["text"] = @class == "IMP" ? "Inpatient stay" : "Office visit" }),
            ["subject"] = JsonElements.Reference("Patient", patient),
            ["participant"] = new JsonArray(new JsonObject { ["individual"] = JsonElements.Reference("Practitioner", practitioner) }),
            ["period"] = period,
            ["location"] = new JsonArray(new JsonObject { ["location"] = JsonElements.Reference("Location", "loc1") }),
            ["serviceProvider"] = JsonElements.Reference("Organization", "org1"),
        };
    }
}
