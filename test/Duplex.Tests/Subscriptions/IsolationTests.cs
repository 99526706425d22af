using System.Net;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Subscriptions;

/// <summary>Nothing crosses apps, connections, scopes and sensitivities.</summary>
public sealed class IsolationTests
{
    [Fact]
    public async Task A_subscription_is_there_for_its_app_on_its_connection_only()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));
        var mine = await clinic.TokenAsync();
        var other = await clinic.TokenAsync("other-screen");

        foreach (var path in new[] { "", "/$status", "/$events", "/$get-ws-binding-token" })
        {
            using var ofOther = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}{path}", other);
            using var elsewhere = await clinic.Duplex.GetAsync($"/fhir/laboratory/Subscription/{id}{path}", mine);
            using var own = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}{path}", mine);
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK), (ofOther.StatusCode, elsewhere.StatusCode, own.StatusCode));
        }

        using var streamed = await clinic.Duplex.GetAsync($"/fhir/clinic/Subscription/{id}/$stream", other);
        using var rotated = await clinic.Duplex.PostAsync($"/fhir/clinic/Subscription/{id}/$rotate-secret", other, new StringContent(""));
        using var changed = await clinic.PutAsync(await clinic.GetAsync($"Subscription/{id}"), "other-screen");
        using var removed = await clinic.Duplex.SendAsync(HttpMethod.Delete, $"/fhir/clinic/Subscription/{id}", other, new StringContent(""));
        Assert.Equal(HttpStatusCode.Unauthorized, streamed.StatusCode);
        Assert.All([rotated, changed, removed], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal(0, (int)(await clinic.GetAsync("Subscription", "other-screen"))["total"]!);
        Assert.Equal(0, (int)(await clinic.GetAsync("Subscription/$status", "other-screen"))["total"]!);
        Assert.Equal(1, (int)(await clinic.GetAsync("Subscription"))["total"]!);
    }

    [Fact]
    public async Task Changes_of_another_connection_or_organization_are_not_told()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients));

        await clinic.ChartAsync("Patient/other", SubscribedClinic.Patient("other"), connection: new ConnectionKey("default", "laboratory"));
        await clinic.ChartAsync("Patient/other", SubscribedClinic.Patient("other"), connection: new ConnectionKey("another", "clinic"));
        await clinic.ChartAsync("Patient/mine", SubscribedClinic.Patient("mine"));

        Assert.EndsWith("Patient/mine", Assert.Single((await clinic.Receiver.NextAsync()).Focuses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_what_is_told_cannot_subscribe()
    {
        await using var clinic = await SubscribedClinic.StartAsync();

        using var refused = await clinic.PostAsync(clinic.Topic(SubscribedClinic.Results), scope: "system/Subscription.cruds system/Observation.r");
        using var noSubscriptions = await clinic.PostAsync(clinic.Topic(SubscribedClinic.Patients), scope: "system/Patient.rs");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("system/DiagnosticReport.r is needed", await RunningDuplex.SentenceAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, noSubscriptions.StatusCode);
    }

    [Theory]
    [InlineData("full-resource")]
    [InlineData("empty")]
    public async Task What_is_withheld_from_the_app_is_never_told_not_even_that_it_is_gone(string content)
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Results, content));

        await clinic.ChartAsync("Observation/secret", SubscribedClinic.Observation("secret", "1", label: "PSY"));
        await clinic.ChartAsync("Observation/secret", SubscribedClinic.Observation("secret", "2", label: "PSY"));
        await clinic.ChartAsync("Observation/secret", null);
        await clinic.ChartAsync("Observation/open", SubscribedClinic.Observation("open", "3"));

        Assert.Equal([1L], (await clinic.Receiver.NextAsync()).Numbers);
        Assert.Equal(1, (await clinic.UntilAsync(id, state => state.LastEvent > 0)).LastEvent);
    }

    [Fact]
    public async Task What_becomes_withheld_before_it_is_sent_is_told_without_its_content()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        clinic.Duplex.Sees = Duplex.Chart.Sensitivity.Sensitivities.MentalHealth;
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Results, "full-resource"));
        await clinic.ChartAsync("Observation/secret", SubscribedClinic.Observation("secret", "1", label: "PSY"));
        var told = await clinic.Receiver.NextAsync();
        clinic.Duplex.Sees = default;

        var later = await clinic.GetAsync($"Subscription/{id}/$events");

        Assert.Equal("secret", (string?)told.Json["entry"]![1]!["resource"]!["id"]);
        Assert.Null(later["entry"]![1]!["resource"]);
    }

    [Fact]
    public async Task Header_lines_are_never_read_back_and_stay_when_a_change_has_none()
    {
        await using var clinic = await SubscribedClinic.StartAsync();
        var (id, _) = await clinic.ActivateAsync(clinic.Topic(SubscribedClinic.Patients, change: resource => resource["channel"]!["header"] = new JsonArray("Authorization: Bearer synthetic-secret")));
        var read = await clinic.GetAsync($"Subscription/{id}");
        var found = await clinic.GetAsync("Subscription");
        Assert.DoesNotContain("synthetic-secret", read.ToJsonString() + found.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", read.ToJsonString() + found.ToJsonString(), StringComparison.Ordinal);

        read["reason"] = "Another synthetic reason";
        using var changed = await clinic.PutAsync(read);
        Assert.DoesNotContain("synthetic-secret", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Bearer synthetic-secret", (await clinic.Receiver.NextAsync()).Headers["Authorization"]);

        await using var elsewhere = await HookReceiver.StartAsync();
        read["channel"]!["endpoint"] = elsewhere.Address;
        using var moved = await clinic.PutAsync(read);
        Assert.False((await elsewhere.NextAsync()).Headers.ContainsKey("Authorization"), "Secrets of one endpoint are not shown to another.");
    }
}
