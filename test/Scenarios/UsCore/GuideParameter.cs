using System.Text.Json.Nodes;

namespace Duplex.Scenarios.UsCore;

/// <summary>A search parameter as the guide defines it, with a meaning written out here, apart from that of any server under test.</summary>
internal sealed record GuideParameter(string Code, string Kind, string Expression)
{
    /// <summary>Prefixes of dates that a server shall know.</summary>
    public required IReadOnlyList<string> Comparators { get; init; }

    /// <summary>A server shall take several values, one of which must fit.</summary>
    public required bool TakesSeveral { get; init; }

    /// <summary>Parameters of the type referred to by which a server shall search here.</summary>
    public required IReadOnlyList<string> Chains { get; init; }

    public static GuideParameter Of(JsonObject definition) => new((string)definition["code"]!, (string)definition["type"]!, (string)definition["expression"]!)
    {
        Comparators = Shall(definition, "comparator"),
        TakesSeveral = GuideType.ExpectationOf(definition["_multipleOr"]) == "SHALL",
        Chains = Shall(definition, "chain"),
    };

    /// <summary>The values at the parameter's place.</summary>
    public IEnumerable<JsonNode> In(JsonObject resource) =>
        Expression.Split('|').SelectMany(path => ElementPath.Of(path).In(resource)).Where(node => !Expression.Contains("is Patient", StringComparison.Ordinal) || ((string?)node["reference"])?.Contains("Patient/", StringComparison.Ordinal) == true);

    /// <summary>Values by which a resource can be searched; a token with and without its system.</summary>
    public IEnumerable<string> ValuesOf(JsonObject resource) => Kind switch
    {
        "token" => In(resource).SelectMany(SearchTruth.TokensOf).SelectMany(token => token.System is { Length: > 0 } system ? [$"{system}|{token.Code}", token.Code] : new[] { token.Code }),
        "date" => In(resource).Select(SearchTruth.DateText).OfType<string>(),
        "reference" => In(resource).Select(node => node is JsonValue ? (string?)node : (string?)node["reference"]).OfType<string>(),
        _ => In(resource).SelectMany(SearchTruth.WordsOf).Where(word => word.Length > 1 && !word.Contains(',', StringComparison.Ordinal)),
    };

    public bool IsMetBy(JsonObject resource, string value) => value.Split(',').Any(one => Kind switch
    {
        "token" => In(resource).SelectMany(SearchTruth.TokensOf).Any(token => one.Contains('|', StringComparison.Ordinal) ? one == $"{token.System}|{token.Code}" : one == token.Code),
        "date" => In(resource).Any(node => SearchTruth.IsMet(node, one)),
        "reference" => ValuesOf(resource).Any(reference => SearchTruth.SameReference(reference, one)),
        _ => In(resource).SelectMany(SearchTruth.WordsOf).Any(word => word.StartsWith(one, StringComparison.OrdinalIgnoreCase)),
    });

    private static string[] Shall(JsonObject definition, string name)
    {
        var expectations = definition[$"_{name}"]?.AsArray();
        return [.. (definition[name]?.AsArray() ?? []).Select((value, index) => (Value: (string)value!, Expectation: GuideType.ExpectationOf(expectations?[index]))).Where(one => one.Expectation == "SHALL").Select(one => one.Value)];
    }
}
