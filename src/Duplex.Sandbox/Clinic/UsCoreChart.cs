using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;

namespace Duplex.Sandbox.Clinic;

/// <summary>
/// The chart of one patient (p1022) with something of every profile of US Core 6.1 and all that these ask a server to support, in
/// <c>us-core-chart.ndjson</c>: resources of its own, and additions to those that the clinic has anyway.
/// </summary>
internal static class UsCoreChart
{
    private static readonly IReadOnlyDictionary<string, string> Lines = Read();

    /// <summary>By resource type the profiles that its resources claim.</summary>
    public static ILookup<string, string> Profiles { get; } = Lines.Values
        .Select(line => JsonElements.ParseStored(line))
        .SelectMany(resource => resource.Walk("meta.profile"), (resource, profile) => (Type: resource["resourceType"].Text()!, Profile: profile.Text()!))
        .Distinct().OrderBy(one => one.Profile, StringComparer.Ordinal)
        .ToLookup(one => one.Type, one => one.Profile);

    /// <summary>The resources, completed, and then those that only this chart has.</summary>
    public static IEnumerable<JsonObject> Complete(IEnumerable<JsonObject> resources)
    {
        var left = new Dictionary<string, string>(Lines);
        foreach (var resource in resources)
        {
            yield return left.Remove(KeyOf(resource), out var line) ? With(resource, JsonElements.ParseStored(line)) : resource;
        }

        foreach (var line in left.Values)
        {
            var resource = JsonElements.ParseStored(line);
            resource["meta"]!["tag"] = SyntheticPatients.SyntheticMeta()["tag"]!.DeepClone();
            yield return resource;
        }
    }

    /// <summary>Items of lists are added, other elements set.</summary>
    private static JsonObject With(JsonObject resource, JsonObject addition)
    {
        resource["meta"]!["profile"] = addition["meta"]!["profile"]!.DeepClone();
        foreach (var (name, value) in addition.Where(member => member.Key is not ("resourceType" or "id" or "meta")))
        {
            // Where the clinic has an address or number already, that stays the first.
            resource[name] = resource[name] is JsonArray list && value is JsonArray more ? new JsonArray([.. list.Concat(more).Select(item => item!.DeepClone())]) : value!.DeepClone();
        }

        return resource;
    }

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(UsCoreChart).Assembly.GetManifestResourceStream("Duplex.Sandbox.us-core-chart.ndjson")
            ?? throw new InvalidOperationException("us-core-chart.ndjson is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => KeyOf(JsonElements.ParseStored(line)));
    }

    private static string KeyOf(JsonObject resource) => $"{resource["resourceType"].Text()}/{resource["id"].Text()}";
}
