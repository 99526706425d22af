using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.UsCore;

/// <summary>A server under test: where it is, what it says of itself, and what it holds.</summary>
internal sealed class FhirServer
{
    private readonly Dictionary<string, JsonObject> _types;

    private FhirServer(string name, FhirApp app, JsonObject statement, IReadOnlyDictionary<string, IReadOnlyList<JsonObject>> data)
    {
        (Name, App, Statement, Data) = (name, app, statement, data);
        _types = statement["rest"]![0]!["resource"]!.AsArray().ToDictionary(type => (string)type!["type"]!, type => type!.AsObject());
        Known = data.SelectMany(type => type.Value).Select(ReferenceTo).ToHashSet();
    }

    public string Name { get; }

    public FhirApp App { get; }

    public JsonObject Statement { get; }

    /// <summary>All resources, by type, as a search without conditions told them before the checks.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<JsonObject>> Data { get; }

    /// <summary><c>Type/id</c> of all that it holds.</summary>
    public IReadOnlySet<string> Known { get; }

    /// <summary>A token like the app's for other scopes.</summary>
    public required Func<string, Task<string>> TokenFor { get; init; }

    public static async Task<FhirServer> LookAtAsync(string name, FhirApp app, IEnumerable<string> types, Func<string, Task<string>> tokenFor)
    {
        var statement = (await app.GetAsync("metadata")).Body!;
        var declared = statement["rest"]![0]!["resource"]!.AsArray().Select(type => (string)type!["type"]!).ToHashSet();
        var data = new Dictionary<string, IReadOnlyList<JsonObject>>();
        foreach (var type in types.Where(declared.Contains))
        {
            // What the counterparty does not grant, and nobody told, can't be known: 403.
            data[type] = (await app.GetAsync($"{type}?_count=1")).Status == 403 ? [] : await app.SearchAsync($"{type}?_count=200");
        }

        return new FhirServer(name, app, statement, data) { TokenFor = tokenFor };
    }

    public IReadOnlyList<JsonObject> Of(string type) => Data.GetValueOrDefault(type) ?? [];

    public JsonObject? Declared(string type) => _types.GetValueOrDefault(type);

    public bool Offers(string type, string interaction) => Lists(type, "interaction", interaction);

    public bool SearchesBy(string type, string parameter) =>
        parameter == "_id" || (Declared(type)?["searchParam"]?.AsArray() ?? []).Any(one => (string?)one!["name"] == parameter);

    /// <summary>By this parameter without others: nothing is said of it that would bound it.</summary>
    public bool SearchesAlone(string type, string parameter) =>
        (Declared(type)?["searchParam"]?.AsArray() ?? []).Any(one => (string?)one!["name"] == parameter && one["documentation"] is null);

    /// <summary>Whether a list of texts of the type's statement has this one.</summary>
    public bool Names(string type, string list, string text) => (Declared(type)?[list]?.AsArray() ?? []).Any(one => (string?)one is { } listed && (listed == text || listed == "*"));

    public string Says(string type, string element) => Declared(type)?[element]?.ToString() ?? "";

    public bool OffersWhole(string interaction) => (Statement["rest"]![0]!["interaction"]?.AsArray() ?? []).Any(one => (string?)one!["code"] == interaction);

    public static string ReferenceTo(JsonObject resource) => $"{(string)resource["resourceType"]!}/{(string)resource["id"]!}";

    private bool Lists(string type, string list, string code) => (Declared(type)?[list]?.AsArray() ?? []).Any(one => (string?)one!["code"] == code);
}
