using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>The resources that an order refers to, as one collection Bundle; and changes of a resource's JSON.</summary>
public static class OrderContext
{
    /// <param name="resources">Each as FHIR JSON.</param>
    public static byte[] Of(params ReadOnlySpan<ReadOnlyMemory<byte>> resources)
    {
        var entries = new JsonArray();
        foreach (var resource in resources)
        {
            entries.Add(new JsonObject { ["resource"] = JsonNode.Parse(resource.Span) });
        }

        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = entries };
        return JsonSerializer.SerializeToUtf8Bytes(bundle, ResourceJson.AsRead);
    }

    /// <summary>The job with the identifier of its own delivery alone: by it its message is told from those of the order's other deliveries.</summary>
    public static DeliveryJob Own(DeliveryJob job, DeliveryId delivery)
    {
        ArgumentNullException.ThrowIfNull(job);
        var body = Change(job.Interaction.Body, order =>
        {
            var identifiers = order["identifier"] as JsonArray ?? [];
            order["identifier"] = identifiers;
            foreach (var other in identifiers.Where(one => (string?)one?["system"] == LabIdentifiers.DeliverySystem).ToList())
            {
                identifiers.Remove(other);
            }

            identifiers.Add(new JsonObject { ["system"] = LabIdentifiers.DeliverySystem, ["value"] = delivery.ToString() });
        });
        return job with { Interaction = job.Interaction with { Body = body } };
    }

    internal static byte[] Change(ReadOnlyMemory<byte> resource, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(resource.Span)!.AsObject();
        change(root);
        return JsonSerializer.SerializeToUtf8Bytes(root, ResourceJson.AsRead);
    }
}
