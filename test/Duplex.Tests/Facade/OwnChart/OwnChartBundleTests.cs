using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

public sealed class OwnChartBundleTests
{
    private const string PatientUrn = "urn:uuid:11111111-1111-4111-8111-111111111111";
    private const string ObservationUrn = "urn:uuid:22222222-2222-4222-8222-222222222222";
    private const string ProvenanceUrn = "urn:uuid:33333333-3333-4333-8333-333333333333";

    [Fact]
    public async Task References_between_entries_are_resolved()
    {
        await using var registry = await Registry.StartAsync();
        var practitioner = await registry.CreateAsync(Records.Practitioner("Synthetic-Clinician"));
        var observation = Records.Observation(PatientUrn, performer: $"Practitioner?identifier={Records.System}%7CSynthetic-Clinician");
        observation["text"] = new JsonObject { ["status"] = "generated", ["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"{PatientUrn}\">patient</a></div>" };
        var provenance = new JsonObject
        {
            ["resourceType"] = "Provenance",
            ["target"] = new JsonArray(new JsonObject { ["reference"] = ObservationUrn }),
            ["recorded"] = "2026-03-04T09:00:00Z",
            ["agent"] = new JsonArray(new JsonObject { ["who"] = new JsonObject { ["reference"] = $"{registry.Address}/Practitioner/{practitioner}" } }),
        };

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("POST", "Provenance", provenance, ProvenanceUrn),
            Records.Entry("POST", "Observation", observation, ObservationUrn),
            Records.Entry("POST", "Patient", Records.Patient("R-1"), PatientUrn)));

        Assert.Equal(200, answer.Status);
        Assert.Equal("transaction-response", (string?)answer.Body!["type"]);
        var locations = answer.Body["entry"]!.AsArray().Select(entry => (string)entry!["response"]!["location"]!).ToList();
        Assert.All(answer.Body["entry"]!.AsArray(), entry => Assert.Equal("201 Created", (string?)entry!["response"]!["status"]));
        var patient = (await registry.GetAsync(locations[2])).Body!;
        var kept = (await registry.GetAsync(locations[1])).Body!;
        Assert.Equal($"Patient/{(string?)patient["id"]}", (string?)kept["subject"]!["reference"]);
        Assert.Equal($"Practitioner/{practitioner}", (string?)kept["performer"]![0]!["reference"]);
        Assert.Contains($"href=\"Patient/{(string?)patient["id"]}\"", (string?)kept["text"]!["div"], StringComparison.Ordinal);
        var proof = (await registry.GetAsync(locations[0])).Body!;
        Assert.Equal($"Observation/{(string?)kept["id"]}", (string?)proof["target"]![0]!["reference"]);
        Assert.Equal($"Practitioner/{practitioner}", (string?)proof["agent"]![0]!["who"]!["reference"]);
        var inChart = await registry.Duplex.Store.GetAsync(RunningDuplex.Registry, "Provenance", (string)proof["id"]!, TestContext.Current.CancellationToken);
        Assert.Equal($"Patient/{(string?)patient["id"]}", inChart!.Patient);
    }

    [Fact]
    public async Task A_transaction_does_all_or_nothing()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var stale = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("POST", "Patient", Records.Patient("R-2")),
            Records.Entry("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id), null, ("ifMatch", "W/\"9\""))));
        var twice = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("DELETE", $"Patient/{id}"),
            Records.Entry("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id))));
        var dangling = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction", Records.Entry("POST", "Observation", Records.Observation(PatientUrn))));
        var unmatched = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction", Records.Entry("POST", "Patient", Records.Patient("R-3")), Records.Entry("POST", "Observation", Records.Observation("Patient?identifier=none%7Cnone"))));
        var invalid = await registry.SendTextAsync("POST", "", """{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient","birthDate":"x"},"request":{"method":"POST","url":"Patient"}}]}""");

        Assert.Equal((412, 400, 422, 412, 400), (stale.Status, twice.Status, dangling.Status, unmatched.Status, invalid.Status));
        Assert.Equal("Bundle.entry[1]", (string?)stale.Body!["issue"]![0]!["expression"]![0]);
        Assert.Contains("Bundle.entry[0] changes this one already", twice.Sentence, StringComparison.Ordinal);
        Assert.Equal("Bundle.entry[0].resource.birthDate", (string?)invalid.Body!["issue"]![0]!["expression"]![0]);
        Assert.Single((await registry.GetAsync("Patient")).Entries);
        Assert.Equal("W/\"1\"", (await registry.GetAsync($"Patient/{id}")).ETag);
    }

    [Fact]
    public async Task A_transaction_deletes_creates_updates_and_reads_what_it_did()
    {
        await using var registry = await Registry.StartAsync();
        var old = await registry.CreateAsync(Records.Patient("R-1"));
        var kept = await registry.CreateAsync(Records.Patient("R-2"));

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("GET", "Patient?family=Synthetic"),
            Records.Entry("GET", $"Patient/{kept}"),
            Records.Entry("PUT", $"Patient/{kept}", Records.Patient("R-2", "Renamed", kept)),
            Records.Entry("POST", "Patient", Records.Patient("R-3"), null, ("ifNoneExist", $"identifier={Records.System}%7CR-3")),
            Records.Entry("DELETE", $"Patient/{old}")));

        Assert.Equal(200, answer.Status);
        var entries = answer.Body!["entry"]!.AsArray();
        Assert.Equal(["200 OK", "200 OK", "200 OK", "201 Created", "204 No Content"], entries.Select(entry => (string?)entry!["response"]!["status"]));
        Assert.Single(entries[0]!["resource"]!["entry"]!.AsArray());
        Assert.Equal("Renamed", (string?)entries[1]!["resource"]!["name"]![0]!["family"]);
        Assert.Equal("W/\"2\"", (string?)entries[2]!["response"]!["etag"]);
    }

    [Fact]
    public async Task An_entry_that_is_found_by_its_condition_is_what_others_refer_to()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("POST", "Patient", Records.Patient("R-1", "Unused"), PatientUrn, ("ifNoneExist", $"identifier={Records.System}%7CR-1")),
            Records.Entry("POST", "Observation", Records.Observation(PatientUrn))));

        var entries = answer.Body!["entry"]!.AsArray();
        Assert.Equal("200 OK", (string?)entries[0]!["response"]!["status"]);
        var observation = (await registry.GetAsync((string)entries[1]!["response"]!["location"]!)).Body!;
        Assert.Equal($"Patient/{id}", (string?)observation["subject"]!["reference"]);
    }

    [Fact]
    public async Task Entries_of_a_batch_stand_alone()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "batch",
            Records.Entry("GET", "Patient/nowhere"),
            Records.Entry("POST", "Patient", Records.Patient("R-2")),
            Records.Entry("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id), null, ("ifMatch", "W/\"9\"")),
            Records.Entry("POST", "Patient", Records.Observation("Patient/1")),
            Records.Entry("DELETE", $"Patient/{id}")));

        Assert.Equal((200, "batch-response"), (answer.Status, (string?)answer.Body!["type"]));
        var entries = answer.Body["entry"]!.AsArray();
        Assert.Equal(
            ["404 Not Found", "201 Created", "412 Precondition Failed", "400 Bad Request", "204 No Content"],
            entries.Select(entry => (string?)entry!["response"]!["status"]));
        Assert.Equal("OperationOutcome", (string?)entries[2]!["response"]!["outcome"]!["resourceType"]);
    }

    [Fact]
    public async Task A_repeated_transaction_gets_the_first_answer()
    {
        await using var registry = await Registry.StartAsync();
        JsonObject Bundle() => Records.Bundle(
            "transaction", Records.Entry("POST", "Patient", Records.Patient("R-1"), PatientUrn), Records.Entry("POST", "Observation", Records.Observation(PatientUrn)));

        var first = await registry.SendAsync("POST", "", Bundle(), headers: ("Idempotency-Key", "import-1"));
        var again = await registry.SendAsync("POST", "", Bundle(), headers: ("Idempotency-Key", "import-1"));

        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Single((await registry.GetAsync("Patient")).Entries);
    }

    [Fact]
    public async Task An_entry_beyond_the_token_is_forbidden()
    {
        await using var registry = await Registry.StartAsync("system/Patient.cruds");

        var transaction = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction", Records.Entry("POST", "Patient", Records.Patient("R-1")), Records.Entry("POST", "Observation", Records.Observation("Patient/1"))));
        var batch = await registry.SendAsync("POST", "", Records.Bundle(
            "batch", Records.Entry("POST", "Patient", Records.Patient("R-1")), Records.Entry("GET", "Observation?code=1")));

        Assert.Equal(403, transaction.Status);
        Assert.Equal(["201 Created", "403 Forbidden"], batch.Body!["entry"]!.AsArray().Select(entry => (string?)entry!["response"]!["status"]));
        Assert.Single((await registry.GetAsync("Patient")).Entries);
    }
}
