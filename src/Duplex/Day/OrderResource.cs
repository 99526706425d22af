using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Day;

/// <summary>An order as an app writes it: a US Core ServiceRequest.</summary>
internal static class OrderResource
{
    public static byte[] Write(DayLab lab, string? encounter, DateTimeOffset orderedAt)
    {
        var order = new JsonObject
        {
            ["resourceType"] = "ServiceRequest",
            ["status"] = "active",
            ["intent"] = "order",
            ["category"] = new JsonArray(Concept("http://snomed.info/sct", "108252007", "Laboratory procedure")),
            ["code"] = Concept("http://loinc.org", lab.Test.Code, lab.Test.Display),
            ["subject"] = Reference($"Patient/{lab.Patient}"),
            ["authoredOn"] = orderedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["requester"] = Reference($"Practitioner/{lab.Orderer}"),
        };
        if (encounter is not null)
        {
            order["encounter"] = Reference($"Encounter/{encounter}");
        }

        return Encoding.UTF8.GetBytes(order.ToJsonString());
    }

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    private static JsonObject Concept(string system, string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }),
    };
}
