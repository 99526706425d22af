using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.UsCore.Checks;

/// <summary>What a server declares of a type, and reading by id.</summary>
internal static class ReadChecks
{
    private const string Nobody = "conformance-nobody";

    public static IEnumerable<Check> Of(GuideType type)
    {
        foreach (var expectation in new[] { "SHALL", "SHOULD" })
        {
            var asked = type.Interactions.Where(interaction => interaction.Value == expectation).Select(interaction => interaction.Key).ToList();
            if (asked.Count > 0)
            {
                yield return new Check(type.Type, $"{expectation} declare {string.Join(", ", asked)}", server => Task.FromResult(asked.TrueForAll(code => server.Offers(type.Type, code)) ? Outcome.Pass : Outcome.NotDeclared));
            }
        }

        if (type.Profiles.Count > 0)
        {
            yield return new Check(type.Type, "SHALL declare its profiles", server => Task.FromResult(type.Profiles.All(profile => server.Names(type.Type, "supportedProfile", profile)) ? Outcome.Pass : Outcome.NotDeclared));
        }

        yield return new Check(type.Type, "read: 200 with its id, JSON, ETag, Last-Modified", server => WhereAsync(server, type.Type, "read", ReadAsync));
        yield return new Check(type.Type, "read with If-None-Match: 304", server => server.Says(type.Type, "conditionalRead") is "not-match" or "full-support" ? WhereAsync(server, type.Type, "read", UnchangedAsync) : NotDeclared());
        yield return new Check(type.Type, "vread", server => WhereAsync(server, type.Type, "vread", VersionAsync));
        yield return new Check(type.Type, "history of one", server => WhereAsync(server, type.Type, "history-instance", HistoryAsync));
        yield return new Check(type.Type, "history of the type", server => WhereAsync(server, type.Type, "history-type", TypeHistoryAsync));
        yield return new Check(type.Type, "an unknown id: 404 with an OperationOutcome", server => WhereAsync(server, type.Type, "read", (at, _) => RefusedAsync(at, $"{type.Type}/{Nobody}", 404)));
        yield return new Check(type.Type, "no id at all: 400 or 404 with an OperationOutcome", server => WhereAsync(server, type.Type, "read", (at, _) => RefusedAsync(at, $"{type.Type}/not_an_id%21", 400, 404)));
    }

    public static Task<Outcome> NotDeclared() => Task.FromResult(Outcome.NotDeclared);

    /// <summary>Runs a check with a resource of the type where the server declares the interaction.</summary>
    public static async Task<Outcome> WhereAsync(FhirServer server, string type, string interaction, Func<FhirServer, JsonObject, Task<Outcome>> check) =>
        !server.Offers(type, interaction) ? Outcome.NotDeclared
        : server.Of(type) is not [var one, ..] ? Outcome.Fail($"no {type} to check with")
        : await check(server, one);

    public static async Task<Outcome> RefusedAsync(FhirServer server, string path, params int[] statuses)
    {
        var answer = await server.App.GetAsync(path);
        return Outcome.When(statuses.Contains(answer.Status) && answer.ResourceType == "OperationOutcome", $"{answer.Status} {answer.ResourceType}");
    }

    private static async Task<Outcome> ReadAsync(FhirServer server, JsonObject one)
    {
        var answer = await server.App.GetAsync(FhirServer.ReferenceTo(one));
        return answer.Status != 200 ? Outcome.Fail($"{answer.Status}")
            : (string?)answer.Body?["id"] != (string?)one["id"] ? Outcome.Fail("another id")
            : !answer.Header("Content-Type").StartsWith("application/fhir+json", StringComparison.Ordinal) ? Outcome.Fail($"Content-Type {answer.Header("Content-Type")}")
            : answer.Header("ETag") != $"W/\"{(string?)answer.Body!["meta"]?["versionId"]}\"" ? Outcome.Fail($"ETag {answer.Header("ETag")}")
            : Outcome.When(DateTimeOffset.TryParse(answer.Header("Last-Modified"), out _), $"Last-Modified {answer.Header("Last-Modified")}");
    }

    private static async Task<Outcome> UnchangedAsync(FhirServer server, JsonObject one)
    {
        var tag = (await server.App.GetAsync(FhirServer.ReferenceTo(one))).Header("ETag");
        var (same, other) = (await server.App.GetAsync(FhirServer.ReferenceTo(one), ("If-None-Match", tag)), await server.App.GetAsync(FhirServer.ReferenceTo(one), ("If-None-Match", "W/\"9999\"")));
        return Outcome.When((same.Status, same.Text.Length, other.Status) == (304, 0, 200), $"{same.Status} and {other.Status}");
    }

    private static async Task<Outcome> VersionAsync(FhirServer server, JsonObject one)
    {
        var current = (await server.App.GetAsync(FhirServer.ReferenceTo(one))).Body!;
        var version = (string)current["meta"]!["versionId"]!;
        var (answer, none) = (await server.App.GetAsync($"{FhirServer.ReferenceTo(one)}/_history/{version}"), await server.App.GetAsync($"{FhirServer.ReferenceTo(one)}/_history/9999"));
        return Outcome.When(answer.Status == 200 && (string?)answer.Body?["meta"]?["versionId"] == version && none.Status == 404, $"{answer.Status} and {none.Status}");
    }

    private static async Task<Outcome> HistoryAsync(FhirServer server, JsonObject one)
    {
        var answer = await server.App.GetAsync($"{FhirServer.ReferenceTo(one)}/_history");
        return Outcome.When(IsHistory(answer) && answer.Resources().All(resource => (string?)resource["id"] == (string?)one["id"]), $"{answer.Status}");
    }

    private static async Task<Outcome> TypeHistoryAsync(FhirServer server, JsonObject one)
    {
        var type = (string)one["resourceType"]!;
        var answer = await server.App.GetAsync($"{type}/_history?_count=10");
        return Outcome.When(IsHistory(answer) && answer.Resources().All(resource => (string?)resource["resourceType"] == type), $"{answer.Status}");
    }

    private static bool IsHistory(FhirAnswer answer) =>
        answer.Status == 200 && (string?)answer.Body?["type"] == "history" && answer.Body["entry"] is JsonArray { Count: > 0 } entries && entries.All(entry => entry!["request"]?["method"] is not null);
}
