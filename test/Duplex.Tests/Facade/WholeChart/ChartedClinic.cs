using System.Text.Json.Nodes;
using Duplex.Composition;
using Duplex.Facade;
using Duplex.Facade.Reading;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Tokens;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade.WholeChart;

/// <summary>A Duplex in front of the sandbox's EHR, both on real sockets, and an app that reads whole charts there.</summary>
internal sealed class ChartedClinic : IAsyncDisposable
{
    public const string Status = "status";

    private readonly FhirRestClient _client;

    private ChartedClinic(RunningClinic clinic, RunningDuplex duplex, FhirRestClient client)
    {
        Clinic = clinic;
        Duplex = duplex;
        _client = client;
    }

    public RunningClinic Clinic { get; }

    public RunningDuplex Duplex { get; }

    public CountedReader Calls { get; private set; } = null!;

    public static string Patient => SandboxClinic.WholeChartPatient;

    public static async Task<ChartedClinic> StartAsync(Func<SandboxOptions, SandboxOptions>? change = null, int atOnce = 8)
    {
        var clinic = await RunningClinic.StartAuthorizedAsync(change);
        var duplex = await RunningDuplex.StartAsync();
        var token = clinic.Http.DefaultRequestHeaders.Authorization!.Parameter!;
        var client = new FhirRestClient(clinic.Clinic.FhirBase, new FixedAccessToken(token));
        var started = new ChartedClinic(clinic, duplex, client);
        started.Calls = new CountedReader(new FhirConnectionReader(client));
        var paced = new PacedReader(started.Calls, atOnce, duplex.Time);
        duplex.Reader = _ => paced;
        return started;
    }

    /// <summary>Adds a deviation of the EHR on searches of a type.</summary>
    public void Spoil(string type, DeviationKind kind, int status = 503, int times = 0, TimeSpan? retryAfter = null, string? variant = null, DeviationInteraction interaction = DeviationInteraction.Search) =>
        Clinic.Clinic.Deviations.Add(new Deviation(kind)
        {
            Interaction = interaction, Match = new DeviationMatch { ResourceType = type }, Status = status, Times = times, RetryAfter = retryAfter, Variant = variant,
        });

    public async Task<ChartAnswer> ReadAsync(string query = "", string? token = null, Action<HttpRequestMessage>? change = null, string? patient = null, string connection = "clinic")
    {
        using var answer = await Duplex.GetAsync($"/fhir/{connection}/Patient/{patient ?? Patient}/$chart{query}", token ?? await TokenAsync(), change);
        Assert.Equal(200, (int)answer.StatusCode);
        return new ChartAnswer(await RunningDuplex.JsonAsync(answer));
    }

    public Task<string> TokenAsync(string scope = "system/*.rs", string app = "chart") => Duplex.TokenAsync(scope, app);

    public async ValueTask DisposeAsync()
    {
        await Duplex.DisposeAsync();
        _client.Dispose();
        await Clinic.DisposeAsync();
    }
}
