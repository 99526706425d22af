using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Facade;

/// <summary>What an EHR has and an app may not see is not there for that app, whatever it does.</summary>
public sealed class WithheldWriteTests
{
    [Fact]
    public async Task A_condition_finds_nothing_that_is_withheld()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Restricted("o7"));

        // The cause: what the condition found was answered whole, whatever its labels.
        using var answer = await RecordWriteTests.WriteAsync(
            duplex, HttpMethod.Post, "Observation", Records.HeartRate(), ("If-None-Exist", "identifier=urn:x|7"), ("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.DoesNotContain("o7", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "Observation/o7")]
    [InlineData("DELETE", "Observation/o7")]
    public async Task What_is_withheld_is_neither_replaced_nor_deleted(string method, string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Restricted("o7"));

        // The cause: the version that is replaced was read without a look at its labels, and the new one had none.
        using var answer = await RecordWriteTests.WriteAsync(duplex, new HttpMethod(method), path, method == "PUT" ? Records.HeartRate("o7", value: 80) : null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_withheld_note_is_not_retracted_and_its_text_not_told()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["id"] = "17",
            ["meta"] = Labels("R"),
            ["status"] = "current",
            ["subject"] = new JsonObject { ["reference"] = "Patient/p1" },
            ["content"] = new JsonArray(new JsonObject { ["attachment"] = new JsonObject { ["contentType"] = "text/plain", ["data"] = "U0VDUkVU" } }),
        });
        var retraction = new JsonObject { ["resourceType"] = "DocumentReference", ["id"] = "17", ["status"] = "entered-in-error", ["subject"] = new JsonObject { ["reference"] = "Patient/p1" } };

        using var answer = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, "DocumentReference/17", retraction);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("U0VDUkVU", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_versions_are_withheld_by_the_labels_of_today()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Restricted("o7"));
        duplex.Ehr.Capability = FakeEhr.Offering(("Observation", "patient", "history-instance"));
        duplex.Ehr.SearchAnswer = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "history", ["entry"] = new JsonArray(new JsonObject { ["resource"] = Records.HeartRate("o7") }) };
        var token = await duplex.TokenAsync(RunningDuplex.RecordScopes);

        using var history = await duplex.GetAsync("/fhir/clinic/Observation/o7/_history", token);
        using var version = await duplex.GetAsync("/fhir/clinic/Observation/o7/_history/1", token);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (history.StatusCode, version.StatusCode));
    }

    [Fact]
    public async Task The_EHRs_number_of_all_is_given_only_where_all_of_it_is_shown()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync(RunningDuplex.RecordScopes);
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o1"));
        using var shown = await duplex.GetAsync("/fhir/clinic/Observation?patient=p1", token);
        duplex.Ehr.SearchAnswer["total"] = 2;
        using var more = await duplex.GetAsync("/fhir/clinic/Observation?patient=p1", token);
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o1"), Restricted("o2"));
        using var counted = await duplex.GetAsync("/fhir/clinic/Observation?patient=p1&_summary=count", token);

        Assert.Equal(1, (int?)(await RunningDuplex.JsonAsync(shown))["total"]);
        Assert.Null((await RunningDuplex.JsonAsync(more))["total"]);
        Assert.Equal(1, (int?)(await RunningDuplex.JsonAsync(counted))["total"]);
    }

    [Fact]
    public async Task A_condition_that_is_under_way_already_is_not_written_a_second_time()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        // The cause: the EHR was asked by each of the two before it had either.
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RecordWriteTests.WriteAsync(
            duplex, HttpMethod.Post, "Observation", Records.HeartRate(), ("If-None-Exist", "identifier=urn:x|7"), ("Prefer", "respond-async"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_loop_whose_write_is_withheld_is_not_shown_to_the_app()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var written = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Post, "Observation", Restricted(null), ("Prefer", "respond-async"));
        using var plain = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Post, "Condition", Records.Problem(), ("Prefer", "respond-async"));
        var token = await duplex.TokenAsync(RunningDuplex.RecordScopes);

        using var hidden = await duplex.GetAsync(written.Headers.Location!.PathAndQuery, token);
        using var shown = await duplex.GetAsync(plain.Headers.Location!.PathAndQuery, token);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (hidden.StatusCode, shown.StatusCode));
    }

    [Theory]
    [InlineData("urn:uuid:00000000-0000-4000-8000-000000000009", "urn:uuid:00000000-0000-4000-8000-000000000002", "facade.entry-missing", "Bundle.entry[0].resource.partOf[0].reference")]
    [InlineData("urn:uuid:00000000-0000-4000-8000-000000000002", "urn:uuid:00000000-0000-4000-8000-000000000001", "facade.entry-twice", "Bundle.entry[1].fullUrl")]
    public async Task Entries_that_can_not_be_linked_are_refused_before_anything_is_sent(string referred, string second, string code, string place)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Capability = duplex.Ehr.Capability! with { Interactions = new HashSet<string> { "transaction" } };
        var part = Records.HeartRate();
        part["partOf"] = new JsonArray(new JsonObject { ["reference"] = referred });
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "transaction",
            ["entry"] = new JsonArray(Entry("urn:uuid:00000000-0000-4000-8000-000000000001", part), Entry(second, Records.HeartRate())),
        };

        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(bundle.ToJsonString())) { Headers = { { "Content-Type", "application/fhir+json" } } };
        using var answer = await duplex.PostAsync("/fhir/clinic", await duplex.TokenAsync(RunningDuplex.RecordScopes), content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(place, (string?)(await RunningDuplex.JsonAsync(answer))["issue"]![0]!["expression"]![0]);
        var refused = Assert.Single(await duplex.Store.Exchanges.ListAsync(new Duplex.Engine.Exchanges.ExchangeQuery("default"), CancellationToken.None));
        Assert.Equal(code, refused.Code);
    }

    private static JsonObject Entry(string fullUrl, JsonObject resource) => new()
    {
        ["fullUrl"] = fullUrl,
        ["resource"] = resource,
        ["request"] = new JsonObject { ["method"] = "POST", ["url"] = (string?)resource["resourceType"] },
    };

    private static JsonObject Restricted(string? id)
    {
        var resource = Records.HeartRate(id);
        resource["meta"] = Labels("R");
        return resource;
    }

    private static JsonObject Labels(string code) => new()
    {
        ["security"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", ["code"] = code }),
    };
}
