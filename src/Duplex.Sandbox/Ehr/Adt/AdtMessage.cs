using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Writes ADT messages (HL7 v2.5.1) from the chart: EVN, PID with both identifiers, PV1 with the encounter's own id.</summary>
internal static class AdtMessage
{
    public static string Write(string trigger, string controlId, JsonObject patient, JsonObject? encounter, JsonObject? practitioner, DateTimeOffset now)
    {
        var structure = trigger is "A04" or "A08" or "A13" ? "ADT_A01" : $"ADT_{trigger}";
        return FeedSegments.Message(
            FeedSegments.Msh($"ADT^{trigger}^{structure}", controlId, now),
            $"EVN|{trigger}|{FeedSegments.Time(now)}",
            FeedSegments.Pid(patient),
            FeedSegments.Pv1(encounter, practitioner));
    }
}
