using Duplex.Sandbox.Clinic;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Smart;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;
using Duplex.Transports.Smart.Server;

namespace Duplex.Sandbox.Ehr;

/// <summary>The EHR, put together: what each part is made of.</summary>
internal sealed class SandboxParts : IAsyncDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };

    public SandboxParts(SandboxOptions options, EhrDatabase database)
    {
        var time = options.Time;
        Options = options;
        Database = database;
        Events = new EventStream(database, time);
        Script = new DeviationScript(options.Messiness > 0 ? new MessyHabits(options.Seed, options.Messiness) : null);

        Clients = new SqliteClientRegistry(database);
        Tokens = new AccessTokens(database, Clients, time);
        var verifier = new ClientAssertionVerifier(Clients, new ClientKeySource(_http, time), new SqliteJtiStore(database, time), time);
        Token = new TokenEndpoint(verifier, Tokens, Script, Addresses, Events, options.TokenLifetime);

        var types = new WritableTypes(options.Rules);
        Fhir = new FhirInteractions(
            Tokens,
            new ReadInteractions(database, Addresses),
            new SearchInteraction(database, Addresses),
            new WriteInteraction(database, Addresses, types, Script, Events, time),
            new DeleteInteraction(database, Events, time),
            new TransactionInteraction(database, types, Script, Events, time),
            Script,
            Events,
            Addresses,
            types,
            time);

        Announcer = new AdtAnnouncer(time);
        Feed = new AdtFeed(database, Events, time);
        FrontDesk = new FrontDesk(database, Announcer, Feed, Events, time);
        Notes = new NoteDesk(database, Script, Events, time);
        Orders = new OrderDesk(database, new OrderAnnouncer(time), Feed, Events, time);
        Inbox = new InboxDesk(database, Events, time);
        Staging = new StagingDesk(database, types, Events, time);
    }

    public SandboxOptions Options { get; }

    /// <summary>FHIR calls answered since the start.</summary>
    public CallCount Calls { get; } = new();

    public EhrAddresses Addresses { get; } = new();

    public EhrDatabase Database { get; }

    public EventStream Events { get; }

    public DeviationScript Script { get; }

    public SqliteClientRegistry Clients { get; }

    public AccessTokens Tokens { get; }

    public TokenEndpoint Token { get; }

    public FhirInteractions Fhir { get; }

    public AdtAnnouncer Announcer { get; }

    public AdtFeed Feed { get; }

    public FrontDesk FrontDesk { get; }

    public NoteDesk Notes { get; }

    public OrderDesk Orders { get; }

    public InboxDesk Inbox { get; }

    public StagingDesk Staging { get; }

    public async ValueTask DisposeAsync()
    {
        await Feed.DisposeAsync();
        Events.Complete();
        await Database.DisposeAsync();
        _http.Dispose();
    }
}
