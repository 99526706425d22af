using System.Net;
using Duplex.Engine.Exchanges;

namespace Duplex.Tests.Facade.OwnChart;

public sealed class ErasePatientTests
{
    [Fact]
    public async Task An_erased_patient_is_gone_with_every_version_and_the_bytes_that_told_of_it()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var other = await registry.CreateAsync(Records.Patient("R-2", "Staying"));
        var observation = await registry.CreateAsync(Records.Observation($"Patient/{id}"));
        await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id));

        using var stranger = await registry.Duplex.PostAsync($"/api/connections/registry/patients/{id}/erase", "not-the-secret", new ByteArrayContent([]));
        using var answer = await registry.Duplex.PostAsync($"/api/connections/registry/patients/{id}/erase", RunningDuplex.OperatorSecret, new ByteArrayContent([]));
        using var again = await registry.Duplex.PostAsync("/api/connections/registry/patients/never/erase", RunningDuplex.OperatorSecret, new ByteArrayContent([]));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.NotFound), (stranger.StatusCode, answer.StatusCode, again.StatusCode));
        Assert.Equal("""{"resources":2,"exchanges":3}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((410, 410, 410), (
            (await registry.GetAsync($"Patient/{id}")).Status,
            (await registry.GetAsync($"Patient/{id}/_history/1")).Status,
            (await registry.GetAsync($"Observation/{observation}")).Status));
        Assert.DoesNotContain("Synthetic", (await registry.GetAsync($"Patient/{id}/_history")).Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal([$"match Patient/{other}"], (await registry.GetAsync("Patient")).Entries);
        var token = TestContext.Current.CancellationToken;
        var store = registry.Duplex.Store;
        foreach (var exchange in await store.Exchanges.ListAsync(new ExchangeQuery("default", "registry"), token))
        {
            var payload = (await store.Exchanges.GetAsync(exchange.Id, token))!.Payload;
            var wrote = Assert.Single(await store.ListBySourceAsync(exchange.Id, token));
            Assert.Equal(wrote.Patient == $"Patient/{id}", payload.IsEmpty);
        }

        Assert.Equal("patient.erased", (await store.Audit.ListAsync("default", $"Patient/{id}", 10, token))[^1].Action);
    }

    [Fact]
    public async Task Writes_that_were_refused_are_erased_with_their_patient_and_nobody_elses()
    {
        await using var registry = await Registry.StartAsync();
        var (id, other) = (await registry.CreateAsync(Records.Patient("R-1")), await registry.CreateAsync(Records.Patient("R-2", "Staying")));
        var active = Records.Patient("R-1", "ErasedName", id);
        active["text"] = new System.Text.Json.Nodes.JsonObject { ["status"] = "generated", ["div"] = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script/></div>" };
        Assert.Equal(422, (await registry.SendAsync("PUT", $"Patient/{id}", active)).Status);
        Assert.Equal(422, (await registry.SendTextAsync("PATCH", $"Patient/{id}", """[{"op":"test","path":"/birthDate","value":"ErasedName"}]""", "application/json-patch+json")).Status);
        Assert.Equal(422, (await registry.SendTextAsync("PATCH", $"Patient/{other}", """[{"op":"test","path":"/birthDate","value":"StayingName"}]""", "application/json-patch+json")).Status);
        Assert.Equal(200, (await registry.SendAsync("POST", "Patient", Records.Patient("R-1", "ErasedName"), headers: ("If-None-Exist", $"identifier={Records.System}%7CR-1"))).Status);

        using var answer = await registry.Duplex.PostAsync($"/api/connections/registry/patients/{id}/erase", RunningDuplex.OperatorSecret, new ByteArrayContent([]));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = TestContext.Current.CancellationToken;
        var kept = new List<string>();
        foreach (var exchange in await registry.Duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default", "registry"), token))
        {
            kept.Add(System.Text.Encoding.UTF8.GetString((await registry.Duplex.Store.Exchanges.GetAsync(exchange.Id, token))!.Payload.Span));
            using var shown = await registry.Duplex.GetAsync($"/api/exchanges/{exchange.Id}", RunningDuplex.OperatorSecret);
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        }

        Assert.DoesNotContain(kept, text => text.Contains("ErasedName", StringComparison.Ordinal));
        Assert.Contains(kept, text => text.Contains("StayingName", StringComparison.Ordinal));
    }
}
