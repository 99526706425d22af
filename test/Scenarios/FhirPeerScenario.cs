using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Composition;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;
using Duplex.Sandbox;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Scenarios;

/// <summary>FHIR clients of others at the sandbox's FHIR server, and our client beside them: all see the same.</summary>
public sealed class FhirPeerScenario
{
    private const string IdentifierSystem = "urn:duplex:test:peer";

    [Theory]
    [InlineData("fhir-kit-client")]
    [InlineData("fhirclient")]
    public async Task A_FHIR_client_from_npm_reads_pages_writes_under_conditions_and_is_told_what_is_wrong(string library)
    {
        var node = Needed.OnPath("node");
        Needed.Unless(node is not null, "node is not installed.");
        Needed.Unless(
            Directory.Exists(Path.Combine(Repository.Clients, "node_modules", library)),
            "test/Scenarios/clients/node_modules is not complete: run 'npm ci' in test/Scenarios/clients, or ./test.sh.");
        await using var clinic = await ConnectedClinic.StartAsync();
        using var transport = Transport(clinic);
        var token = (await transport.Tokens.GetAsync(null, TestContext.Current.CancellationToken)).Token;

        var ended = await ProgramProcess.RunAsync(
            node!,
            ["fhir-peers.mjs"],
            Repository.Clients,
            ("LIBRARY", library), ("BASE_URL", clinic.Ehr.FhirBase.AbsoluteUri.TrimEnd('/')), ("TOKEN", token!), ("NOTE", NoteOf(library)));

        Assert.True(ended.ExitCode == 0, ended.Error);
        var said = JsonElement.Parse(ended.Out);
        var (ours, pageCount) = await PatientsAsync(transport.Client);
        Assert.Equal(clinic.Patient("p1001").Family, said.GetProperty("read").GetString());
        Assert.True(pageCount > 1);
        Assert.Equal(pageCount, said.GetProperty("pages").GetArrayLength());
        Assert.Equal(ours, said.GetProperty("pages").EnumerateArray().SelectMany(page => page.EnumerateArray()).Select(id => id.GetString()!));
        var id = said.GetProperty("created").GetString();
        Assert.Equal(id, said.GetProperty("again").GetString());
        Assert.Equal(["2", "Synthetic, changed"], Texts(said.GetProperty("updated")));
        Assert.Null(said.GetProperty("first").GetString());
        Assert.Equal(["2", "1"], Texts(said.GetProperty("history")));
        Assert.Single(clinic.Ehr.Documents("p1001"), one => one.Id == id);
        var faults = said.GetProperty("faults");
        Assert.Equal((404, "not-found"), Fault(faults, "unknown"));
        Assert.Equal((400, "not-supported"), Fault(faults, "parameter"));
        Assert.Equal((412, "conflict"), Fault(faults, "stale"));
        Assert.Equal((422, "required"), Fault(faults, "wrong"));
    }

    private static FhirRestTransport Transport(ConnectedClinic clinic) => new(
        new FhirRestOptions { Base = clinic.Ehr.FhirBase, ClientId = "duplex", Scopes = SandboxClient.DefaultScopes },
        JwkFile.ReadOrCreate(Path.Combine(clinic.Data, "keys", "connections", "clinic.jwk"), SmartSigningAlgorithm.ES384),
        new UuidSource(TimeProvider.System),
        TimeProvider.System);

    /// <summary>All patients, five to the page, with our client.</summary>
    private static async Task<(List<string> Ids, int Pages)> PatientsAsync(FhirRestClient client)
    {
        var ids = new List<string>();
        await foreach (var entry in client.SearchAllAsync("Patient", [new QueryParameter("_count", "5")], cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Null(entry.Failure);
            ids.Add(entry.Json!.Value.GetProperty("id").GetString()!);
        }

        return (ids, (ids.Count + 4) / 5);
    }

    private static string NoteOf(string library)
    {
        var note = ScribeNote.For(1, $"Synthetic note filed with {library}.").Resource;
        // A draft: a signed note is not changed.
        note["docStatus"] = "preliminary";
        note.Remove("authenticator");
        note["identifier"] = new JsonArray(new JsonObject { ["system"] = IdentifierSystem, ["value"] = $"note-{library}" });
        return note.ToJsonString();
    }

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(one => one.GetString());

    private static (int Status, string? Issue) Fault(JsonElement faults, string name) =>
        (faults.GetProperty(name).GetProperty("status").GetInt32(), faults.GetProperty(name).GetProperty("issue").GetString());
}
