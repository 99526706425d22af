using Duplex.Chart.Subscriptions;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Subscriptions;

/// <summary>Which changes become events.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task A_topic_tells_creation_change_and_deletion()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, "full-resource"));

        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1", "male"));
        await clinic.ChartAsync("Patient/p1", null);
        await clinic.UntilAsync(id, state => state.LastEvent == 3);
        var bundle = await clinic.GetAsync($"Subscription/{id}/$events?eventsSinceNumber=1&eventsUntilNumber=3");

        var entries = bundle["entry"]!.AsArray().Skip(1).ToList();
        Assert.Equal(["201", "200", "204"], entries.Select(entry => (string?)entry!["response"]!["status"]));
        Assert.Equal(["PUT", "PUT", "DELETE"], entries.Select(entry => (string?)entry!["request"]!["method"]));
        Assert.Equal(["female", "male", null], entries.Select(entry => (string?)entry!["resource"]?["gender"]));
    }

    [Fact]
    public async Task What_no_longer_meets_a_filter_is_told_once_more_and_then_no_more()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, filters: "Patient?gender=female"));

        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1", "male"));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1", "female"));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1", "other"));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1", "unknown"));
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2", "female"));
        await clinic.ChartAsync("Patient/p2", null);
        await clinic.UntilAsync(id, state => state.LastEvent == 4);

        Assert.Equal([("Patient/p1", 2L), ("Patient/p1", 3L), ("Patient/p2", 1L), ("Patient/p2", 2L)], (await EventsAsync(clinic, id)).Select(told => (told.Reference, told.Version)));
    }

    [Fact]
    public async Task Filters_add_up_and_one_of_a_type_holds_for_that_type_only()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(
            SubscribedClinic.Results, filters: ["Observation?code=http://loinc.org|4548-4", $"patient={clinic.Duplex.Address}/fhir/clinic/Patient/synthetic-1"]));

        await clinic.ChartAsync("Observation/o1", SubscribedClinic.Observation("o1", "1234-5"));
        await clinic.ChartAsync("Observation/o2", SubscribedClinic.Observation("o2", "4548-4").Replace("synthetic-1", "synthetic-2", StringComparison.Ordinal));
        await clinic.ChartAsync("Observation/o3", SubscribedClinic.Observation("o3", "4548-4"));
        await clinic.ChartAsync("DiagnosticReport/d1", SubscribedClinic.Observation("d1", "24331-1").Replace("Observation", "DiagnosticReport", StringComparison.Ordinal));
        await clinic.UntilAsync(id, state => state.LastEvent == 2);

        Assert.Equal(["Observation/o3", "DiagnosticReport/d1"], (await EventsAsync(clinic, id)).Select(told => told.Reference));
    }

    [Fact]
    public async Task What_happened_before_is_not_told()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var (id, _) = await clinic.SubscribeAsync(clinic.Plain("Patient?gender=female"));
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));
        clinic.StartWorkers();
        await clinic.UntilAsync(id, state => state.LastEvent == 1);

        Assert.Equal(["Patient/p2"], (await EventsAsync(clinic, id)).Select(told => told.Reference));
    }

    [Fact]
    public async Task Several_versions_of_one_transaction_are_an_event_each()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));

        await clinic.ChartAsync([("Patient/p1", SubscribedClinic.Patient("p1")), ("Patient/p1", SubscribedClinic.Patient("p1", "male")), ("Patient/p2", SubscribedClinic.Patient("p2"))]);
        await clinic.UntilAsync(id, state => state.LastEvent == 3);

        Assert.Equal([("Patient/p1", 1L), ("Patient/p1", 2L), ("Patient/p2", 1L)], (await EventsAsync(clinic, id)).Select(told => (told.Reference, told.Version)));
    }

    [Fact]
    public async Task A_step_of_a_loop_is_told_with_the_loops_address()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic("urn:duplex:topic:loop-step"));
        var loop = new LoopId(Guid.CreateVersion7());

        await clinic.Duplex.Store.CommitAsync(
            unit => unit.Feed.AppendAsync(Duplex.Engine.Feed.Changes.OfLoop(RunningDuplex.Clinic, new Lane(1), loop, Instant.Now(clinic.Duplex.Time))), CancellationToken.None);
        var told = await clinic.Receiver.NextAsync();

        Assert.Equal([$"{clinic.Duplex.Address}/api/loops/{loop}"], told.Focuses);
        Assert.Single(told.Json["entry"]!.AsArray());
    }

    [Fact]
    public async Task Events_can_be_asked_for_again_by_number_and_in_another_content()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        await clinic.ChartAsync([.. Enumerable.Range(1, 4).Select(number => ($"Patient/p{number}", (string?)SubscribedClinic.Patient($"p{number}")))]);
        await clinic.UntilAsync(id, state => state.LastEvent == 4);

        var bundle = await clinic.GetAsync($"Subscription/{id}/$events?eventsSinceNumber=2&eventsUntilNumber=3&content=full-resource");
        using var wrong = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$events?eventsSinceNumber=x", await clinic.TokenAsync());

        var answer = new ReceivedCall("", "", new Dictionary<string, string>(), bundle.ToJsonString());
        Assert.Equal("query-event", answer.Type);
        Assert.Equal("4", answer.Value("events-since-subscription-start"));
        Assert.Equal([2L, 3L], answer.Numbers);
        Assert.Equal(["p2", "p3"], bundle["entry"]!.AsArray().Skip(1).Select(entry => (string?)entry!["resource"]!["id"]));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_backlog_is_bounded_and_says_what_is_lost()
    {
        await using var clinic = await SubscribedClinic.StartAsync(new SubscriptionPolicy { MostEvents = 3 });
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        clinic.Receiver.Answer = _ => 503;

        await clinic.ChartAsync([.. Enumerable.Range(1, 5).Select(number => ($"Patient/p{number}", (string?)SubscribedClinic.Patient($"p{number}")))]);
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Error && state.LastEvent == 5);

        var bundle = await clinic.GetAsync($"Subscription/{id}/$events");
        Assert.Equal([3L, 4L, 5L], new ReceivedCall("", "", new Dictionary<string, string>(), bundle.ToJsonString()).Numbers);
        Assert.Contains("before 3 are no longer kept", bundle.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("no longer kept", (string?)(await clinic.GetAsync($"Subscription/{id}"))["error"], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<SubscriptionEvent>> EventsAsync(SubscribedClinic clinic, string id)
    {
        Assert.True(SubscriptionId.TryParse(id, out var parsed));
        return await clinic.Duplex.Store.Subscriptions.ListEventsAsync(parsed, 0, long.MaxValue, 100, CancellationToken.None);
    }
}
