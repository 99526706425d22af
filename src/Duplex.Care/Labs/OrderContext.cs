using System.Text.Json;
using System.Text.Json.Nodes;

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

    internal static byte[] Change(ReadOnlyMemory<byte> resource, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(resource.Span)!.AsObject();
        change(root);
        return JsonSerializer.SerializeToUtf8Bytes(root, ResourceJson.AsRead);
    }
}
