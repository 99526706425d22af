using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Duplex.Composition;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Scenarios;

/// <summary>Bulk data on the command line: what one installation imports, another pulls from it as from any counterparty.</summary>
public sealed class BulkScenario
{
    private const string Registry =
        """
        connection: registry
        dialect: chart
        environment: test
        """;

    private const string Patients =
        """
        {"resourceType":"Patient","id":"s1","name":[{"family":"Synthetic-One"}]}
        {"resourceType":"Patient","id":"s2","name":[{"family":"Synthetic-Two"}]}
        {"resourceType":"Patient","name":[{"family":"Synthetic-Without-Id"}]}
        """;

    private const string Observations =
        """{"resourceType":"Observation","id":"o1","status":"final","code":{"text":"Synthetic"},"subject":{"reference":"Patient/s1"}}""";

    [Fact]
    public async Task What_is_imported_here_is_pulled_there_and_then_only_what_changed()
    {
        using var folder = new TestFolder();
        var (source, target) = (folder.At("source/data"), folder.At("target/data"));
        var key = Prepare(source, target);
        folder.Write("source/config/connections/registry.yaml", Registry);
        File.WriteAllText(
            new DataFolderPaths(source).AppFile("puller"),
            $"app: puller\norganization: default\nconnections: [registry]\nscopes: [system/*.rs]\njwks: {key}\n");
        await using var registry = await ServedDuplex.StartAsync(source, "--config", folder.At("source/config"));
        folder.Write("target/config/connections/hospital.yaml", Hospital(registry.Web));
        await using var puller = await ServedDuplex.StartAsync(target, "--config", folder.At("target/config"));
        folder.Write("ndjson/Patient.ndjson", Patients);
        folder.Write("ndjson/Observation.ndjson", Observations);

        var imported = await RunAsync(1, "import", folder.At("ndjson"), "--connection", "registry", "--json", "--data", source);
        var pulled = await RunAsync(0, "pull", "hospital", "--json", "--data", target);
        folder.Write("changed.ndjson", """{"resourceType":"Patient","id":"s2","name":[{"family":"Synthetic-Changed"}]}""");
        await RunAsync(0, "import", folder.At("changed.ndjson"), "--connection", "registry", "--json", "--data", source);
        var again = await RunAsync(0, "pull", "hospital", "--json", "--data", target);

        Assert.Equal((2, 1), (Count(imported, "Patient", "created"), Count(imported, "Observation", "created")));
        var error = Assert.Single(imported.GetProperty("errors").EnumerateArray());
        Assert.Equal(("Patient.ndjson", 3), (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32()));
        Assert.Equal((2, 1), (Count(pulled, "Patient", "created"), Count(pulled, "Observation", "created")));
        Assert.Equal((0, 1), (Count(again, "Patient", "created"), Count(again, "Patient", "updated")));
        Assert.Equal(["Synthetic-Changed", "Synthetic-One"], await ExportedAsync(puller, new Tokens(target, puller.Web).For("system/*.rs", "hospital")));
    }

    [Fact]
    public async Task What_cannot_be_imported_or_pulled_says_why()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Configure("registry", Registry);
        await using var duplex = await clinic.ServeAsync();

        var nowhere = await ProgramProcess.RunDuplexAsync("import", clinic.At("nothing"), "--connection", "registry", "--data", clinic.Data);
        var own = await ProgramProcess.RunDuplexAsync("pull", "registry", "--data", clinic.Data);
        var without = await ProgramProcess.RunDuplexAsync("pull", "clinic", "--data", clinic.Data);

        Assert.Equal(2, nowhere.ExitCode);
        Assert.Contains("There is no file or folder", nowhere.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, own.ExitCode);
        Assert.NotEqual("", own.Error);
        Assert.Equal(1, without.ExitCode);
    }

    /// <summary>The key set by which the puller is known at the source.</summary>
    private static string Prepare(string source, string target)
    {
        DataFolder.Open(source).Dispose();
        DataFolder.Open(target).Dispose();
        Directory.CreateDirectory(Path.GetDirectoryName(new DataFolderPaths(source).AppFile("puller"))!);
        using var key = JwkFile.ReadOrCreate(Path.Combine(target, "keys", "connections", "hospital.jwk"), SmartSigningAlgorithm.ES384);
        return JwksDocument.Of(key).ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }

    private static string Hospital(Uri source) =>
        $$"""
        connection: hospital
        dialect: fhir-r4
        environment: test
        fhir:
          base: {{source}}fhir/registry
          client: puller
          key: file:keys/connections/hospital.jwk
          scopes: [system/*.rs]
        identifiers:
          patient: { authority: SYNTHETIC, system: "urn:oid:2.16.840.1.113883.19.5.7" }
        """;

    private static async Task<JsonElement> RunAsync(int exitCode, params string[] arguments)
    {
        var ended = await ProgramProcess.RunDuplexAsync(arguments);
        Assert.True(ended.ExitCode == exitCode, $"{ended.ExitCode}: {ended.Error} {ended.Out}");
        return JsonElement.Parse(ended.Out);
    }

    private static int Count(JsonElement report, string type, string what) => report.GetProperty("types").GetProperty(type).GetProperty(what).GetInt32();

    /// <summary>The families of the patients in the puller's chart.</summary>
    private static async Task<IEnumerable<string?>> ExportedAsync(ServedDuplex duplex, string token)
    {
        using var http = new HttpClient { BaseAddress = new Uri(duplex.Web, "fhir/hospital/"), Timeout = Patience.Most };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Prefer", "respond-async");
        using var started = await http.GetAsync("Patient/$export?_type=Patient");
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var address = started.Content.Headers.ContentLocation!;
        using var limit = Patience.Limit();
        while (true)
        {
            using var answer = await http.GetAsync(address, limit.Token);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                var manifest = JsonElement.Parse(await answer.Content.ReadAsStringAsync(limit.Token));
                var lines = await http.GetStringAsync(manifest.GetProperty("output")[0].GetProperty("url").GetString(), limit.Token);
                return lines.TrimEnd().Split('\n').Select(line => JsonElement.Parse(line).GetProperty("name")[0].GetProperty("family").GetString()).Order(StringComparer.Ordinal);
            }

            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        }
    }
}
