using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.UsCore;

/// <summary>What US Core 6.1.0 asks of a server: its capability statement, search parameters and profiles, as the guide publishes them.</summary>
internal sealed class UsCoreGuide
{
    private const string Profile = "http://hl7.org/fhir/us/core/StructureDefinition/";

    private readonly Dictionary<string, JsonObject> _profiles;

    private UsCoreGuide(IReadOnlyList<JsonObject> resources)
    {
        _profiles = resources.Where(resource => (string?)resource["resourceType"] == "StructureDefinition").ToDictionary(resource => (string)resource["url"]!);
        var parameters = resources.Where(resource => (string?)resource["resourceType"] == "SearchParameter")
            .ToDictionary(resource => ((string)resource["base"]![0]!, (string)resource["code"]!), GuideParameter.Of);
        var statement = resources.Single(resource => (string?)resource["id"] == "us-core-server");
        Types = [.. statement["rest"]![0]!["resource"]!.AsArray().Select(type => GuideType.Of(type!.AsObject(), parameters))];
    }

    public IReadOnlyList<GuideType> Types { get; }

    public static UsCoreGuide Read(string folder) => new(Entries(Path.Combine(folder, "us-core-6.1.0.json.gz")));

    /// <summary>The guide's example resources.</summary>
    public static IReadOnlyList<JsonObject> Examples(string folder) => Entries(Path.Combine(folder, "us-core-6.1.0-examples.json.gz"));

    public JsonObject? FindProfile(string url) => _profiles.GetValueOrDefault(url);

    public static string NameOf(string profile) => profile.StartsWith(Profile, StringComparison.Ordinal) ? profile[Profile.Length..] : profile;

    private static List<JsonObject> Entries(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        return [.. JsonNode.Parse(unzipped)!["entry"]!.AsArray().Select(entry => entry!["resource"]!.AsObject())];
    }
}
