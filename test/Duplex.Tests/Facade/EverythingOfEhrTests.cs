using System.Net;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

/// <summary>Everything of a patient, and its compartment, at an EHR that has neither.</summary>
public sealed class EverythingOfEhrTests
{
    [Fact]
    public async Task Everything_is_gathered_type_by_type_and_says_what_is_missing()
    {
        await using var duplex = await StartAsync();
        await ChartedPatients.AddAsync(duplex, Records.Allergy("a1"));

        var bundle = await RunningDuplex.JsonAsync(await GetAsync(duplex, "Patient/p1/$everything"));

        Assert.Equal(["Patient/p1", "AllergyIntolerance/a1", "Condition/c1", "Condition/c2", "Observation/o1"], References(bundle));
        Assert.Equal(5, (int?)bundle["total"]);
        Assert.Equal("urn:duplex:live:clinic", (string?)bundle["entry"]![2]!["resource"]!["meta"]!["source"]);
        Assert.StartsWith("urn:duplex:chart:", (string?)bundle["entry"]![1]!["resource"]!["meta"]!["source"], StringComparison.Ordinal);
        Assert.Equal($"{duplex.Address}/fhir/clinic/Patient/p1/$everything", (string?)bundle["link"]![0]!["url"]);
        var missing = string.Join(' ', bundle["entry"]!.AsArray()[^1]!["resource"]!["issue"]!.AsArray().Select(issue => (string?)issue!["details"]!["text"]));
        Assert.Contains("does not offer", missing, StringComparison.Ordinal);
        Assert.Contains("AllergyIntolerance", missing, StringComparison.Ordinal);
        Assert.DoesNotContain(" Observation", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_on_where_others_ended()
    {
        await using var duplex = await StartAsync();
        var found = new List<string>();
        var path = "Patient/p1/$everything?_count=2";
        for (var page = 0; page < 3; page++)
        {
            var bundle = await RunningDuplex.JsonAsync(await GetAsync(duplex, path));
            found.AddRange(References(bundle));
            var next = bundle["link"]!.AsArray().SingleOrDefault(link => (string?)link!["relation"] == "next");
            if (next is null)
            {
                break;
            }

            path = ((string)next["url"]!)[$"{duplex.Address}/fhir/clinic/".Length..];
        }

        Assert.Equal(["Patient/p1", "Condition/c1", "Condition/c2", "Observation/o1"], found);
    }

    [Fact]
    public async Task What_the_EHR_does_not_grant_is_named_and_a_call_that_fails_too()
    {
        await using var duplex = await RunningDuplex.StartAsync(duplex =>
        {
            duplex.ReadableTypes = new HashSet<string> { "Patient", "Condition" };
            duplex.Reader = _ => new FailingSearches(duplex.Ehr);
        });

        var bundle = await RunningDuplex.JsonAsync(await GetAsync(duplex, "Patient/p1/$everything?_type=Condition,Observation"));

        var issues = bundle["entry"]!.AsArray()[^1]!["resource"]!["issue"]!.AsArray();
        Assert.Equal(["forbidden", "exception"], issues.Select(issue => (string?)issue!["code"]));
    }

    [Fact]
    public async Task An_unknown_patient_has_nothing()
    {
        await using var duplex = await StartAsync();

        using var answer = await GetAsync(duplex, "Patient/p9/$everything");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_compartment_is_searched_by_patient()
    {
        await using var duplex = await StartAsync();

        var problems = await RunningDuplex.JsonAsync(await GetAsync(duplex, "Patient/p1/Condition?clinical-status=active"));
        var vitals = await RunningDuplex.JsonAsync(await GetAsync(duplex, "Patient/p1/Observation"));
        using var outside = await GetAsync(duplex, "Patient/p1/Practitioner");

        Assert.Equal(["Condition?clinical-status=active&patient=p1", "Observation?patient=p1"], duplex.Ehr.Asked);
        Assert.NotEmpty(problems["entry"]!.AsArray());
        Assert.Equal("outcome", (string?)vitals["entry"]!.AsArray()[^1]!["search"]!["mode"]);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    private static async Task<RunningDuplex> StartAsync()
    {
        var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c2"), Records.Problem("c1"), Records.HeartRate("o1"));
        return duplex;
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningDuplex duplex, string path) =>
        await duplex.GetAsync($"/fhir/clinic/{path}", await duplex.TokenAsync("system/*.rs", "chart"));

    private static IEnumerable<string> References(JsonObject bundle) => bundle["entry"]!.AsArray()
        .Where(entry => (string?)entry!["search"]!["mode"] == "match").Select(entry => $"{entry!["resource"]!["resourceType"]}/{entry["resource"]!["id"]}");

    private sealed class FailingSearches(FakeEhr ehr) : Duplex.Facade.IConnectionReader
    {
        public string BaseAddress => ehr.BaseAddress;

        public ValueTask<Duplex.Facade.ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) => ehr.ReadAsync(resourceType, id, cancellationToken);

        public ValueTask<Duplex.Facade.ConnectionAnswer> SearchAsync(string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new Duplex.Facade.ConnectionAnswer(500, default));

        public ValueTask<Duplex.Facade.ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken) => ehr.FollowAsync(address, cancellationToken);
    }
}
