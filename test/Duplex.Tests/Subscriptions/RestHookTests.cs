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
}
