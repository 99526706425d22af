using System.Text.Json.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Writes;

/// <summary>Marks what Duplex writes, so that it is found again at the counterparty.</summary>
internal static class DeliveryMarks
{
    /// <summary>An identifier where the type has one to spare, else a tag.</summary>
    public static void Add(JsonObject resource, string system, string value)
    {
        var element = FhirModel.FindType((string)resource["resourceType"]!)?.Find("identifier");
        if (element is { IsList: true })
        {
            var identifiers = resource["identifier"] as JsonArray ?? [];
            resource["identifier"] = identifiers;
            identifiers.Add(new JsonObject { ["system"] = system, ["value"] = value });
        }
        else if (element is not null && resource["identifier"] is null)
        {
            resource["identifier"] = new JsonObject { ["system"] = system, ["value"] = value };
        }
        else
        {
            var meta = resource["meta"] as JsonObject ?? [];
            resource["meta"] = meta;
            var tags = meta["tag"] as JsonArray ?? [];
            meta["tag"] = tags;
            tags.Add(new JsonObject { ["system"] = system, ["code"] = value });
        }
    }

    /// <summary>Version and time of a new resource are the counterparty's to give.</summary>
    public static void RemoveServers(JsonObject resource)
    {
        if (resource["meta"] is JsonObject meta)
        {
            meta.Remove("versionId");
            meta.Remove("lastUpdated");
            if (meta.Count == 0)
            {
                resource.Remove("meta");
            }
        }
    }
}
