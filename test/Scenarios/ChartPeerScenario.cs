using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>FHIR clients of others on a chart that Duplex keeps itself: they work as they come from npm.</summary>
public sealed class ChartPeerScenario
{
    private const string Registry =
        """
        connection: registry
        dialect: chart
        environment: test
        index: [Observation.value-quantity]
        """;

    [Theory]
    [InlineData("fhir-kit-client", 412)]
    [InlineData("fhirclient", 412)]
    [InlineData("@medplum/core", 0)]
    public async Task A_FHIR_client_from_npm_does_on_a_chart_what_it_does_at_any_server(string library, int staleStatus)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", library)),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Configure("registry", Registry);
        await using var duplex = await clinic.ServeAsync();
        var token = new Tokens(clinic.Data, duplex.Web).ForChart("registry");

        var ended = await ProgramProcess.RunAsync(
            node!, ["chart-peers.mjs"], Repository.Clients, ("LIBRARY", library), ("BASE_URL", new Uri(duplex.Web, "fhir/registry").AbsoluteUri), ("TOKEN", token));

        Assert.True(ended.ExitCode == 0, ended.Error);
        var said = JsonElement.Parse(ended.Out);
        Assert.Equal("""[true,"1","Created"]""", said.GetProperty("read").GetRawText());
        Assert.Equal("""[true,"Once"]""", said.GetProperty("again").GetRawText());
        Assert.Equal("""["2","Updated"]""", said.GetProperty("updated").GetRawText());
        Assert.Equal("""["201 Created","201 Created","201 Created"]""", said.GetProperty("transaction").GetRawText());
        Assert.Equal("""["Patient","Observation","Observation"]""", said.GetProperty("everything").GetRawText());
        Assert.Equal("""[["Once","Together"],["Updated"]]""", said.GetProperty("pages").GetRawText());
        Assert.Equal("conflict", said.GetProperty("stale").GetProperty("issue").GetString());
        Assert.Equal("deleted", said.GetProperty("gone").GetProperty("issue").GetString());
        if (staleStatus > 0)
        {
            Assert.Equal((412, 410), (said.GetProperty("stale").GetProperty("status").GetInt32(), said.GetProperty("gone").GetProperty("status").GetInt32()));
        }
    }
}
