using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.UsCore.Checks;

/// <summary>Creating, changing and deleting, where a server declares it.</summary>
internal static class WriteChecks
{
    private const string System = "urn:oid:2.999.7.1";

    private static int _numbers;

    public static IEnumerable<Check> Of(GuideType type)
    {
        yield return new Check(type.Type, "create: 201 with Location and ETag, and it can be read", server => WithAsync(server, type.Type, "create", CreateAsync));
        yield return new Check(type.Type, "create under If-None-Exist: 200 for the one that is there", server => server.Says(type.Type, "conditionalCreate") == "true" && server.SearchesAlone(type.Type, "identifier") ? WithAsync(server, type.Type, "create", CreateOnceAsync) : ReadChecks.NotDeclared());
        yield return new Check(type.Type, "update: 200 and a new version; a stale If-Match: 412", server => server.Offers(type.Type, "create") ? WithAsync(server, type.Type, "update", UpdateAsync) : ReadChecks.NotDeclared());
        yield return new Check(type.Type, "update at an id of one's own: 201", server => server.Says(type.Type, "updateCreate") == "true" ? WithAsync(server, type.Type, "update", UpdateCreateAsync) : ReadChecks.NotDeclared());
        yield return new Check(type.Type, "patch: 200 and a new version", server => WithAsync(server, type.Type, "patch", PatchAsync));
        yield return new Check(type.Type, "delete: 204, then 410, and in no search", server => WithAsync(server, type.Type, "delete", DeleteAsync));
    }

    private static async Task<Outcome> WithAsync(FhirServer server, string type, string interaction, Func<FhirServer, JsonObject, Task<Outcome>> check)
    {
        if (!server.Offers(type, interaction))
        {
            return Outcome.NotDeclared;
        }

        return Sample(server, type) is { } sample ? await check(server, sample) : Outcome.Fail($"no {type} to write like");
    }

    /// <summary>A copy of what the server holds, as new.</summary>
    private static JsonObject? Sample(FhirServer server, string type)
    {
        var source = server.Of(type).FirstOrDefault(resource => ((string)resource["id"]!).StartsWith("uc-", StringComparison.Ordinal)) ?? (server.Of(type) is [var any, ..] ? any : null);
        if (source is null)
        {
            return null;
        }

        var copy = source.DeepClone().AsObject();
        copy.Remove("id");
        copy.Remove("meta");
        if (type == "DocumentReference")
        {
            // A note belongs to a visit that is open.
            copy["subject"] = new JsonObject { ["reference"] = "Patient/p1001" };
            copy["context"] = new JsonObject { ["encounter"] = new JsonArray(new JsonObject { ["reference"] = "Encounter/e2001" }) };
        }

        if (copy["identifier"] is JsonArray)
        {
            copy["identifier"] = new JsonArray(Identifier());
        }

        return copy;
    }

    private static JsonObject Identifier() => new() { ["system"] = System, ["value"] = $"check-{Interlocked.Increment(ref _numbers)}" };

    private static async Task<(FhirAnswer Answer, string Id)> MakeAsync(FhirServer server, JsonObject sample, params (string Name, string Value)[] headers)
    {
        var type = (string)sample["resourceType"]!;
        var answer = await server.App.SendAsync("POST", type, sample, headers: headers);
        var parts = answer.Header("Location").Split('/');
        return (answer, parts.SkipWhile(part => part != type).Skip(1).FirstOrDefault() ?? "");
    }

    private static async Task<Outcome> CreateAsync(FhirServer server, JsonObject sample)
    {
        var (answer, id) = await MakeAsync(server, sample);
        if (answer.Status != 201 || id.Length == 0)
        {
            return Outcome.Fail($"{answer.Status} {Why(answer)}");
        }

        var read = await server.App.GetAsync($"{(string)sample["resourceType"]!}/{id}");
        return Outcome.When(read.Status == 200 && answer.Header("Location").StartsWith(server.App.Address, StringComparison.Ordinal) && answer.Header("ETag") == read.Header("ETag"), $"read {read.Status}, ETag {answer.Header("ETag")} and {read.Header("ETag")}");
    }

    private static async Task<Outcome> CreateOnceAsync(FhirServer server, JsonObject sample)
    {
        if (sample["identifier"] is not JsonArray)
        {
            if ((string)sample["resourceType"]! is "Provenance" or "QuestionnaireResponse")
            {
                return Outcome.NotDeclared;
            }

            sample["identifier"] = new JsonArray(Identifier());
        }

        var condition = $"identifier={Uri.EscapeDataString($"{System}|{(string?)sample["identifier"]![0]!["value"]}")}";
        var (first, id) = await MakeAsync(server, sample, ("If-None-Exist", condition));
        var (second, same) = await MakeAsync(server, sample, ("If-None-Exist", condition));
        return Outcome.When((first.Status, second.Status) == (201, 200) && id == same, $"{first.Status} {Why(first)} and {second.Status} {Why(second)}");
    }

    private static async Task<Outcome> UpdateAsync(FhirServer server, JsonObject sample)
    {
        var (made, id) = await MakeAsync(server, sample);
        var reference = $"{(string)sample["resourceType"]!}/{id}";
        var read = await server.App.GetAsync(reference);
        if (made.Status != 201 || read.Status != 200)
        {
            return Outcome.Fail($"not made: {made.Status} {Why(made)}");
        }

        var changed = Changed(read.Body!);
        var answer = await server.App.SendAsync("PUT", reference, changed, headers: ("If-Match", read.Header("ETag")));
        var stale = await server.App.SendAsync("PUT", reference, changed, headers: ("If-Match", read.Header("ETag")));
        var now = await server.App.GetAsync(reference);
        return Outcome.When((answer.Status, stale.Status, now.Status) == (200, 412, 200) && now.Header("ETag") != read.Header("ETag"), $"{answer.Status} {Why(answer)}, then {stale.Status} {Why(stale)}");
    }

    /// <summary>Notes and orders are not rewritten once they are signed: what may be changed is that they no longer hold.</summary>
    private static JsonObject Changed(JsonObject resource)
    {
        switch ((string)resource["resourceType"]!)
        {
            case "DocumentReference":
                resource["status"] = "entered-in-error";
                break;
            case "ServiceRequest":
                resource["status"] = "revoked";
                break;
            default:
                resource["language"] = "en-US";
                break;
        }

        return resource;
    }

    private static async Task<Outcome> UpdateCreateAsync(FhirServer server, JsonObject sample)
    {
        var reference = $"{(string)sample["resourceType"]!}/check-{Interlocked.Increment(ref _numbers)}";
        sample["id"] = reference.Split('/')[1];
        var (made, again) = (await server.App.SendAsync("PUT", reference, sample), await server.App.SendAsync("PUT", reference, Changed(sample)));
        return Outcome.When((made.Status, again.Status) == (201, 200) && made.Header("Location").Contains(reference, StringComparison.Ordinal), $"{made.Status} {Why(made)} and {again.Status}");
    }

    private static async Task<Outcome> PatchAsync(FhirServer server, JsonObject sample)
    {
        var (made, id) = await MakeAsync(server, sample);
        var patch = new JsonArray(new JsonObject { ["op"] = "add", ["path"] = "/language", ["value"] = "en-US" });
        var answer = await server.App.SendAsync("PATCH", $"{(string)sample["resourceType"]!}/{id}", patch, "application/json-patch+json");
        var wrong = await server.App.SendAsync("PATCH", $"{(string)sample["resourceType"]!}/{id}", new JsonArray(new JsonObject { ["op"] = "test", ["path"] = "/language", ["value"] = "xx" }), "application/json-patch+json");
        return Outcome.When((made.Status, answer.Status) == (201, 200) && wrong.Status is 409 or 412 or 422, $"{made.Status}, {answer.Status} {Why(answer)}, {wrong.Status}");
    }

    private static async Task<Outcome> DeleteAsync(FhirServer server, JsonObject sample)
    {
        var (made, id) = await MakeAsync(server, sample);
        var type = (string)sample["resourceType"]!;
        var (deleted, read, found) = (await server.App.SendTextAsync("DELETE", $"{type}/{id}", null), await server.App.GetAsync($"{type}/{id}"), await server.App.GetAsync($"{type}?_id={id}"));
        return Outcome.When(made.Status == 201 && deleted.Status is 204 or 200 && read.Status == 410 && read.ResourceType == "OperationOutcome" && !found.Resources("match").Any(), $"{made.Status}, {deleted.Status}, {read.Status}");
    }

    public static string Why(FhirAnswer answer) => answer.ResourceType == "OperationOutcome" ? (string?)answer.Body!["issue"]?[0]?["details"]?["text"] ?? (string?)answer.Body["issue"]?[0]?["diagnostics"] ?? "" : "";
}
