using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Orders;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>Writes ORM^O01 (HL7 v2.5.1) from a ServiceRequest; OBR-18 holds its FHIR id.</summary>
internal static class OrderMessage
{
    /// <param name="control">ORC-1: NW or CA.</param>
    /// <param name="controlId">MSH-10.</param>
    /// <param name="order">The ServiceRequest.</param>
    /// <param name="patient">Its patient.</param>
    /// <param name="encounter">The open encounter, with who sees the patient in it; null outside of a visit.</param>
    /// <param name="requester">Who ordered.</param>
    /// <param name="now">Time of the message.</param>
    public static string Write(
        string control, string controlId, JsonObject order, JsonObject patient, (JsonObject Encounter, JsonObject? Practitioner)? encounter,
        JsonObject? requester, DateTimeOffset now)
    {
        var provider = requester is null ? "" : FeedSegments.Provider(requester);
        return FeedSegments.Message(
            FeedSegments.Msh("ORM^O01^ORM_O01", controlId, now),
            FeedSegments.Pid(patient),
            FeedSegments.Pv1(encounter?.Encounter, encounter?.Practitioner),
            Orc(control, order, provider, now),
            Obr(order, provider));
    }

    private static string Orc(string control, JsonObject order, string provider, DateTimeOffset now)
    {
        var fields = new string[13];
        fields[1] = control;
        fields[2] = Number(order, OrderNumbers.Placer);
        fields[3] = Number(order, OrderNumbers.Filler);
        fields[9] = FeedSegments.Time(now);
        fields[12] = provider;
        return FeedSegments.Segment("ORC", fields);
    }

    private static string Obr(JsonObject order, string provider)
    {
        var fields = new string[19];
        fields[1] = "1";
        fields[2] = Number(order, OrderNumbers.Placer);
        fields[3] = Number(order, OrderNumbers.Filler);
        var system = order.FirstText("code.coding.system") == "http://loinc.org" ? "LN" : "L";
        var text = order.FirstText("code.coding.display") ?? order.FirstText("code.text");
        fields[4] = $"{FeedSegments.Escape(order.FirstText("code.coding.code"))}^{FeedSegments.Escape(text)}^{system}";
        fields[16] = provider;
        fields[18] = $"{FeedSegments.Escape(order["id"].Text())}^{FeedSegments.FhirAuthority}";
        return FeedSegments.Segment("OBR", fields);
    }

    /// <summary>EI of an order number; an authority that isn't the clinic's is written by its OID, or left out.</summary>
    private static string Number(JsonObject order, string type)
    {
        const string Oid = "urn:oid:";
        if (OrderNumbers.Find(order, type) is not { } number)
        {
            return "";
        }

        var value = FeedSegments.Escape(number.Value);
        return number.System switch
        {
            OrderNumbers.EhrSystem => $"{value}^{OrderNumbers.Authority}",
            { } system when system.StartsWith(Oid, StringComparison.Ordinal) =>
                string.Create(CultureInfo.InvariantCulture, $"{value}^^{FeedSegments.Escape(system[Oid.Length..])}^ISO"),
            _ => value,
        };
    }
}
