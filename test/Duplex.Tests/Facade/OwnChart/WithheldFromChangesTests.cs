using System.Text.Json.Nodes;
using Duplex.Chart.Sensitivity;

namespace Duplex.Tests.Facade.OwnChart;

/// <summary>What an app may not see is not there for it, whatever it asks or changes.</summary>
public sealed class WithheldFromChangesTests
{
    private const string Hidden = "Observation/hidden";

    [Fact]
    public async Task A_patch_tells_nothing_of_values()
    {
        await using var registry = await StartAsync();

        var right = await PatchAsync(registry, Hidden, "85354-9");
        var wrong = await PatchAsync(registry, Hidden, "8867-4");
        var inBundle = await registry.SendAsync("POST", "", Records.Bundle("transaction", PatchEntry(Hidden, "85354-9")));
        var never = await PatchAsync(registry, "Observation/never", "8867-4");

        Assert.Equal((404, 404, 404, 404), (right.Status, wrong.Status, inBundle.Status, never.Status));
        Assert.Equal(never.Sentence, right.Sentence);
    }

    [Fact]
    public async Task A_condition_does_not_find_it()
    {
        await using var registry = await StartAsync();
        var criteria = "patient=p&code=85354-9";

        var deleted = await registry.SendAsync("DELETE", $"Observation?{criteria}");
        var patched = await PatchAsync(registry, $"Observation?{criteria}", "85354-9");
        var created = await registry.SendAsync("POST", "Observation", Observation(), headers: ("If-None-Exist", criteria));
        var provenance = new JsonObject
        {
            ["resourceType"] = "Provenance",
            ["target"] = new JsonArray(new JsonObject { ["reference"] = "Observation?patient=p&code=85354-9&_id=hidden" }),
            ["recorded"] = "2026-03-04T09:00:00Z",
            ["agent"] = new JsonArray(new JsonObject { ["who"] = new JsonObject { ["display"] = "Synthetic" } }),
        };
        var referring = await registry.SendAsync("POST", "Provenance", provenance);

        Assert.Equal((204, 404, 201, 412), (deleted.Status, patched.Status, created.Status, referring.Status));
        Assert.Equal("85354-9", await CodeAsync(registry));
    }

    [Fact]
    public async Task Its_id_is_taken_and_it_is_neither_overwritten_nor_deleted()
    {
        await using var registry = await StartAsync();

        var put = await registry.SendAsync("PUT", Hidden, Records.Observation("Patient/p", id: "hidden"));
        var matching = await registry.SendAsync("PUT", Hidden, Records.Observation("Patient/p", id: "hidden"), headers: ("If-Match", "W/\"1\""));
        var deleted = await registry.SendAsync("DELETE", Hidden);
        var never = await registry.SendAsync("DELETE", "Observation/never");

        Assert.Equal((409, 412, 204), (put.Status, matching.Status, deleted.Status));
        Assert.Equal((never.Status, never.ETag), (deleted.Status, deleted.ETag));
        Assert.Equal("85354-9", await CodeAsync(registry));
    }

    [Fact]
    public async Task What_was_labelled_later_is_gone_from_history_too()
    {
        await using var registry = await StartAsync();
        var labelled = Labelled(Records.Observation("Patient/p", id: "late"));
        await registry.SendAsync("PUT", "Observation/late", Records.Observation("Patient/p", id: "late"));
        await registry.SendAsync("PUT", "Observation/late", labelled);

        Assert.Equal((404, 404, 404), (
            (await registry.GetAsync("Observation/late")).Status,
            (await registry.GetAsync("Observation/late/_history/1")).Status,
            (await registry.GetAsync("Observation/late/_history")).Status));
        Assert.DoesNotContain("Observation/late", (await registry.GetAsync("_history")).Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((await registry.GetAsync("Observation/late/_history?_at=2026-03-04")).Entries);
    }

    [Fact]
    public async Task Its_end_is_not_told()
    {
        await using var registry = await StartAsync();
        registry.Duplex.Sees = SensitivityNames.Every;
        Assert.Equal(204, (await registry.SendAsync("DELETE", Hidden)).Status);
        registry.Duplex.Sees = Sensitivities.None;

        var deleted = await registry.SendAsync("DELETE", Hidden);
        Assert.Equal((404, 204, null), ((await registry.GetAsync(Hidden)).Status, deleted.Status, deleted.ETag));
        Assert.Equal(409, (await registry.SendAsync("PUT", Hidden, Records.Observation("Patient/p", id: "hidden"))).Status);
        Assert.DoesNotContain(Hidden, (await registry.GetAsync("Observation/_history")).Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_looks_only_where_the_token_may_search()
    {
        await using var registry = await StartAsync();
        await registry.NarrowAsync("system/Observation.cruds");

        var right = await PatchAsync(registry, "Observation?subject:Patient.family=Synthetic&_id=plain", "8867-4");
        var wrong = await PatchAsync(registry, "Observation?subject:Patient.family=Nobody&_id=plain", "8867-4");
        var referring = await registry.SendAsync("POST", "Observation", Records.Observation($"Patient?identifier={Records.System}%7CR-1"));

        Assert.Equal((403, 403, 403), (right.Status, wrong.Status, referring.Status));
        Assert.Contains("system/Patient.s", referring.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_without_the_scope_of_a_read_neither_asks_nor_shows()
    {
        await using var registry = await StartAsync();
        await registry.NarrowAsync("system/Observation.u");
        var blind = new JsonArray(new JsonObject { ["op"] = "replace", ["path"] = "/status", ["value"] = "amended" });

        var asking = await PatchAsync(registry, "Observation/plain", "8867-4");
        var changing = await registry.SendAsync("PATCH", "Observation/plain", blind, "application/json-patch+json");

        Assert.Equal((403, 200), (asking.Status, changing.Status));
        Assert.Null(changing.Body);
    }

    [Fact]
    public async Task A_group_is_exported_only_by_who_may_read_it()
    {
        await using var registry = await StartAsync();
        var group = new JsonObject { ["resourceType"] = "Group", ["id"] = "g", ["type"] = "person", ["actual"] = true };
        group["member"] = new JsonArray(new JsonObject { ["entity"] = new JsonObject { ["reference"] = "Patient/p" } });
        Assert.Equal(201, (await registry.SendAsync("PUT", "Group/g", group)).Status);
        await registry.NarrowAsync("system/Observation.rs");

        var refused = await registry.GetAsync("Group/g/$export", ("Prefer", "respond-async"));

        Assert.Equal(403, refused.Status);
        Assert.Contains("system/Group.r", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_stays_with_its_patient()
    {
        await using var registry = await StartAsync();

        var moved = await registry.SendAsync("PUT", "Observation/plain", Records.Observation("Patient/other", id: "plain"));
        var patched = await registry.SendTextAsync("PATCH", "Observation/plain", """[{"op":"replace","path":"/subject/reference","value":"Patient/other"}]""", "application/json-patch+json");

        Assert.Equal((422, 422), (moved.Status, patched.Status));
        Assert.Equal("Patient/p", (string?)(await registry.GetAsync("Observation/plain")).Body!["subject"]!["reference"]);
    }

    [Theory]
    [InlineData("<script>1</script>")]
    [InlineData("<p onclick=\"x()\">a</p>")]
    public async Task A_narrative_that_runs_something_is_refused(string content)
    {
        await using var registry = await StartAsync();
        var patient = Records.Patient("R-2");
        patient["text"] = new JsonObject { ["status"] = "generated", ["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{content}</div>" };

        Assert.Equal(422, (await registry.SendAsync("POST", "Patient", patient)).Status);
    }

    /// <summary>A patient, an observation that anybody sees, and one that is restricted.</summary>
    private static async Task<Registry> StartAsync()
    {
        var registry = await Registry.StartAsync();
        Assert.Equal(201, (await registry.SendAsync("PUT", "Patient/p", Records.Patient("R-1", id: "p"))).Status);
        Assert.Equal(201, (await registry.SendAsync("PUT", "Observation/plain", Records.Observation("Patient/p", id: "plain"))).Status);
        Assert.Equal(201, (await registry.SendAsync("PUT", Hidden, Labelled(Observation("hidden")))).Status);
        return registry;
    }

    private static JsonObject Observation(string? id = null) => Records.Observation("Patient/p", code: "85354-9", id: id);

    private static JsonObject Labelled(JsonObject resource)
    {
        resource["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", ["code"] = "R" }) };
        return resource;
    }

    private static JsonArray Testing(string code) => new(new JsonObject { ["op"] = "test", ["path"] = "/code/coding/0/code", ["value"] = code });

    private static Task<RegistryAnswer> PatchAsync(Registry registry, string address, string code) => registry.SendAsync("PATCH", address, Testing(code), "application/json-patch+json");

    private static JsonObject PatchEntry(string address, string code) => Records.Entry("PATCH", address, new JsonObject
    {
        ["resourceType"] = "Binary",
        ["contentType"] = "application/json-patch+json",
        ["data"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Testing(code).ToJsonString())),
    });

    private static async Task<string?> CodeAsync(Registry registry)
    {
        registry.Duplex.Sees = SensitivityNames.Every;
        var read = await registry.GetAsync(Hidden);
        Assert.Equal("W/\"1\"", read.ETag);
        return (string?)read.Body!["code"]!["coding"]![0]!["code"];
    }
}
