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
}
