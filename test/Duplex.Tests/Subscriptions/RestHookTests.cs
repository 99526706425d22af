using System.Net;
using System.Text.Json.Nodes;
using Duplex.Chart.Subscriptions;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Subscriptions;

public sealed class RestHookTests
{
    [Fact]
    public async Task A_subscription_is_active_after_its_endpoint_shook_hands_and_then_an_event_arrives_signed()
    {
        await using var clinic = await SubscribedClinic.StartAsync(works: false);
        using var answer = await clinic.PostAsync(clinic.Topic(SubscribedClinic.Patients, change: resource =>
            resource["channel"]!["header"] = new JsonArray("Authorization: Bearer synthetic-secret", "X-Screen: 7")));
        var made = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("requested", (string?)made["status"]);
        Assert.Null(made["channel"]!["header"]);
        var id = (string)made["id"]!;
        var secret = (string)made["channel"]!["extension"]![0]!["valueString"]!;
        Assert.Equal($"{clinic.Duplex.Address}/fhir/clinic/Subscription/{id}/_history/1", answer.Headers.Location!.ToString());

        clinic.StartWorkers();
        var handshake = await clinic.Receiver.NextAsync();
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Active);
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var told = await clinic.Receiver.NextAsync();

        Assert.Equal(("POST", "/hook", "handshake"), (handshake.Method, handshake.Path, handshake.Type));
        Assert.Equal("requested", handshake.Value("status"));
        Assert.Equal("0", handshake.Value("events-since-subscription-start"));
        Assert.Empty(handshake.Events);
        foreach (var call in new[] { handshake, told })
        {
            Assert.Equal("Bearer synthetic-secret", call.Headers["Authorization"]);
            Assert.Equal("7", call.Headers["X-Screen"]);
            Assert.Equal("application/fhir+json", call.Headers["Content-Type"]);
            Assert.True(Signatures.AreRight(call, secret, clinic.Duplex.Time.GetUtcNow()));
            Assert.False(Signatures.AreRight(call, secret + "x", clinic.Duplex.Time.GetUtcNow()));
        }

        Assert.Equal("event-notification", told.Type);
        Assert.Equal("active", told.Value("status"));
        Assert.Equal(SubscribedClinic.Patients, told.Value("topic"));
        Assert.Equal([1L], told.Numbers);
        Assert.Equal([$"{clinic.Duplex.Address}/fhir/clinic/Patient/p1"], told.Focuses);
        Assert.Equal("history", (string?)told.Json["type"]);
        Assert.Null(told.Json["entry"]![1]!["resource"]);
        Assert.Equal("active", (string?)(await clinic.GetAsync($"Subscription/{id}"))["status"]);
    }

    [Fact]
    public async Task A_full_resource_is_sent_as_it_was_told_with_its_version_and_the_facades_addresses()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Results, "full-resource"));

        await clinic.ChartAsync("Observation/o1", SubscribedClinic.Observation("o1", "4548-4").Replace("Patient/synthetic-1", $"{clinic.Duplex.Ehr.BaseAddress}/Patient/synthetic-1", StringComparison.Ordinal));
        var told = await clinic.Receiver.NextAsync();

        var entry = told.Json["entry"]![1]!;
        Assert.Equal($"{clinic.Duplex.Address}/fhir/clinic/Observation/o1", (string?)entry["fullUrl"]);
        Assert.Equal("o1", (string?)entry["resource"]!["id"]);
        Assert.Equal("1", (string?)entry["resource"]!["meta"]!["versionId"]);
        Assert.Equal($"{clinic.Duplex.Address}/fhir/clinic/Patient/synthetic-1", (string?)entry["resource"]!["subject"]!["reference"]);
        Assert.Equal("PUT", (string?)entry["request"]!["method"]);
    }

    [Fact]
    public async Task An_empty_notification_names_neither_topic_nor_resource()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, "empty"));

        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var told = await clinic.Receiver.NextAsync();

        Assert.Equal([1L], told.Numbers);
        Assert.Single(told.Json["entry"]!.AsArray());
        Assert.DoesNotContain("Patient/p1", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(SubscribedClinic.Patients, told.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_comes_in_order_and_no_more_at_once_than_wanted()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => SubscribedClinic.Set(resource, "backport-max-count", 2)));

        await clinic.ChartAsync([.. Enumerable.Range(1, 5).Select(number => ($"Patient/p{number}", (string?)SubscribedClinic.Patient($"p{number}")))]);
        var calls = new List<ReceivedCall>();
        while (calls.Sum(call => call.Numbers.Count()) < 5)
        {
            calls.Add(await clinic.Receiver.NextAsync());
        }

        Assert.Equal([1L, 2L, 3L, 4L, 5L], calls.SelectMany(call => call.Numbers));
        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], calls.SelectMany(call => call.Focuses).Select(focus => focus[(focus.LastIndexOf('/') + 1)..]));
        Assert.All(calls, call => Assert.InRange(call.Numbers.Count(), 1, 2));
        Assert.Equal("5", calls[^1].Value("events-since-subscription-start"));
    }

    [Fact]
    public async Task A_call_that_is_not_taken_is_repeated_with_growing_waits_and_nothing_overtakes_it()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, secret) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        clinic.Receiver.Answer = _ => 503;
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var first = await clinic.Receiver.NextAsync();

        var second = await clinic.NextAfterAsync(TimeSpan.FromSeconds(2));
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));
        await clinic.UntilAsync(id, state => state.LastEvent == 2);
        clinic.Receiver.Answer = _ => 204;
        var third = await clinic.NextAfterAsync(TimeSpan.FromSeconds(4));

        Assert.Equal([1L], first.Numbers);
        Assert.Equal([1L], second.Numbers);
        Assert.Equal([1L, 2L], third.Numbers);
        Assert.True(Signatures.AreRight(third, secret, clinic.Duplex.Time.GetUtcNow()), "Each attempt is signed at its own time.");
    }

    [Fact]
    public async Task An_endpoint_that_says_when_to_come_back_is_left_alone_until_then()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        clinic.Receiver.Answer = _ => 429;
        clinic.Receiver.Header = ("Retry-After", "120");
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        await clinic.Receiver.NextAsync();

        Assert.Equal([1L], (await clinic.NextAfterAsync(TimeSpan.FromSeconds(120))).Numbers);
    }

    [Fact]
    public async Task After_the_last_attempt_the_error_can_be_read_and_the_app_brings_it_back_without_a_gap()
    {
        await using var clinic = await SubscribedClinic.StartAsync(new SubscriptionPolicy { MostAttempts = 2 });
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        clinic.Receiver.Answer = _ => 500;
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        await clinic.Receiver.NextAsync();
        await clinic.NextAfterAsync(TimeSpan.FromSeconds(2));
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Error);
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));
        await clinic.UntilAsync(id, state => state.LastEvent == 2);

        var broken = await clinic.GetAsync($"Subscription/{id}");
        var status = await clinic.GetAsync($"Subscription/{id}/$status");
        Assert.Equal("error", (string?)broken["status"]);
        Assert.Contains("answered 500", (string?)broken["error"], StringComparison.Ordinal);
        Assert.Contains("answered 500", status.ToJsonString(), StringComparison.Ordinal);
        Assert.True(clinic.Receiver.HasNone);

        clinic.Receiver.Answer = _ => 200;
        broken["status"] = "requested";
        using var again = await clinic.PutAsync(broken);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("W/\"2\"", again.Headers.ETag!.ToString());

        var handshake = await clinic.Receiver.NextAsync();
        Assert.Equal("handshake", handshake.Type);
        Assert.Equal("2", handshake.Value("events-since-subscription-start"));
        Assert.Equal([1L, 2L], (await clinic.Receiver.NextAsync()).Numbers);
    }

    [Fact]
    public async Task An_endpoint_that_does_not_shake_hands_hears_nothing()
    {
        await using var clinic = await SubscribedClinic.StartAsync(new SubscriptionPolicy { MostHandshakes = 1 });
        clinic.Receiver.Answer = _ => 302;
        clinic.Receiver.Header = ("Location", clinic.Receiver.Address + "/elsewhere");

        var (id, _) = await clinic.SubscribeAsync(clinic.Topic(SubscribedClinic.Patients));
        Assert.Equal("/hook", (await clinic.Receiver.NextAsync()).Path);
        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Error);
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));

        Assert.Contains("redirects are not followed", (string?)(await clinic.GetAsync($"Subscription/{id}"))["error"], StringComparison.Ordinal);
        Assert.True(clinic.Receiver.HasNone);
    }

    [Fact]
    public async Task Gone_ends_it()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        clinic.Receiver.Answer = _ => 410;

        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        await clinic.Receiver.NextAsync();

        await clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Off);
        Assert.Contains("410", (string?)(await clinic.GetAsync($"Subscription/{id}"))["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_subscription_shows_that_it_is_alive()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => SubscribedClinic.Set(resource, "backport-heartbeat-period", 60)));

        var first = await clinic.NextAfterAsync(TimeSpan.FromSeconds(60));
        var second = await clinic.NextAfterAsync(TimeSpan.FromSeconds(60));

        foreach (var heartbeat in new[] { first, second })
        {
            Assert.Equal("heartbeat", heartbeat.Type);
            Assert.Equal("0", heartbeat.Value("events-since-subscription-start"));
            Assert.Empty(heartbeat.Events);
        }
    }

    [Fact]
    public async Task Its_end_turns_it_off()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => resource["end"] = clinic.Duplex.Time.GetUtcNow().AddHours(1).ToString("O")));

        await clinic.PassUntilAsync(TimeSpan.FromHours(1), clinic.UntilAsync(id, state => state.Status == SubscriptionStatus.Off));
        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        Assert.Contains("end", (string?)(await clinic.GetAsync($"Subscription/{id}"))["error"], StringComparison.Ordinal);
        Assert.True(clinic.Receiver.HasNone);
    }

    [Fact]
    public async Task A_secret_that_is_replaced_signs_beside_the_new_one_for_a_day()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, old) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        using var rotated = await clinic.Duplex.PostAsync($"/fhir/clinic/Subscription/{id}/$rotate-secret", await clinic.TokenAsync(), new StringContent(""));
        var secret = (string)(await RunningDuplex.JsonAsync(rotated))["parameter"]![0]!["valueString"]!;

        await clinic.ChartAsync("Patient/p1", SubscribedClinic.Patient("p1"));
        var during = await clinic.Receiver.NextAsync();
        clinic.Duplex.Time.Advance(TimeSpan.FromHours(25));
        await clinic.ChartAsync("Patient/p2", SubscribedClinic.Patient("p2"));
        var after = await clinic.NextAfterAsync(TimeSpan.FromSeconds(2));

        Assert.NotEqual(old, secret);
        Assert.True(Signatures.AreRight(during, old));
        Assert.True(Signatures.AreRight(during, secret));
        Assert.False(Signatures.AreRight(after, old));
        Assert.True(Signatures.AreRight(after, secret));
    }

    [Fact]
    public async Task In_R4s_plain_form_without_payload_a_call_only_says_look()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, secret) = await clinic.SubscribeAsync(clinic.Plain("Observation?code=http://loinc.org|4548-4"));
        Assert.Equal("active", (string?)(await clinic.GetAsync($"Subscription/{id}"))["status"]);

        await clinic.ChartAsync("Observation/o1", SubscribedClinic.Observation("o1", "1234-5"));
        await clinic.ChartAsync("Observation/o2", SubscribedClinic.Observation("o2", "4548-4"));
        var call = await clinic.Receiver.NextAsync();

        Assert.Equal(("POST", ""), (call.Method, call.Body));
        Assert.True(Signatures.AreRight(call, secret, clinic.Duplex.Time.GetUtcNow()));
        Assert.Equal(1, (await clinic.UntilAsync(id, state => state.LastEvent > 0)).LastEvent);
    }

    [Fact]
    public async Task In_R4s_plain_form_with_payload_the_resource_itself_is_sent_one_at_a_time()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.SubscribeAsync(clinic.Plain("Observation?patient=Patient/synthetic-1", "application/fhir+json"));

        await clinic.ChartAsync([("Observation/o1", SubscribedClinic.Observation("o1", "1")), ("Observation/o2", SubscribedClinic.Observation("o2", "2"))]);

        Assert.Equal("o1", (string?)(await clinic.Receiver.NextAsync()).Json["id"]);
        Assert.Equal("o2", (string?)(await clinic.Receiver.NextAsync()).Json["id"]);
    }
}
