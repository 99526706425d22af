using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.WholeChart;

/// <summary>A whole chart as an app sees it.</summary>
internal sealed class ChartAnswer(JsonObject bundle)
{
    public JsonObject Bundle => bundle;

    public IReadOnlyList<JsonObject> Entries => [.. bundle["entry"]!.AsArray().Select(entry => entry!.AsObject())];

    public JsonObject Composition => Entries[0]["resource"]!.AsObject();

    public IReadOnlyList<string> Sections => [.. Composition["section"]!.AsArray().Select(section => (string)section!["code"]!["coding"]![0]!["code"]!)];

    public JsonObject Section(string name) =>
        Composition["section"]!.AsArray().Select(section => section!.AsObject()).Single(section => (string)section["code"]!["coding"]![0]!["code"]! == name);

    public string Status(string section) => (string)Fact(section, "status")!;

    public string Source(string section) => (string)Fact(section, "source")!;

    public string Fetched(string section) => (string)Fact(section, "fetched")!;

    public int Resources(string section) => (int)Fact(section, "resources")!;

    public IReadOnlyList<string> Asked(string section) => [.. Facts(section, "asked").Select(fact => (string)fact["valueString"]!)];

    public IReadOnlyList<JsonObject> Issues(string section) => [.. Facts(section, "issue")];

    /// <summary>A part of the only issue of a section.</summary>
    public JsonNode? Issue(string section, string part) => Value(Assert.Single(Issues(section))["extension"]!.AsArray().Select(fact => fact!.AsObject()).SingleOrDefault(fact => (string)fact["url"]! == part));

    /// <summary>The references of a section's entries.</summary>
    public IReadOnlyList<string> References(string section) => [.. (Section(section)["entry"]?.AsArray() ?? []).Select(entry => (string)entry!["reference"]!)];

    public JsonObject Resource(string type, string id) => Entries.Select(entry => entry["resource"]!.AsObject()).Single(one => (string)one["resourceType"]! == type && (string)one["id"]! == id);

    public bool Has(string type, string id) => Entries.Any(entry => (string)entry["resource"]!["resourceType"]! == type && (string?)entry["resource"]!["id"] == id);

    private JsonNode? Fact(string section, string name) => Value(Facts(section, name).SingleOrDefault());

    private IEnumerable<JsonObject> Facts(string section, string name) =>
        Section(section)["extension"]![0]!["extension"]!.AsArray().Select(fact => fact!.AsObject()).Where(fact => (string)fact["url"]! == name);

    private static JsonNode? Value(JsonObject? fact) => fact?.Single(member => member.Key.StartsWith("value", StringComparison.Ordinal)).Value;
}
