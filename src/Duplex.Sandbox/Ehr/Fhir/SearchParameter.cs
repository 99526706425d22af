using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>One search parameter: where it looks, and how one value (no commas) is compared.</summary>
internal sealed record SearchParameter(string Name, string Type, Func<JsonObject, string, bool> Matches)
{
    /// <summary>Of a reference, where it stands.</summary>
    public string Path { get; init; } = "";

    /// <summary>Of a reference, the types that it may lead to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    public static SearchParameter Id { get; } = new("_id", "token", (resource, value) => resource["id"].Text() == value);

    public static SearchParameter LastUpdated { get; } = Date("_lastUpdated", "meta.lastUpdated");

    public static SearchParameter Token(string name, string path) => new(name, "token", (resource, value) =>
    {
        var bar = value.IndexOf('|', StringComparison.Ordinal);
        var (system, code) = bar < 0 ? (null, value) : (value[..bar], value[(bar + 1)..]);
        return resource.Walk(path).SelectMany(TokensOf).Any(token =>
            (code.Length == 0 || token.Code == code) && (system is null || (token.System ?? "") == system));
    });

    public static SearchParameter Reference(string name, string path, params string[] types) => new(name, "reference", (resource, value) =>
        types.Any(type => resource.Walk(path).Any(one => one.ReferencedId(type) is { } id && (value == id || value == $"{type}/{id}"
            || value.EndsWith($"/{type}/{id}", StringComparison.Ordinal))))) { Path = path, Targets = types };

    public static SearchParameter Date(string name, string path) => new(name, "date", (resource, value) =>
    {
        var prefix = value.Length > 2 && char.IsAsciiLetter(value[0]) ? value[..2] : "eq";
        var asked = FhirInterval.Parse(value.Length > 2 && char.IsAsciiLetter(value[0]) ? value[2..] : value);
        return asked is { } interval && resource.Walk(path).Any(one => FhirInterval.Of(one)?.Satisfies(prefix, interval) ?? false);
    });

    public static SearchParameter Text(string name, params string[] paths) => new(name, "string", (resource, value) =>
        paths.SelectMany(path => resource.Walk(path)).Any(one =>
            one.Text()?.StartsWith(value, StringComparison.OrdinalIgnoreCase) ?? false));

    /// <summary>Tokens of a code, Coding, CodeableConcept, Identifier or boolean.</summary>
    private static IEnumerable<(string? System, string? Code)> TokensOf(JsonNode node)
    {
        if (node is not JsonObject element)
        {
            yield return (null, node.Text() ?? node.ToJsonString());
            yield break;
        }

        foreach (var coding in element["coding"].Items())
        {
            yield return (coding.Member("system").Text(), coding.Member("code").Text());
        }

        if ((element["value"] ?? element["code"]).Text() is { } code)
        {
            yield return (element["system"].Text(), code);
        }
    }
}
