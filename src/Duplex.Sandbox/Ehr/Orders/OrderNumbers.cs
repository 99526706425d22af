using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Placer and filler numbers of orders and results: identifiers with a type of HL7 table 0203.</summary>
internal static class OrderNumbers
{
    public const string Placer = "PLAC";
    public const string Filler = "FILL";

    /// <summary>System of the EHR's own placer numbers, and the name of that authority in HL7 v2.</summary>
    public const string EhrSystem = "urn:oid:2.16.840.1.113883.19.5.7";
    public const string Authority = "SANDBOXORD";

    private const string Table = "http://terminology.hl7.org/CodeSystem/v2-0203";

    public static JsonObject OfEhr(string value) => new()
    {
        ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = Table, ["code"] = Placer }) },
        ["system"] = EhrSystem,
        ["value"] = value,
    };

    /// <summary>The first number of this type.</summary>
    public static (string Value, string? System)? Find(JsonObject resource, string type)
    {
        var found = resource["identifier"].Items().FirstOrDefault(one =>
            one.Walk("type.coding").Any(coding => coding.Member("code").Text() == type && coding.Member("system").Text() is Table or null));
        return found.Member("value").Text() is { } value ? (value, found.Member("system").Text()) : null;
    }
}
