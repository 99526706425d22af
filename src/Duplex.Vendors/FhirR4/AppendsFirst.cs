using System.Text.Json.Nodes;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// The relation of a later part to the first one: planned with the first part's identifier, completed with its reference
/// when it is sent.
/// </summary>
internal static class AppendsFirst
{
    public static JsonObject Planned(string firstPart) => new()
    {
        ["code"] = "appends",
        ["target"] = new JsonObject
        {
            ["identifier"] = new JsonObject { ["system"] = DeliveryIdentifiers.PartSystem, ["value"] = firstPart },
        },
    };

    public static byte[] Complete(ReadOnlyMemory<byte> planned, string firstReference)
    {
        var body = Bodies.Read(planned) ?? throw new ArgumentException("The planned part is no JSON object.", nameof(planned));
        foreach (var relation in Bodies.Objects(body, "relatesTo").Where(r => Bodies.Text(r, "code") == "appends"))
        {
            if (Bodies.Object(relation, "target") is { } target
                && Bodies.Text(target["identifier"], "system") == DeliveryIdentifiers.PartSystem)
            {
                target["reference"] = firstReference;
            }
        }

        return Bodies.Write(body);
    }
}
