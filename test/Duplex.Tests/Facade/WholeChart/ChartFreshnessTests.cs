using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Facade.WholeChart;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade.WholeChart;

public sealed class ChartFreshnessTests
{
    [Fact]
    public async Task Each_section_is_given_again_as_long_as_it_is_fresh_and_says_how_old_it_is()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        var first = await clinic.ReadAsync("?_section=demographics,problems");
        var calls = clinic.Calls.Asked.Count;

        clinic.Duplex.Time.Advance(TimeSpan.FromMinutes(4));
        var second = await clinic.ReadAsync("?_section=demographics,problems");
        var callsOfSecond = clinic.Calls.Asked.Count - calls;
        clinic.Duplex.Time.Advance(TimeSpan.FromMinutes(4));
        var third = await clinic.ReadAsync("?_section=demographics,problems");

        Assert.Equal(("live", "live"), (first.Source("demographics"), first.Source("problems")));
        Assert.Equal(("cache", "cache"), (second.Source("demographics"), second.Source("problems")));
        Assert.Equal(0, callsOfSecond);
        Assert.Equal(first.Fetched("problems"), second.Fetched("problems"));
        Assert.Equal(("cache", "live"), (third.Source("demographics"), third.Source("problems")));
        Assert.Equal("2026-03-04T10:08:00.000Z", third.Fetched("problems"));
    }

    [Theory]
    [InlineData("&_fresh=PT1M", null)]
    [InlineData("", "no-cache")]
    [InlineData("", "max-age=60")]
    public async Task A_caller_may_want_it_fresher(string query, string? header)
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=problems");
        clinic.Duplex.Time.Advance(TimeSpan.FromMinutes(2));

        var chart = await clinic.ReadAsync("?_section=problems" + query, change: request => request.Headers.CacheControl = header is null ? null : CacheControlHeaderValue.Parse(header));

        Assert.Equal("live", chart.Source("problems"));
    }

    [Fact]
    public async Task A_caller_may_take_it_older_and_a_connection_says_its_own_default()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Duplex.WholeChart = new WholeChartOptions { Freshness = new Dictionary<string, TimeSpan> { ["problems"] = TimeSpan.FromMinutes(1) } };
        await clinic.ReadAsync("?_section=problems,allergies");
        clinic.Duplex.Time.Advance(TimeSpan.FromMinutes(2));

        var older = await clinic.ReadAsync("?_section=problems,allergies&_fresh=PT10M");
        var usual = await clinic.ReadAsync("?_section=problems,allergies");

        Assert.Equal(("cache", "cache"), (older.Source("problems"), older.Source("allergies")));
        Assert.Equal(("live", "cache"), (usual.Source("problems"), usual.Source("allergies")));
    }

    [Fact]
    public async Task What_changed_since_is_read_alone()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        var seeded = DateTimeOffset.UtcNow.AddDays(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

        var all = await clinic.ReadAsync($"?_section=problems&_since={seeded}");
        var none = await clinic.ReadAsync("?_section=problems&_since=2999-01-01T00:00:00Z");

        Assert.Equal(3, all.Resources("problems"));
        Assert.Equal(("complete", 0), (none.Status("problems"), none.Resources("problems")));
        Assert.Equal("The source holds none", (string?)none.Section("problems")["emptyReason"]!["text"]);
    }

    [Fact]
    public async Task What_the_feed_says_has_changed_is_asked_anew_for_that_patient_only()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=problems");
        await clinic.ReadAsync("?_section=problems", patient: "p1002");

        await TellOfChangeAsync(clinic.Duplex, "Condition", "c-new", ChartedClinic.Patient);

        Assert.Equal("live", (await clinic.ReadAsync("?_section=problems")).Source("problems"));
        Assert.Equal("cache", (await clinic.ReadAsync("?_section=problems", patient: "p1002")).Source("problems"));
    }

    [Fact]
    public async Task A_note_that_was_written_through_Duplex_shows_in_the_next_read()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=notes,problems", patient: "p1001");
        var note = TestNotes.Draft(patient: "p1001", encounter: "e2001");

        var posting = ClinicalNotes.PostAsync(clinic.Duplex, note);
        var id = await clinic.Clinic.StoreAsync(TestNotes.Draft(patient: "p1001", encounter: "e2001"));
        await clinic.Duplex.AnswerDeliveryAsync(DeliveryState.Accepted, $"DocumentReference/{id}");
        using var answer = await posting;
        var chart = await clinic.ReadAsync("?_section=notes,problems", patient: "p1001");

        Assert.Equal(201, (int)answer.StatusCode);
        Assert.True(chart.Has("DocumentReference", id));
        Assert.Equal(("live", "cache"), (chart.Source("notes"), chart.Source("problems")));
    }

    [Fact]
    public async Task Nothing_crosses_organizations_though_patients_have_the_same_id()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await using var other = await RunningClinic.StartAuthorizedAsync(options => options with { Seed = 7 });
        using var client = new Duplex.Fhir.Client.FhirRestClient(other.Clinic.FhirBase, new Duplex.Fhir.Client.Tokens.FixedAccessToken(other.Http.DefaultRequestHeaders.Authorization!.Parameter!));
        var elsewhere = new CountedReader(new Duplex.Composition.FhirConnectionReader(client));
        clinic.Duplex.Reader = name => name == "elsewhere" ? elsewhere : clinic.Calls;

        var own = await clinic.ReadAsync("?_section=demographics");
        var theirs = await clinic.ReadAsync("?_section=demographics", await clinic.TokenAsync(app: "other"), connection: "elsewhere");
        using var refused = await clinic.Duplex.GetAsync($"/fhir/elsewhere/Patient/{ChartedClinic.Patient}/$chart", await clinic.TokenAsync());

        Assert.Equal("live", theirs.Source("demographics"));
        Assert.NotEqual((string?)own.Resource("Patient", ChartedClinic.Patient)["birthDate"], (string?)theirs.Resource("Patient", ChartedClinic.Patient)["birthDate"]);
        Assert.Equal(1, elsewhere.Count("Patient/"));
        Assert.Equal(404, (int)refused.StatusCode);
    }

    [Fact]
    public async Task Two_callers_at_once_share_one_read()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=demographics");
        var gate = new TaskCompletionSource();
        clinic.Calls.Instead = async (asked, token) =>
        {
            if (asked.StartsWith("Immunization", StringComparison.Ordinal))
            {
                await gate.Task.WaitAsync(token);
            }

            return null;
        };

        var first = clinic.ReadAsync("?_section=immunizations");
        await clinic.Calls.UntilAskedAsync("Immunization");
        // Devices come after immunizations: once they are asked for, the second caller waits for the first one's read.
        var second = clinic.ReadAsync("?_section=immunizations,devices");
        await clinic.Calls.UntilAskedAsync("Device");
        gate.SetResult();

        Assert.Equal("complete", (await first).Status("immunizations"));
        Assert.Equal("complete", (await second).Status("immunizations"));
        Assert.Equal(1, clinic.Calls.Count("Immunization"));
    }

    [Fact]
    public async Task A_caller_who_leaves_ends_the_calls_that_nobody_else_waits_for()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        var ended = new TaskCompletionSource();
        clinic.Calls.Instead = async (asked, token) =>
        {
            if (asked.StartsWith("Immunization", StringComparison.Ordinal))
            {
                using var ending = token.Register(ended.SetResult);
                await Task.Delay(Timeout.Infinite, token);
            }

            return null;
        };
        using var leaving = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{clinic.Duplex.Address}/fhir/clinic/Patient/{ChartedClinic.Patient}/$chart");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await clinic.TokenAsync());

        var reading = clinic.Duplex.Http.SendAsync(request, leaving.Token);
        await clinic.Calls.UntilAskedAsync("Immunization");
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task TellOfChangeAsync(RunningDuplex duplex, string type, string id, string patient)
    {
        var now = Instant.Now(duplex.Time);
        var source = new ExchangeId(Guid.CreateVersion7());
        await duplex.Store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(new Exchange
                {
                    Id = source, Connection = RunningDuplex.Clinic, Direction = ExchangeDirection.Inbound, Format = "hl7v2", Kind = "ADT^A08", Lane = new Lane(1), At = now,
                    Outcome = ExchangeOutcome.InTheChart, Payload = "MSH|^~\\&|SYNTHETIC"u8.ToArray(),
                });
                await unit.Join<IChartStore>().AddAsync(
                    new ChartVersion
                    {
                        Connection = RunningDuplex.Clinic, ResourceType = type, Id = id, Version = 1, At = now, Source = source, SourceSequence = 1, Patient = $"Patient/{patient}",
                        Body = Encoding.UTF8.GetBytes(new JsonObject { ["resourceType"] = type, ["id"] = id }.ToJsonString()),
                    },
                    current: true);
                await unit.Feed.AppendAsync(Changes.OfResource(RunningDuplex.Clinic, new Lane(1), $"{type}/{id}", source, now));
            },
            CancellationToken.None);
    }
}
