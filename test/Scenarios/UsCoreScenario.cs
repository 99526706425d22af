using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Client.Tokens;
using Duplex.Fhir.Client.Tokens;
using Duplex.Sandbox;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Scenarios.UsCore;
using Duplex.Scenarios.UsCore.Checks;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Scenarios;

/// <summary>
/// The sandbox's EHR, the facade over it and a chart that Duplex keeps, held to what US Core 6.1 asks of a server. docs/conformance.md is
/// what came out, and says what is not offered.
/// </summary>
public sealed class UsCoreScenario(ITestOutputHelper output)
{
    private const string Introduction =
        """
        # Conformance with FHIR R4 and US Core 6.1

        Each row is a check over HTTP; `UsCoreScenario` runs all of them and fails where this page says otherwise or a check fails. Columns:

        - **sandbox**: the EHR of the sandbox clinic by itself.
        - **facade, live**: `/fhir/{connection}` over that EHR (`dialect: fhir-r4`).
        - **own chart**: `/fhir/{connection}` of a chart that Duplex keeps (`dialect: chart`), with the guide's examples and the sandbox's chart of one patient.

        `not declared` means that the server's capability statement does not offer it; of chained searches, which no statement can list, that it
        refuses them. Searches take their values from the data, and what they find must be what the data say. A resource is checked against the
        profiles that it claims; must-support elements must each occur in the data, but for those that the guide's errata take back. Types for
        which US Core has no profile of its own (Endpoint, HealthcareService, Media, Questionnaire, ValueSet) have no rows.
        `DUPLEX_ACCEPT_API=1` writes this page anew.

        """;

    [Fact]
    public async Task Sandbox_facade_and_own_chart_do_what_US_Core_asks_as_far_as_they_say()
    {
        var folder = SharedFolder.Of("us-core");
        var guide = UsCoreGuide.Read(folder);
        await using var clinic = await ConnectedClinic.StartAsync(scopes: string.Join(", ", SandboxClient.DefaultScopes));
        clinic.Configure("registry", "connection: registry\ndialect: chart\nenvironment: test\n");
        await using var duplex = await clinic.ServeAsync();
        var servers = await ServersAsync(clinic, duplex, guide, UsCoreGuide.Examples(folder));
        var table = new ConformanceTable([.. servers.Select(server => server.Name)]);

        // What is written would be found by the searches.
        var checks = ServerChecks.Before()
            .Concat(guide.Types.Where(type => type.Profiles.Count > 0).SelectMany(type => ReadChecks.Of(type).Concat(SearchChecks.Of(type)).Concat(ContentChecks.Of(type, guide))))
            .Concat(ServerChecks.After())
            .Concat(guide.Types.Where(type => type.Profiles.Count > 0).SelectMany(WriteChecks.Of));
        foreach (var check in checks)
        {
            var outcomes = new List<Outcome>();
            foreach (var server in servers)
            {
                outcomes.Add(await check.RunAsync(server));
            }

            table.Add(check, outcomes);
        }

        Compare(table.ToMarkdown(Introduction));
        foreach (var failure in table.Failures)
        {
            output.WriteLine(failure);
        }

        Assert.Empty(table.Failures);
    }

    private static void Compare(string text)
    {
        var page = Path.Combine(Repository.Root, "docs", "conformance.md");
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_API") == "1")
        {
            File.WriteAllText(page, text);
        }

        var (now, before) = (text.Split('\n'), File.Exists(page) ? File.ReadAllLines(page) : []);
        var changed = now.Select(line => line.TrimEnd('\r')).Except(before).ToList();
        Assert.True(changed.Count == 0, $"docs/conformance.md says otherwise in {changed.Count} lines; where that is meant, run this test once with DUPLEX_ACCEPT_API=1 and commit the page:\n{string.Join('\n', changed.Take(20))}");
    }

    private static async Task<IReadOnlyList<FhirServer>> ServersAsync(ConnectedClinic clinic, ServedDuplex duplex, UsCoreGuide guide, IReadOnlyList<JsonObject> examples)
    {
        string[] types = [.. guide.Types.Select(type => type.Type).Append("Binary").Append("Task")];
        var ehrToken = await EhrTokensAsync(clinic);
        var tokens = new Tokens(clinic.Data, duplex.Web);
        var whole = await ehrToken("system/*.cruds");
        var sandbox = await FhirServer.LookAtAsync("sandbox", new FhirApp(clinic.Ehr.FhirBase.AbsoluteUri.TrimEnd('/'), () => whole), types, ehrToken);
        var live = await FhirServer.LookAtAsync("facade, live", new FhirApp(new Uri(duplex.Web, "fhir/clinic").AbsoluteUri, () => tokens.Of("default", "clinic")), types, scopes => Task.FromResult(tokens.For(scopes)));
        var registry = new FhirApp(new Uri(duplex.Web, "fhir/registry").AbsoluteUri, () => tokens.Of("default", "registry"));
        await LoadAsync(registry, examples.Concat(sandbox.Data.Values.SelectMany(resources => resources).Where(IsOfTheChart)));
        var own = await FhirServer.LookAtAsync("own chart", registry, types, scopes => Task.FromResult(tokens.On("registry", scopes)));
        return [sandbox, live, own];
    }

    /// <summary>The practice, and what belongs to the patient whose chart has all of US Core.</summary>
    private static bool IsOfTheChart(JsonObject resource) =>
        (string)resource["resourceType"]! is "Practitioner" or "PractitionerRole" or "Organization" or "Location" or "Endpoint" or "Medication" or "Binary"
        || ((string)resource["resourceType"]! != "Provenance" && (string)resource["id"]! == "p1022")
        || ((string)resource["id"]!).StartsWith("uc-", StringComparison.Ordinal);

    private static async Task LoadAsync(FhirApp app, IEnumerable<JsonObject> resources)
    {
        var entries = resources.DistinctBy(FhirServer.ReferenceTo).Select(resource => new JsonObject
        {
            ["resource"] = resource.DeepClone(),
            ["request"] = new JsonObject { ["method"] = "PUT", ["url"] = FhirServer.ReferenceTo(resource) },
        });
        var loaded = await app.SendAsync("POST", "", new JsonObject { ["resourceType"] = "Bundle", ["type"] = "transaction", ["entry"] = new JsonArray([.. entries]) });
        Assert.True(loaded.Status == 200, loaded.Text);
    }

    private static async Task<Func<string, Task<string>>> EhrTokensAsync(ConnectedClinic clinic)
    {
        var path = clinic.At("conformance.jwk");
        using (var key = JwkFile.ReadOrCreate(path, SmartSigningAlgorithm.ES384))
        {
            await clinic.Ehr.RegisterClientAsync(new SandboxClient("conformance", ["system/*.cruds"], JwksDocument.Of(key).ToJsonString(JsonSerializerOptions.Default)), TestContext.Current.CancellationToken);
        }

        return async scopes =>
        {
            using var own = AppKey.Read(await File.ReadAllTextAsync(path));
            using var source = new PrivateKeyTokenSource(new Uri(clinic.Ehr.Root), "conformance", own, [scopes]);
            var token = await source.GetAsync(null, TestContext.Current.CancellationToken);
            Assert.True(token.Token is not null, token.Failure?.Sentence);
            return token.Token;
        };
    }
}
