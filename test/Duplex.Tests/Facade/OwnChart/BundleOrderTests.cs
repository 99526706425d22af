using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

/// <summary>Each entry is made on what the one before it left.</summary>
public sealed class BundleOrderTests
{
    private const string Condition = $"identifier={Records.System}%7CR-1";

    [Fact]
    public async Task No_entry_of_a_batch_undoes_another()
    {
        await using var registry = await Registry.StartAsync();
        await registry.SendAsync("PUT", "Patient/p", Records.Patient("R-1", "Old", "p"));

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "batch",
            Records.Entry("PUT", "Patient/p", Records.Patient("R-1", "New", "p")),
            Patch("Patient/p", "add", "/gender", "other"),
            Patch("Patient/p", "replace", "/birthDate", "1981-01-01")));

        Assert.Equal(["200 OK", "200 OK", "200 OK"], StatusesOf(answer));
        var patient = (await registry.GetAsync("Patient/p")).Body!;
        Assert.Equal(("New", "other", "1981-01-01"), ((string?)patient["name"]![0]!["family"], (string?)patient["gender"], (string?)patient["birthDate"]));
    }

    [Theory]
    [InlineData("batch")]
    [InlineData("transaction")]
    public async Task A_conditional_create_sees_the_entry_before_it(string type)
    {
        await using var registry = await Registry.StartAsync();

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            type,
            Records.Entry("POST", "Patient", Records.Patient("R-1"), "urn:uuid:11111111-1111-4111-8111-111111111111", ("ifNoneExist", Condition)),
            Records.Entry("POST", "Patient", Records.Patient("R-1", "Second"), "urn:uuid:22222222-2222-4222-8222-222222222222", ("ifNoneExist", Condition))));

        Assert.Equal(["201 Created", "200 OK"], StatusesOf(answer));
        Assert.Single((await registry.GetAsync("Patient")).Entries);
    }

    [Fact]
    public async Task A_conditional_update_sees_the_entry_before_it_and_a_transaction_with_both_is_refused()
    {
        await using var registry = await Registry.StartAsync();
        JsonObject Twice(string type) => Records.Bundle(
            type,
            Records.Entry("PUT", $"Patient?{Condition}", Records.Patient("R-1")),
            Records.Entry("PUT", $"Patient?{Condition}", Records.Patient("R-1", "Second")));

        var transaction = await registry.SendAsync("POST", "", Twice("transaction"));
        Assert.Empty((await registry.GetAsync("Patient")).Entries);
        var batch = await registry.SendAsync("POST", "", Twice("batch"));

        Assert.Equal(412, transaction.Status);
        Assert.Equal(["201 Created", "200 OK"], StatusesOf(batch));
        Assert.Equal("Second", (string?)(await registry.GetAsync("Patient")).Body!["entry"]!.AsArray().Single()!["resource"]!["name"]![0]!["family"]);
    }

    [Fact]
    public async Task Two_entries_of_one_full_url_are_refused()
    {
        await using var registry = await Registry.StartAsync();
        const string Urn = "urn:uuid:11111111-1111-4111-8111-111111111111";

        var answer = await registry.SendAsync("POST", "", Records.Bundle(
            "transaction",
            Records.Entry("POST", "Patient", Records.Patient("R-1"), Urn),
            Records.Entry("POST", "Patient", Records.Patient("R-2"), Urn),
            Records.Entry("POST", "Observation", Records.Observation(Urn))));

        Assert.Equal(400, answer.Status);
        Assert.Empty((await registry.GetAsync("Patient")).Entries);
    }

    [Fact]
    public async Task A_repeated_batch_with_a_refused_entry_gets_the_first_answer()
    {
        await using var registry = await Registry.StartAsync();
        JsonObject Bundle() => Records.Bundle(
            "batch",
            Records.Entry("POST", "Observation", Records.Observation("Patient?identifier=none%7Cnone")),
            Records.Entry("POST", "Patient", Records.Patient("R-1")));

        var first = await registry.SendAsync("POST", "", Bundle(), headers: ("Idempotency-Key", "batch-1"));
        var again = await registry.SendAsync("POST", "", Bundle(), headers: ("Idempotency-Key", "batch-1"));

        Assert.Equal(["412 Precondition Failed", "201 Created"], StatusesOf(first));
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a%2fb")]
    [InlineData("urn:uuid:11111111-1111-4111-8111-111111111111")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task An_entry_takes_no_id_that_is_none(string id)
    {
        await using var registry = await Registry.StartAsync();

        var answer = await registry.SendAsync("POST", "", Records.Bundle("batch", Records.Entry("DELETE", $"Patient/{id}"), Patch($"Patient/{id}", "add", "/gender", "other")));

        Assert.Equal(["400 Bad Request", "400 Bad Request"], StatusesOf(answer));
    }

    private static List<string?> StatusesOf(RegistryAnswer answer) => [.. answer.Body!["entry"]!.AsArray().Select(entry => (string?)entry!["response"]!["status"])];

    private static JsonObject Patch(string address, string operation, string path, string value) => Records.Entry("PATCH", address, new JsonObject
    {
        ["resourceType"] = "Binary",
        ["contentType"] = "application/json-patch+json",
        ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(new JsonArray(new JsonObject { ["op"] = operation, ["path"] = path, ["value"] = value }).ToJsonString())),
    });
}
