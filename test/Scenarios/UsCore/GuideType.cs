using System.Text.Json.Nodes;

namespace Duplex.Scenarios.UsCore;

/// <summary>Parameters that are searched by together, and how firmly the guide asks for it: SHALL, SHOULD or MAY.</summary>
internal sealed record GuideSearch(IReadOnlyList<GuideParameter> Parameters, string Expectation)
{
    public string Name => string.Join(" + ", Parameters.Select(parameter => parameter.Code));
}

/// <summary>What the guide asks of a server on one resource type.</summary>
internal sealed record GuideType(string Type, string Expectation)
{
    private const string ExpectationUrl = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";
    private const string CombinationUrl = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-search-parameter-combination";

    public required IReadOnlyDictionary<string, string> Interactions { get; init; }

    /// <summary>Those that a server shall or should answer.</summary>
    public required IReadOnlyList<GuideSearch> Searches { get; init; }

    public required IReadOnlyList<string> Includes { get; init; }

    public required IReadOnlyList<string> RevIncludes { get; init; }

    /// <summary>Profiles of US Core.</summary>
    public required IReadOnlyList<string> Profiles { get; init; }

    /// <param name="parameters">By type and code.</param>
    public static GuideType Of(JsonObject type, IReadOnlyDictionary<(string Type, string Code), GuideParameter> parameters)
    {
        var name = (string)type["type"]!;
        var single = from parameter in type["searchParam"]?.AsArray() ?? []
                     where parameters.ContainsKey((name, (string)parameter!["name"]!))
                     select (Codes: new[] { (string)parameter!["name"]! }, Expectation: ExpectationOf(parameter));
        var combined = from extension in type["extension"]?.AsArray() ?? []
                       where (string?)extension!["url"] == CombinationUrl
                       select (Codes: extension!["extension"]!.AsArray().Where(part => (string?)part!["url"] == "required").Select(part => (string)part!["valueString"]!).ToArray(), Expectation: ExpectationOf(extension));
        return new GuideType(name, ExpectationOf(type))
        {
            Interactions = (type["interaction"]?.AsArray() ?? []).ToDictionary(interaction => (string)interaction!["code"]!, ExpectationOf),
            Searches = [.. single.Concat(combined).Where(search => search.Expectation is "SHALL" or "SHOULD").Select(search => new GuideSearch([.. search.Codes.Select(code => parameters[(name, code)])], search.Expectation))],
            Includes = Texts(type, "searchInclude"),
            RevIncludes = Texts(type, "searchRevInclude"),
            Profiles = [.. Texts(type, "supportedProfile").Where(profile => profile.StartsWith("http://hl7.org/fhir/us/core/", StringComparison.Ordinal))],
        };
    }

    public static string ExpectationOf(JsonNode? node) =>
        (string?)(node?["extension"]?.AsArray().FirstOrDefault(extension => (string?)extension!["url"] == ExpectationUrl)?["valueCode"]) ?? "MAY";

    private static string[] Texts(JsonObject type, string name) => [.. (type[name]?.AsArray() ?? []).Select(text => (string)text!)];
}
