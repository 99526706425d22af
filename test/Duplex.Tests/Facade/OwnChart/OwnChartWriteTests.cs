using System.Text.Json.Nodes;
using Duplex.Engine.Exchanges;

namespace Duplex.Tests.Facade.OwnChart;

public sealed class OwnChartWriteTests
{
    [Fact]
    public async Task A_created_resource_is_read_back_with_its_version()
    {
        await using var registry = await Registry.StartAsync();
        var patient = Records.Patient("R-1", id: "not-mine-to-say");
        patient["meta"] = new JsonObject { ["versionId"] = "77", ["lastUpdated"] = "2001-01-01T00:00:00Z" };

        var created = await registry.SendAsync("POST", "Patient", patient);

        Assert.Equal((201, "W/\"1\""), (created.Status, created.ETag));
        var id = (string)created.Body!["id"]!;
        Assert.NotEqual("not-mine-to-say", id);
        Assert.Equal($"{registry.Address}/Patient/{id}/_history/1", created.Location);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), created.LastModified);
        var read = await registry.GetAsync($"Patient/{id}");
        Assert.Equal((200, "W/\"1\""), (read.Status, read.ETag));
        Assert.Equal("1", (string?)read.Body!["meta"]!["versionId"]);
        Assert.Equal("2026-03-04T10:00:00.000000Z", (string?)read.Body["meta"]!["lastUpdated"]);
        Assert.StartsWith("urn:duplex:chart:", (string?)read.Body["meta"]!["source"], StringComparison.Ordinal);
        Assert.Equal("Synthetic", (string?)read.Body["name"]![0]!["family"]);
    }

    [Fact]
    public async Task The_exchange_is_kept_and_audited_with_the_version_that_it_made()
    {
        await using var registry = await Registry.StartAsync();

        var created = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"));

        var id = (string)created.Body!["id"]!;
        var token = TestContext.Current.CancellationToken;
        var exchange = Assert.Single(await registry.Duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default", "registry"), token));
        Assert.Equal(("POST Patient", ExchangeOutcome.InTheChart), (exchange.Kind, exchange.Outcome));
        var version = Assert.Single(await registry.Duplex.Store.ListBySourceAsync(exchange.Id, token));
        Assert.Equal(($"Patient/{id}", $"Patient/{id}"), (version.Reference, version.Patient));
        var audit = Assert.Single(await registry.Duplex.Store.Audit.ListAsync("default", $"Patient/{id}", 10, token));
        Assert.Equal(("app:registrar", "chart.post"), (audit.Who, audit.Action));
        var feed = await registry.Duplex.Store.Feed.ReadAsync(0, 10, token);
        Assert.Equal($"Patient/{id}", Assert.Single(feed).Subject);
    }

    [Theory]
    [InlineData("return=minimal", null)]
    [InlineData("return=OperationOutcome", "OperationOutcome")]
    [InlineData("return=representation", "Patient")]
    public async Task The_caller_says_what_comes_back(string prefer, string? type)
    {
        await using var registry = await Registry.StartAsync();

        var created = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: ("Prefer", prefer));

        Assert.Equal((201, type), (created.Status, (string?)created.Body?["resourceType"]));
        Assert.NotNull(created.Location);
    }

    [Fact]
    public async Task The_same_key_gets_the_first_answer_and_another_body_is_refused()
    {
        await using var registry = await Registry.StartAsync();
        var key = ("Idempotency-Key", "visit-7");

        var first = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: key);
        var again = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: key);
        var other = await registry.SendAsync("POST", "Patient", Records.Patient("R-2"), headers: key);

        Assert.Equal((201, first.Location, first.ETag), (again.Status, again.Location, again.ETag));
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Equal(422, other.Status);
        Assert.Single((await registry.GetAsync("Patient")).Entries);
    }

    [Fact]
    public async Task An_update_makes_a_version_and_one_with_a_stale_tag_does_not()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var updated = await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id), headers: ("If-Match", "W/\"1\""));
        var stale = await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", "Late", id), headers: ("If-Match", "W/\"1\""));
        var malformed = await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", "Late", id), headers: ("If-Match", "one"));

        Assert.Equal((200, "W/\"2\""), (updated.Status, updated.ETag));
        Assert.Equal(412, stale.Status);
        Assert.Contains("it has 2 now", stale.Sentence, StringComparison.Ordinal);
        Assert.Equal(400, malformed.Status);
        Assert.Equal("Renamed", (string?)(await registry.GetAsync($"Patient/{id}")).Body!["name"]![0]!["family"]);
        Assert.Equal("Synthetic", (string?)(await registry.GetAsync($"Patient/{id}/_history/1")).Body!["name"]![0]!["family"]);
    }

    [Fact]
    public async Task An_update_may_create_under_the_callers_id_and_must_name_the_same_one()
    {
        await using var registry = await Registry.StartAsync();

        var created = await registry.SendAsync("PUT", "Patient/own-1", Records.Patient("R-1", id: "own-1"));
        var mismatch = await registry.SendAsync("PUT", "Patient/own-1", Records.Patient("R-1", id: "own-2"));
        var without = await registry.SendAsync("PUT", "Patient/own-1", Records.Patient("R-1"));

        Assert.Equal((201, $"{registry.Address}/Patient/own-1/_history/1"), (created.Status, created.Location));
        Assert.Equal((400, 400), (mismatch.Status, without.Status));
        Assert.Equal("Patient.id", (string?)mismatch.Body!["issue"]![0]!["expression"]![0]);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_comes_back_with_an_update()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var deleted = await registry.SendAsync("DELETE", $"Patient/{id}");
        var again = await registry.SendAsync("DELETE", $"Patient/{id}");
        var read = await registry.GetAsync($"Patient/{id}");
        var found = await registry.GetAsync("Patient");
        var back = await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", id: id));

        Assert.Equal((204, 204, 410), (deleted.Status, again.Status, read.Status));
        Assert.Empty(found.Entries);
        Assert.Equal((201, "W/\"3\""), (back.Status, back.ETag));
        Assert.Equal(404, (await registry.GetAsync("Patient/never")).Status);
    }

    [Fact]
    public async Task A_conditional_create_looks_first()
    {
        await using var registry = await Registry.StartAsync();
        var condition = ("If-None-Exist", $"identifier={Records.System}%7CR-1");

        var created = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: condition);
        var found = await registry.SendAsync("POST", "Patient", Records.Patient("R-1", "Other"), headers: condition);
        await registry.CreateAsync(Records.Patient("R-1"));
        var several = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: condition);
        var unknown = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: ("If-None-Exist", "shoesize=44"));
        var empty = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: ("If-None-Exist", "_count=1"));

        Assert.Equal((201, 200, 412, 400, 400), (created.Status, found.Status, several.Status, unknown.Status, empty.Status));
        Assert.Equal(created.Location, found.Location);
        Assert.Equal("Synthetic", (string?)found.Body!["name"]![0]!["family"]);
    }

    [Fact]
    public async Task Conditional_creates_at_the_same_time_make_one_resource()
    {
        await using var registry = await Registry.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => registry.SendAsync(
            "POST", "Patient", Records.Patient("R-1"), headers: ("If-None-Exist", $"identifier={Records.System}%7CR-1"))));

        Assert.Equal(1, answers.Count(answer => answer.Status == 201));
        Assert.Equal(7, answers.Count(answer => answer.Status == 200));
        Assert.Single((await registry.GetAsync("Patient")).Entries);
    }

    [Fact]
    public async Task Conditional_update_patch_and_delete_find_their_resource()
    {
        await using var registry = await Registry.StartAsync();
        var query = $"Patient?identifier={Records.System}%7CR-1";
        var patch = new JsonArray(new JsonObject { ["op"] = "replace", ["path"] = "/birthDate", ["value"] = "1981-01-01" });

        var none = await registry.SendAsync("PATCH", query, patch, "application/json-patch+json");
        var created = await registry.SendAsync("PUT", query, Records.Patient("R-1"));
        var updated = await registry.SendAsync("PUT", query, Records.Patient("R-1", "Renamed"));
        var patched = await registry.SendAsync("PATCH", query, patch, "application/json-patch+json");
        var deleted = await registry.SendAsync("DELETE", query);

        Assert.Equal((404, 201, 200, 200, 204), (none.Status, created.Status, updated.Status, patched.Status, deleted.Status));
        Assert.Equal((string?)created.Body!["id"], (string?)patched.Body!["id"]);
        Assert.Equal(("W/\"3\"", "1981-01-01"), (patched.ETag, (string?)patched.Body["birthDate"]));
    }

    [Fact]
    public async Task A_patch_that_cannot_be_applied_or_leaves_no_FHIR_changes_nothing()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        Task<RegistryAnswer> PatchAsync(string patch) => registry.SendTextAsync("PATCH", $"Patient/{id}", patch, "application/json-patch+json");

        var absent = await PatchAsync("""[{"op":"test","path":"/birthDate","value":"1980-02-03"},{"op":"remove","path":"/telecom/0"}]""");
        var wrong = await PatchAsync("""[{"op":"add","path":"/birthDate","value":"soon"}]""");
        var other = await PatchAsync("""[{"op":"replace","path":"/id","value":"stolen"}]""");
        var none = await PatchAsync("""{"op":"remove"}""");
        var xml = await registry.SendTextAsync("PATCH", $"Patient/{id}", "<diff/>", "application/xml-patch+xml");

        Assert.Equal((422, 422, 422, 400, 415), (absent.Status, wrong.Status, other.Status, none.Status, xml.Status));
        Assert.Contains("Operation 2 of 2", absent.Sentence, StringComparison.Ordinal);
        Assert.Equal("Patient.birthDate", (string?)wrong.Body!["issue"]![0]!["expression"]![0]);
        Assert.Equal("W/\"1\"", (await registry.GetAsync($"Patient/{id}")).ETag);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","birthDate":"soon"}""", "application/fhir+json", 400)]
    [InlineData("""{"resourceType":"Patient","shoe":1}""", "application/fhir+json", 400)]
    [InlineData("""{"resourceType":"Observation"}""", "application/fhir+json", 400)]
    [InlineData("""{"resourceType":"Practitioner"}""", "application/fhir+json", 400)]
    [InlineData("{", "application/fhir+json", 400)]
    [InlineData("<Patient/>", "application/fhir+xml", 415)]
    public async Task What_is_no_patient_is_refused_with_its_place_and_kept(string body, string contentType, int status)
    {
        await using var registry = await Registry.StartAsync();

        var answer = await registry.SendTextAsync("POST", "Patient", body, contentType);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.Sentence);
        var kept = await registry.Duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default", "registry"), TestContext.Current.CancellationToken);
        Assert.Equal(status == 400 ? [ExchangeOutcome.Refused] : [], kept.Select(exchange => exchange.Outcome));
    }

    [Fact]
    public async Task A_condition_needs_the_scope_of_a_search()
    {
        await using var registry = await Registry.StartAsync("system/Patient.cu");

        var create = await registry.SendAsync("POST", "Patient", Records.Patient("R-1"), headers: ("If-None-Exist", "birthdate=1980-02-03"));
        var update = await registry.SendAsync("PUT", "Patient?birthdate=1980-02-03", Records.Patient("R-1"));

        Assert.Equal((403, 403), (create.Status, update.Status));
        Assert.Contains("system/Patient.s", create.Sentence, StringComparison.Ordinal);
    }
}
