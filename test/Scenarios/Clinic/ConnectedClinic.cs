using System.Text.Json;
using Duplex.Composition;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Scenarios.Processes;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Scenarios.Clinic;

/// <summary>
/// A sandbox clinic in the test's own process, which outlives every Duplex, and a configuration and data folder with which a Duplex
/// in a process of its own connects to it.
/// </summary>
internal sealed class ConnectedClinic : IAsyncDisposable
{
    private const string NoteScopes = "system/Patient.rs, system/Encounter.rs, system/DocumentReference.crus";

    private readonly TestFolder _folder;

    private ConnectedClinic(TestFolder folder, SandboxClinic ehr)
    {
        _folder = folder;
        Ehr = ehr;
    }

    public SandboxClinic Ehr { get; }

    public string Data => _folder.At("data");

    public string State => Path.Combine(Data, "state.db");

    public string Config => _folder.At("config");

    public static async Task<ConnectedClinic> StartAsync(PracticeRules? rules = null, IReadOnlyList<Deviation>? deviations = null, string scopes = NoteScopes)
    {
        var folder = new TestFolder();
        var data = folder.At("data");
        DataFolder.Open(data).Dispose();
        AppKeys.RegisterScribe(new DataFolderPaths(data));
        using var key = JwkFile.ReadOrCreate(Path.Combine(data, "keys", "connections", "clinic.jwk"), SmartSigningAlgorithm.ES384);
        var ehr = await SandboxClinic.StartAsync(
            new SandboxOptions { DataFolder = folder.At("ehr"), Rules = rules ?? new PracticeRules(), Deviations = deviations ?? [] },
            TestContext.Current.CancellationToken);
        await ehr.RegisterClientAsync(
            new SandboxClient("duplex", SandboxClient.DefaultScopes, JwksDocument.Of(key).ToJsonString(JsonSerializerOptions.Default)),
            TestContext.Current.CancellationToken);
        folder.Write("config/connections/clinic.yaml", ConnectionFile(ehr.FhirBase, scopes));
        return new ConnectedClinic(folder, ehr);
    }

    /// <summary>Writes a connection's file, in place of one of that name.</summary>
    public void Configure(string connection, string yaml) => _folder.Write($"config/connections/{connection}.yaml", yaml);

    /// <summary>Adds lines to a connection's file.</summary>
    public void Extend(string connection, string yaml) => Configure(connection, $"{File.ReadAllText(Path.Combine(Config, "connections", connection + ".yaml"))}\n{yaml}\n");

    /// <summary>Registers the scribe app for one connection with scopes of the test's choice: subscriptions and exports go by the registration.</summary>
    public void RegisterScribe(string connection, string scopes)
    {
        var file = new DataFolderPaths(Data).AppFile("scribe");
        File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line switch
        {
            _ when line.StartsWith("connections:", StringComparison.Ordinal) => $"connections: [{connection}]",
            _ when line.StartsWith("scopes:", StringComparison.Ordinal) => $"scopes: [{scopes}]",
            _ => line,
        }));
    }

    /// <summary>Keeps the state in PostgreSQL instead of the data folder.</summary>
    public void KeepStateIn(string connectionString) =>
        _folder.Write("config/storage.yaml", $"state: postgres\nconnection: file:{_folder.Write("state.connection", connectionString)}\n");

    /// <summary>Starts a Duplex on the data folder.</summary>
    public Task<ServedDuplex> ServeAsync() => ServedDuplex.StartAsync(Data, "--config", Config);

    /// <summary>A data folder of another node of the same installation: it has the same keys and apps.</summary>
    public string NewNode(string name)
    {
        foreach (var file in new[] { "keys", "apps" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Data, folder), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(At(name), Path.GetRelativePath(Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return At(name);
    }

    public SandboxPatient Patient(string id) => Ehr.Patients.Single(patient => patient.Id == id);

    public string At(string name) => _folder.At(name);

    public async ValueTask DisposeAsync()
    {
        await Ehr.DisposeAsync();
        _folder.Dispose();
    }

    // Short waits: what was being sent when the program was killed is looked for after timeout and settle.
    private static string ConnectionFile(Uri fhir, string scopes) =>
        $$"""
        connection: clinic
        dialect: fhir-r4
        environment: test
        fhir:
          base: {{fhir}}
          client: duplex
          key: file:keys/connections/clinic.jwk
          scopes: [{{scopes}}]
          timeout: 3s
          settle: 100ms
        listen:
          mllp: { address: 127.0.0.1, port: 0 }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
          resourceIds: SANDBOXFHIR
        """;
}
