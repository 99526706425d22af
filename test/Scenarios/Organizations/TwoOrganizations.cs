using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Composition;
using Duplex.Engine.Exchanges;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Transports.Smart.Keys;
using Microsoft.Extensions.Logging;

namespace Duplex.Scenarios.Organizations;

/// <summary>
/// One installation with two organizations, each with an EHR and a chart of its own. South's hold one of everything that there is, and a word in
/// its patients' data that must never be seen from the other.
/// </summary>
internal sealed class TwoOrganizations : IAsyncDisposable
{
    public const string South = "south";
    public const string Word = "Southword";

    private const string SouthChart = "connection: south-chart\norganization: south\ndialect: chart\nenvironment: test\n";

    private readonly ConnectedClinic _north;
    private readonly SandboxClinic _southEhr;

    private TwoOrganizations(ConnectedClinic north, SandboxClinic southEhr, Installation duplex)
    {
        (_north, _southEhr, Duplex) = (north, southEhr, duplex);
        Tokens = new Tokens(north.Data, duplex.Node.Web);
        Web = duplex.Node.Web.GetLeftPart(UriPartial.Authority);
    }

    public Installation Duplex { get; }

    public Tokens Tokens { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Web { get; }

    /// <summary>The ids of South's things, by what they are; as route parameters and in bodies.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    public string Data => _north.Data;

    public static async Task<TwoOrganizations> StartAsync()
    {
        var north = await ConnectedClinic.StartAsync(scopes: AppRecords.Scopes);
        var altered = new Deviation(DeviationKind.Alter) { Match = new DeviationMatch { ResourceType = "Condition" } };
        var southEhr = await SandboxClinic.StartAsync(new SandboxOptions { DataFolder = north.At("south-ehr"), Deviations = [altered] }, TestContext.Current.CancellationToken);
        using var key = JwkFile.ReadOrCreate(Path.Combine(north.Data, "keys", "connections", "south-ehr.jwk"), SmartSigningAlgorithm.ES384);
        await southEhr.RegisterClientAsync(
            new SandboxClient("duplex", SandboxClient.DefaultScopes, JwksDocument.Of(key).ToJsonString(JsonSerializerOptions.Default)), TestContext.Current.CancellationToken);
        north.Configure("registry", "connection: registry\ndialect: chart\nenvironment: test\n");
        north.Configure("south-chart", SouthChart);
        north.Configure("south-ehr", (await File.ReadAllTextAsync(Path.Combine(north.Config, "connections", "clinic.yaml")))
            .Replace("connection: clinic", "connection: south-ehr\norganization: south", StringComparison.Ordinal)
            .Replace("connections/clinic.jwk", "connections/south-ehr.jwk", StringComparison.Ordinal)
            .Replace(north.Ehr.FhirBase.AbsoluteUri, southEhr.FhirBase.AbsoluteUri, StringComparison.Ordinal));
        var duplex = await Installation.StartAsync(
            new InstallationOptions { Data = new DataFolderPaths(north.Data), ConfigurationFolder = north.Config, WebPort = 0, Log = LogLevel.None }, TestContext.Current.CancellationToken);
        var two = new TwoOrganizations(north, southEhr, duplex);
        await two.FillSouthAsync();
        return two;
    }

    public FhirApp App(string path, string? token) => new(path.Length == 0 ? Web : $"{Web}/{path}", () => token);

    /// <summary>The installation's operator, who says in each call for which organization.</summary>
    public FhirApp Operator() => App("", Duplex.OperatorToken);

    public (string Name, string Value) For(string organization) => ("Duplex-Organization", organization);

    public void Configure(string connection, string yaml) => _north.Configure(connection, yaml);

    /// <summary>A problem of a synthetic patient, written to an organization's EHR.</summary>
    public async Task<FhirAnswer> WriteProblemAsync(string connection, string organization, string text)
    {
        using var app = App($"fhir/{connection}", Tokens.Of(organization, connection));
        var problem = AppRecords.Problem("p1002");
        problem["code"]!["text"] = text;
        var written = await app.SendAsync("POST", "Condition", problem);
        Assert.True(written.Status == 201, written.Text);
        return written;
    }

    /// <summary>All that South has, as text: nothing that the other does may change it.</summary>
    public async Task<string> StateOfSouthAsync()
    {
        var state = Duplex.Node.State;
        var cancellation = TestContext.Current.CancellationToken;
        using var chart = App("fhir/south-chart", Tokens.Of(South, "south-chart"));
        using var person = Operator();
        return string.Join('\n',
            string.Join(',', (await state.Exchanges.ListAsync(new ExchangeQuery(South), cancellation)).Select(exchange => $"{exchange.Id} {exchange.Outcome}")),
            string.Join(',', (await state.Loops.ListAsync(new(South), cancellation)).Select(loop => $"{loop.Id} {loop.Status}")),
            string.Join(',', (await state.Holds.ListAsync(South, openOnly: true, null, 100, cancellation)).Select(hold => hold.Id.ToString())),
            string.Join(',', (await chart.SearchAsync("_history?_count=500", "match")).Select(resource => $"{(string?)resource["resourceType"]}/{(string?)resource["id"]}/{(string?)resource["meta"]!["versionId"]}")),
            (await chart.GetAsync($"Subscription/{Ids["subscription"]}")).Text,
            (await chart.GetAsync(Ids["export"])).Status.ToString(System.Globalization.CultureInfo.InvariantCulture),
            (await person.GetAsync("api/connections", For(South))).Text,
            (await person.GetAsync("api/connections/south-ehr", For(South))).Text,
            (await person.GetAsync("api/connections/south-ehr/keys", For(South))).Text);
    }

    public async ValueTask DisposeAsync()
    {
        await Duplex.DisposeAsync();
        await _southEhr.DisposeAsync();
        await _north.DisposeAsync();
    }

    private async Task FillSouthAsync()
    {
        using var chart = App("fhir/south-chart", Tokens.Of(South, "south-chart"));
        using var person = Operator();
        Ids["patient"] = await CreateAsync(chart, new JsonObject
        {
            ["resourceType"] = "Patient",
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = "urn:oid:2.999.9", ["value"] = "S-1" }),
            ["name"] = new JsonArray(new JsonObject { ["family"] = Word, ["given"] = new JsonArray("Synthetic") }),
            ["gender"] = "female",
            ["birthDate"] = "1961-02-03",
        });
        var observation = AppRecords.BloodPressure(Ids["patient"], "none");
        observation.Remove("encounter");
        observation["code"]!["text"] = Word;
        Ids["observation"] = await CreateAsync(chart, observation);
        Ids["subscription"] = await CreateAsync(chart, new JsonObject
        {
            ["resourceType"] = "Subscription",
            ["status"] = "requested",
            ["reason"] = Word,
            ["criteria"] = "urn:duplex:topic:patient",
            ["channel"] = new JsonObject
            {
                ["type"] = "websocket",
                ["payload"] = "application/fhir+json",
                ["_payload"] = new JsonObject
                {
                    ["extension"] = new JsonArray(new JsonObject
                    {
                        ["url"] = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content", ["valueCode"] = "full-resource",
                    }),
                },
            },
        });
        await ExportAsync(chart);

        var written = await WriteProblemAsync("south-ehr", South, Word);
        Ids["condition"] = written.Header("Location").Split('/').SkipWhile(part => part != "Condition").ElementAt(1);
        var loop = written.Header("Link").Split('<', '>')[1];
        Ids["loop"] = loop[(loop.LastIndexOf('/') + 1)..];
        await UntilHeldAsync(person);
        var detail = (await person.GetAsync($"api/loops/{Ids["loop"]}", For(South))).Body!;
        Ids["delivery"] = (string)detail["deliveries"]![0]!["id"]!;
        Ids["exchange"] = (string)detail["exchanges"]![0]!["id"]!;
        Assert.Equal(200, (await person.SendTextAsync("POST", "api/connections/south-ehr/keys", "", headers: For(South))).Status);
        var pull = await person.SendTextAsync("POST", "api/connections/south-ehr/pull", "{}", "application/json", For(South));
        Assert.True(pull.Status == 202, pull.Text);
        Ids["pull"] = (string)pull.Body!["id"]!;
    }

    private async Task ExportAsync(FhirApp chart)
    {
        var kicked = await chart.GetAsync("$export", ("Prefer", "respond-async"));
        Assert.True(kicked.Status == 202, kicked.Text);
        Ids["export"] = kicked.Header("Content-Location");
        Ids["job"] = Ids["export"][(Ids["export"].LastIndexOf('/') + 1)..];
        FhirAnswer status;
        do
        {
            status = await chart.GetAsync(Ids["export"]);
        }
        while (status.Status == 202);
        Assert.True(status.Status == 200, status.Text);
        var file = (string)status.Body!["output"]![0]!["url"]!;
        Ids["file"] = file[(file.LastIndexOf('/') + 1)..];
    }

    /// <summary>The event stream tells of each step; the hold is there with the last.</summary>
    private async Task UntilHeldAsync(FhirApp person)
    {
        while (true)
        {
            var end = await Duplex.Node.State.Feed.GetEndAsync(TestContext.Current.CancellationToken);
            var holds = (await person.GetAsync("api/holds?open=true", For(South))).Body!["holds"]!.AsArray();
            if (holds.Count > 0)
            {
                Ids["hold"] = (string)holds[0]!["id"]!;
                return;
            }

            using var limit = Patience.Limit();
            await Duplex.Node.State.Feed.WaitAsync(end, limit.Token);
        }
    }

    private static async Task<string> CreateAsync(FhirApp chart, JsonObject resource)
    {
        var created = await chart.SendAsync("POST", (string)resource["resourceType"]!, resource);
        Assert.True(created.Status == 201, created.Text);
        return (string)created.Body!["id"]!;
    }
}
