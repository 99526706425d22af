using System.Collections.Frozen;
using System.Text.Json;

namespace Duplex.Vendors;

/// <summary>What a counterparty says of one resource type in its CapabilityStatement (FHIR R4, capabilitystatement.html).</summary>
public sealed record ServerType(string Type)
{
    /// <summary>Codes such as <c>read</c> and <c>search-type</c>; empty: it does not tell.</summary>
    public IReadOnlySet<string> Interactions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Search parameters with their FHIR type, by name.</summary>
    public IReadOnlyDictionary<string, string> SearchParameters { get; init; } = FrozenDictionary<string, string>.Empty;

    public IReadOnlySet<string> Includes { get; init; } = FrozenSet<string>.Empty;

    public IReadOnlySet<string> RevIncludes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Canonical URLs of the profiles that it says it supports.</summary>
    public IReadOnlySet<string> Profiles { get; init; } = FrozenSet<string>.Empty;

    public string Versioning { get; init; } = "no-version";

    public bool ReadHistory { get; init; }

    public bool UpdateCreate { get; init; }

    public bool ConditionalCreate { get; init; }

    public string ConditionalRead { get; init; } = "not-supported";

    public bool ConditionalUpdate { get; init; }

    /// <summary>A statement that lists no interactions of a type leaves open which there are: then it is asked for reads, and never written to.</summary>
    public bool Offers(string interaction) => Interactions.Contains(interaction) || (Interactions.Count == 0 && interaction is "read" or "search-type");

    /// <summary>Whether the server lists this include, as itself or as all.</summary>
    public bool HasInclude(string include, bool isReverse)
    {
        var listed = isReverse ? RevIncludes : Includes;
        return listed.Contains("*") || listed.Contains(include);
    }
}

/// <summary>What a counterparty says of itself in its CapabilityStatement.</summary>
public sealed record ServerCapability
{
    public IReadOnlyDictionary<string, ServerType> Types { get; init; } = FrozenDictionary<string, ServerType>.Empty;

    /// <summary>Codes of the system as a whole: <c>transaction</c>, <c>batch</c>.</summary>
    public IReadOnlySet<string> Interactions { get; init; } = FrozenSet<string>.Empty;

    public ServerType? Find(string type) => Types.GetValueOrDefault(type);

    /// <summary>Null where the bytes are no CapabilityStatement of a server.</summary>
    public static ServerCapability? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var rest = Items(document.RootElement, "rest").FirstOrDefault(one => Text(one, "mode") == "server");
            return Text(document.RootElement, "resourceType") == "CapabilityStatement" && rest.ValueKind == JsonValueKind.Object
                ? new ServerCapability
                {
                    Types = Items(rest, "resource").Select(TypeOf).Where(type => type.Type.Length > 0).DistinctBy(type => type.Type).ToFrozenDictionary(type => type.Type),
                    Interactions = Codes(rest),
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ServerType TypeOf(JsonElement resource) => new(Text(resource, "type"))
    {
        Interactions = Codes(resource),
        SearchParameters = Items(resource, "searchParam").Where(one => Text(one, "name").Length > 0).DistinctBy(one => Text(one, "name")).ToFrozenDictionary(one => Text(one, "name"), one => Text(one, "type")),
        Includes = Texts(resource, "searchInclude"),
        RevIncludes = Texts(resource, "searchRevInclude"),
        Profiles = Texts(resource, "supportedProfile"),
        Versioning = Text(resource, "versioning") is { Length: > 0 } versioning ? versioning : "no-version",
        ReadHistory = IsTrue(resource, "readHistory"),
        UpdateCreate = IsTrue(resource, "updateCreate"),
        ConditionalCreate = IsTrue(resource, "conditionalCreate"),
        ConditionalRead = Text(resource, "conditionalRead") is { Length: > 0 } read ? read : "not-supported",
        ConditionalUpdate = IsTrue(resource, "conditionalUpdate"),
    };

    private static FrozenSet<string> Codes(JsonElement parent) => Items(parent, "interaction").Select(one => Text(one, "code")).Where(code => code.Length > 0).ToFrozenSet();

    private static FrozenSet<string> Texts(JsonElement parent, string name) =>
        Items(parent, name, JsonValueKind.String).Select(one => one.GetString()!).ToFrozenSet();

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name, JsonValueKind kind = JsonValueKind.Object) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(one => one.ValueKind == kind)
            : [];

    private static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static bool IsTrue(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}

/// <summary>What a counterparty says of itself, asked when it is first needed and then from time to time.</summary>
public interface IServerCapabilities
{
    /// <summary>Null: it could not be asked, or what it said is no CapabilityStatement.</summary>
    ValueTask<ServerCapability?> GetAsync(CancellationToken cancellationToken);
}
