using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Duplex.Api;
using Duplex.Care.Notes;
using Duplex.Care.Patients;
using Duplex.Chart;
using Duplex.Chart.Sensitivity;
using Duplex.Chart.Subscriptions;
using Duplex.Composition;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Facade;
using Duplex.Facade.Bulk;
using Duplex.Facade.WholeChart;
using Duplex.OAuth;
using Duplex.Pull;
using Duplex.Storage.Sqlite.State;
using Duplex.Subscriptions;
using Duplex.Tests.Facade.Bulk;
using Duplex.Tests.Sandbox;
using Duplex.Transports.Smart.Server;
using Duplex.WebConsole;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duplex.Tests.Facade;

/// <summary>The web side of Duplex on a real socket with a real state store; only the EHR is a fake.</summary>
internal sealed class RunningDuplex : IAsyncDisposable
{
    public const string OperatorSecret = "operator-secret-of-the-test";
    public const string AllScopes = "system/DocumentReference.crs system/Patient.rs system/Encounter.rs system/ServiceRequest.crus system/DiagnosticReport.rs system/Observation.rs system/Task.rs";

    public static readonly ConnectionKey Clinic = new("default", "clinic");

    /// <summary>For an app that records vitals and problems.</summary>
    public const string RecordScopes = "system/Observation.cruds system/Condition.cruds system/Patient.crs system/Practitioner.rs system/AllergyIntolerance.cruds system/DocumentReference.crus";

    private readonly string _folder = Directory.CreateTempSubdirectory("duplex-web").FullName;
    private readonly TestSigner _signer = new();
    private readonly TestIds _ids = new();
    private WebApplication? _app;
    private SqliteJtiStore? _jtis;

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));

    public static readonly ConnectionKey Laboratory = new("default", "lab-1");

    /// <summary>A chart that Duplex keeps itself.</summary>
    public static readonly ConnectionKey Registry = new("default", "registry");

    /// <summary>How the clinic's orders go; null: nowhere.</summary>
    public FacadeOrders? Orders { get; set; } = new() { Laboratory = Laboratory, System = LabOrders.OrderSystem };

    /// <summary>Hosts beyond the public ones that webhooks may lead to.</summary>
    public IReadOnlyList<string> WebhooksAllowed { get; set; } = ["127.0.0.1"];

    /// <summary>The sensitive data that the apps "screen" and "registrar" may see.</summary>
    public Sensitivities Sees { get; set; }

    /// <summary>How patient subscriptions are; null: as by default.</summary>
    public SubscriptionPolicy? SubscriptionPolicy { get; set; }

    /// <summary>Counterparties with a Bulk export.</summary>
    public BulkSourcesOfTest BulkSources { get; } = new();

    public FakeEhr Ehr { get; } = FakeEhr.WithSyntheticPatients();

    /// <summary>Makes the reader of a connection, by its name; null: <see cref="Ehr"/>.</summary>
    public Func<string, IConnectionReader>? Reader { get; set; }

    /// <summary>Off: the clinic sends messages, and has nothing that could be read live.</summary>
    public bool HasFhir { get; set; } = true;

    /// <summary>How the clinic's whole charts are read.</summary>
    public WholeChartOptions WholeChart { get; set; } = new();

    /// <summary>The types that the clinic lets Duplex read; null: all.</summary>
    public IReadOnlySet<string>? ReadableTypes { get; set; }

    /// <summary>What interprets messages when they are replayed.</summary>
    public IInterpreter? Interpreter { get; set; }

    public SqliteStateStore Store { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public string ConsoleFolder => Path.Combine(_folder, "console");

    public string TokenEndpointAddress => $"{Address}/oauth/token";

    public IServiceProvider Services => _app!.Services;

    public CookieContainer Cookies { get; } = new();

    /// <param name="prepare">Sets what must be there before the start.</param>
    public static async Task<RunningDuplex> StartAsync(Action<RunningDuplex>? prepare = null)
    {
        var running = new RunningDuplex();
        prepare?.Invoke(running);
        await running.RunAsync();
        return running;
    }

    public string Assertion(string app = "scribe", string alg = "ES384", Action<JsonObject>? claims = null)
    {
        var body = new JsonObject
        {
            ["iss"] = app,
            ["sub"] = app,
            ["aud"] = TokenEndpointAddress,
            ["exp"] = Time.GetUtcNow().AddMinutes(2).ToUnixTimeSeconds(),
            ["jti"] = _ids.NewId().ToString(),
        };
        claims?.Invoke(body);
        return _signer.Sign(new JsonObject { ["alg"] = alg, ["typ"] = "JWT", ["kid"] = alg == "ES384" ? "ec-1" : "rsa-1" }, body);
    }

    public async Task<HttpResponseMessage> AskTokenAsync(string assertion, string? scope, string grant = "client_credentials")
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = grant,
            ["client_assertion_type"] = ClientAssertionVerifier.AssertionType,
            ["client_assertion"] = assertion,
        };
        if (scope is not null)
        {
            fields["scope"] = scope;
        }

        using var form = new FormUrlEncodedContent(fields);
        return await Http.PostAsync(TokenEndpointAddress, form);
    }

    public async Task<string> TokenAsync(string scope = AllScopes, string app = "scribe")
    {
        using var answer = await AskTokenAsync(Assertion(app), scope);
        return (string)(await JsonAsync(answer))["access_token"]!;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string? token, HttpContent content, Action<HttpRequestMessage>? change = null) =>
        SendAsync(HttpMethod.Post, path, token, content, change);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent content, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, Address + path) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await Http.SendAsync(request);
    }

    /// <summary>Waits for a delivery to be kept, and gives it the state that the test wants.</summary>
    public async Task<Delivery> AnswerDeliveryAsync(
        DeliveryState state, string? reference = null, string sentence = "", string? holdOwner = null, string code = "", CancellationToken cancellationToken = default)
    {
        for (var end = 0L; ; end = await Store.Feed.GetEndAsync(cancellationToken))
        {
            var due = await Store.Deliveries.GetDueAsync(Instant.Now(Time), 1, cancellationToken);
            if (due.Count == 1)
            {
                var answered = due[0] with { State = state, Reference = reference, Sentence = sentence, Code = code, NextAttemptAt = null };
                await Store.CommitAsync(
                    async unit =>
                    {
                        await unit.Deliveries.UpdateAsync(answered);
                        if (holdOwner is not null)
                        {
                            await unit.Holds.AddAsync(HoldOf(answered, holdOwner));
                        }

                        await unit.Feed.AppendAsync(Duplex.Engine.Feed.Changes.OfDelivery(answered, Instant.Now(Time)));
                    },
                    cancellationToken);
                return answered;
            }

            await Store.Feed.WaitAsync(end, cancellationToken);
        }
    }

    private Hold HoldOf(Delivery delivery, string owner) => new()
    {
        Id = new HoldId(_ids.NewId()),
        Connection = delivery.Connection,
        Delivery = delivery.Id,
        Loop = delivery.Loop,
        Code = "of-the-test",
        Sentence = delivery.Sentence,
        Owner = owner,
        OpenedAt = Instant.Now(Time),
        Deadline = Instant.Now(Time).Plus(TimeSpan.FromHours(24)),
    };

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();

    /// <summary>The text of an OperationOutcome's first issue.</summary>
    public static async Task<string> SentenceAsync(HttpResponseMessage answer)
    {
        var outcome = await JsonAsync(answer);
        Assert.Equal("OperationOutcome", (string?)outcome["resourceType"]);
        return (string)outcome["issue"]![0]!["details"]!["text"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app!.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await Store.DisposeAsync();
        _jtis!.Dispose();
        _signer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunAsync()
    {
        Store = await SqliteStateStore.OpenAsync(Path.Combine(_folder, "state.db"), new IdentitySealer(), Time);
        _jtis = new SqliteJtiStore(Path.Combine(_folder, "used.db"), Time);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        builder.Services
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IIdSource>(_ids)
            .AddSingleton<IStateStore>(Store)
            .AddSingleton<IStateReader>(Store)
            .AddSingleton<IChartReader>(Store)
            .AddSingleton(Store.Bulk)
            .AddSingleton(new KeyedHash(new byte[32]))
            .AddSingleton<IWorkScheduler, ThreadPoolScheduler>()
            .AddSingleton<IBulkSources>(BulkSources)
            .AddSingleton<ILoopRuleCatalog>(new TestLoops())
            .AddSingleton<IDestinationCatalog>(new NoDestinations())
            .AddSingleton<AcceptInteraction>()
            .AddSingleton<RefuseInteraction>()
            .AddSingleton<DeliveryWait>()
            .AddSingleton<DecideHold>()
            .AddSingleton<IInterpreterCatalog>(new TestInterpreters(this))
            .AddSingleton<IWithdrawal, WithdrawChanges>()
            .AddSingleton<InterpretExchange>()
            .AddSingleton<ReplayExchange>()
            .AddSingleton(new WebAddress())
            .AddSingleton(new OperatorToken(OperatorSecret))
            .AddSingleton(TokenSigningKey.Create())
            .AddSingleton<IAppRegistry>(new TestApps(_signer.KeySet(), this))
            .AddSingleton<IJtiStore>(_jtis)
            .AddSingleton<IFacadeConnections>(new TestConnections(this))
            .AddTokenEndpoint()
            .AddFacade()
            .AddSingleton(Store.Subscriptions)
            .AddSingleton(provider => new NodeLeases(Store, new NodeId(provider.GetRequiredService<IIdSource>().NewId()), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IJitter>(new NoJitter())
            .AddSingleton<IWebhookAllowances>(new TestWebhooks(this))
            .AddSubscriptions(SubscriptionPolicy)
            .AddBulk()
            .AddPulls()
            .AddApi()
            .AddConsole();
        _app = builder.Build();
        _app.UseWebGuards();
        _app.MapTokenEndpoint();
        _app.MapFacade();
        _app.MapApi();
        _app.MapConsole(ConsoleFolder);
        await _app.StartAsync();
        Address = _app.Urls.Single();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies });
    }

    private sealed class TestIds : IIdSource
    {
        public Guid NewId() => Guid.CreateVersion7();
    }

    private sealed class NoJitter : IJitter
    {
        public double Next() => 1;
    }

    private sealed class TestWebhooks(RunningDuplex duplex) : IWebhookAllowances
    {
        public IReadOnlyList<string> Of(ConnectionKey connection) => duplex.WebhooksAllowed;
    }

    private sealed class TestLoops : ILoopRuleCatalog
    {
        private readonly ILoopRule[] _rules = [new NoteLoopRule(new NoteLoopOptions()), new LabOrders.Rule(), new WriteLoopRule(TimeSpan.FromMinutes(10))];

        public ILoopRule? Find(ConnectionKey connection, string kind) => _rules.FirstOrDefault(rule => rule.Kind == kind);
    }

    private sealed class TestInterpreters(RunningDuplex duplex) : IInterpreterCatalog
    {
        public IInterpreter? Find(ConnectionKey connection, string format) => duplex.Interpreter;
    }

    private sealed class NoDestinations : IDestinationCatalog
    {
        public Destination? Find(ConnectionKey connection) => null;
    }

    private sealed class TestApps(string keys, RunningDuplex duplex) : IAppRegistry
    {
        public AppRegistration? Find(string id) => id switch
        {
            "scribe" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic"], Scopes = [.. AllScopes.Split(' '), .. RecordScopes.Split(' ')], KeySetJson = keys },
            "bulk" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic", "laboratory", "registry"], Scopes = ["system/*.cruds"], KeySetJson = keys },
            "registrar" => new AppRegistration { Id = id, Organization = "default", Connections = ["registry"], Scopes = ["system/*.cruds"], KeySetJson = keys, Sees = duplex.Sees },
            "chart" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic"], Scopes = ["system/*.rs"], KeySetJson = keys },
            "trusted" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic"], Scopes = ["system/*.rs"], KeySetJson = keys, Sees = Sensitivities.SubstanceUse },
            "other" => new AppRegistration { Id = id, Organization = "elsewhere", Connections = ["elsewhere"], Scopes = ["system/*.rs"], KeySetJson = keys },
            "viewer" => new AppRegistration { Id = id, Organization = "default", Connections = ["laboratory"], Scopes = ["system/*.rs"], KeySetJson = keys },
            "screen" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic", "laboratory"], Scopes = ["system/*.cruds"], KeySetJson = keys, Sees = duplex.Sees },
            "other-screen" => new AppRegistration { Id = id, Organization = "default", Connections = ["clinic"], Scopes = ["system/*.cruds"], KeySetJson = keys },
            _ => null,
        };
    }

    private sealed class TestConnections(RunningDuplex duplex) : IFacadeConnections
    {
        public FacadeConnection? Find(string name) => name == "registry"
            ? new FacadeConnection { Key = Registry, Reader = new ChartConnectionReader(duplex.Services.GetRequiredService<IChartReader>(), Registry, duplex.Time), PatientIdentifierSystem = FakeEhr.PatientSystem, IsOwnChart = true }
            : name is "clinic" or "laboratory" or "elsewhere"
            ? new FacadeConnection
            {
                Key = new ConnectionKey(name == "elsewhere" ? name : "default", name),
                Reader = duplex.Reader?.Invoke(name) ?? duplex.Ehr,
                Capabilities = duplex.Ehr,
                PatientIdentifierSystem = FakeEhr.PatientSystem,
                Orders = name == "clinic" ? duplex.Orders : null,
                WholeChart = duplex.WholeChart,
                ReadableTypes = duplex.ReadableTypes,
                IsChart = name == "clinic" && !duplex.HasFhir,
            }
            : null;
    }
}
