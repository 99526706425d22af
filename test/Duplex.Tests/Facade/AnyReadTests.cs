using System.Net;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

public sealed class AnyReadTests
{
    private const string Scopes = RunningDuplex.RecordScopes;

    [Fact]
    public async Task Any_type_that_the_EHR_offers_is_read_live_and_says_so()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c1"));

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition/c1", await duplex.TokenAsync(Scopes));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("urn:duplex:live:clinic", (string?)(await RunningDuplex.JsonAsync(answer))["meta"]!["source"]);
        Assert.False(answer.Headers.Contains("Warning"));
    }

    [Fact]
    public async Task A_source_that_the_EHR_gave_stays()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var problem = Records.Problem("c1");
        problem["meta"] = new JsonObject { ["source"] = "https://ehr.example/feed#1" };
        duplex.Ehr.Add(problem);

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition/c1", await duplex.TokenAsync(Scopes));

        var meta = (await RunningDuplex.JsonAsync(answer))["meta"]!;
        Assert.Equal("https://ehr.example/feed#1", (string?)meta["source"]);
        Assert.Equal(("urn:duplex:source", "urn:duplex:live:clinic"), ((string?)meta["extension"]![0]!["url"], (string?)meta["extension"]![0]!["valueUri"]));
    }

    [Fact]
    public async Task What_a_counterparty_without_FHIR_told_is_read_with_its_age_and_written_by_nobody()
    {
        await using var duplex = await RunningDuplex.StartAsync(duplex => duplex.HasFhir = false);
        await ChartedPatients.AddAsync(duplex, Records.Allergy("a1"));
        duplex.Time.Advance(TimeSpan.FromMinutes(2));
        var token = await duplex.TokenAsync(RunningDuplex.RecordScopes);

        using var read = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance/a1", token);
        using var known = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance/a1", token, request => request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"1\""));
        using var search = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance?patient=p1", token);
        using var history = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance/a1/_history", token);
        using var written = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Post, "Condition", Records.Problem());
        using var note = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Post, "DocumentReference", ClinicalNotes.Draft());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.OK), (read.StatusCode, known.StatusCode, search.StatusCode, history.StatusCode));
        Assert.All(
            new[] { read, search, history },
            answer => Assert.Contains("110 duplex \"Response is Stale: the counterparty offers no live reads; from the chart, 120 s old\"", answer.Headers.GetValues("Warning").Single(), StringComparison.Ordinal));
        Assert.StartsWith("urn:duplex:chart:", (string?)(await RunningDuplex.JsonAsync(read))["meta"]!["source"], StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed), (written.StatusCode, note.StatusCode));
        Assert.Contains("speaks HL7 v2", await RunningDuplex.SentenceAsync(note), StringComparison.Ordinal);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task What_the_EHR_does_not_offer_comes_from_the_chart_with_its_age()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, Records.Allergy("a1"));
        duplex.Time.Advance(TimeSpan.FromMinutes(2));
        var token = await duplex.TokenAsync(Scopes);

        using var read = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance/a1", token);
        using var search = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance?patient=p1", token);
        using var absent = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance/a2", token);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.StartsWith("urn:duplex:chart:", (string?)(await RunningDuplex.JsonAsync(read))["meta"]!["source"], StringComparison.Ordinal);
        Assert.Contains("110 duplex \"Response is Stale: this is not read live; from the chart, 120 s old\"", read.Headers.GetValues("Warning").Single(), StringComparison.Ordinal);
        Assert.Contains("110 duplex", search.Headers.GetValues("Warning").Single(), StringComparison.Ordinal);
        Assert.Equal("a1", (string?)(await RunningDuplex.JsonAsync(search))["entry"]![0]!["resource"]!["id"]);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        Assert.Contains("lists no AllergyIntolerance", await RunningDuplex.SentenceAsync(absent), StringComparison.Ordinal);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task A_caller_that_has_the_version_is_not_sent_it_again()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var known = await duplex.GetAsync("/fhir/clinic/Patient/p1", await duplex.TokenAsync(), request => request.Headers.Add("If-None-Match", "W/\"3\""));
        using var other = await duplex.GetAsync("/fhir/clinic/Patient/p1", await duplex.TokenAsync(), request => request.Headers.Add("If-None-Match", "W/\"2\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (known.StatusCode, other.StatusCode));
        Assert.Equal("", await known.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_version_is_read_where_the_EHR_keeps_versions_and_a_history_refused_where_it_has_none()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync();

        using var version = await duplex.GetAsync("/fhir/clinic/Patient/p1/_history/3", token);
        using var history = await duplex.GetAsync("/fhir/clinic/Patient/p1/_history", token);

        Assert.Equal(HttpStatusCode.OK, version.StatusCode);
        Assert.Equal("p1", (string?)(await RunningDuplex.JsonAsync(version))["id"]);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, history.StatusCode);
        Assert.Contains("does not list history-instance for Patient", await RunningDuplex.SentenceAsync(history), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_resource_is_marked_as_such()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1?_elements=birthDate", await duplex.TokenAsync());

        var patient = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(["birthDate", "id", "meta", "resourceType"], patient.Select(member => member.Key).Order());
        Assert.Equal("SUBSETTED", (string?)patient["meta"]!["tag"]![0]!["code"]);
    }

    [Fact]
    public async Task A_head_request_has_the_headers_alone()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{duplex.Address}/fhir/clinic/Patient/p1");
        request.Headers.Authorization = new("Bearer", await duplex.TokenAsync());
        request.Headers.Add("X-Request-Id", "visit-7");

        using var answer = await duplex.Http.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, "W/\"3\"", "visit-7"), (answer.StatusCode, answer.Headers.ETag!.ToString(), answer.Headers.GetValues("X-Request-Id").Single()));
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }
}
