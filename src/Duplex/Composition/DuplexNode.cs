using System.Net;
using Duplex.Chart.Subscriptions;
using Duplex.Configuration;
using Duplex.Engine.Storage;
using Duplex.Transports.Mllp;
using Duplex.WebConsole;

namespace Duplex.Composition;

/// <summary>One running Duplex on open stores: workers, web endpoint and listeners.</summary>
internal sealed class DuplexNode : IAsyncDisposable
{
    /// <summary>What runs may end by itself this long after a stop was asked for; then it is ended.</summary>
    public static readonly TimeSpan SoftStop = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;
    private readonly NodeStores _stores;
    private readonly Listeners _listeners;

    private DuplexNode(WebApplication app, NodeStores stores, Listeners listeners)
    {
        _app = app;
        _stores = stores;
        _listeners = listeners;
    }

    /// <summary>Facade, API and console.</summary>
    public Uri Web => _listeners.Web;

    /// <summary>By connection.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> Mllp => _listeners.Mllp;

    public IStateStore State => _stores.State;

    public IServiceProvider Services => _app.Services;

    /// <summary>A new address that opens the console once.</summary>
    public string NewConsoleEntrance() => Services.GetRequiredService<ConsoleCodes>().NewEntrance(Web.GetLeftPart(UriPartial.Authority));

    public static async Task<DuplexNode> StartAsync(NodeStart start, CancellationToken cancellationToken)
    {
        var (data, configuration) = (start.Data, start.Configuration);
        start.Stores.Index.Apply(configuration);
        await start.Stores.ReviewIndexAsync(cancellationToken);
        WebApplication? app = null;
        try
        {
            var listeners = new Listeners(start);
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
            builder.Logging.ToErrorOutput(start.Log);
            builder.Services
                .AddMllpSockets()
                .AddEngine(data.InstallationKey)
                .AddStores(start.Stores)
                .AddConnections(configuration, data.Paths)
                .AddWeb(start)
                .AddSingleton(start.Changes)
                .AddSingleton<IHostLifetime, StoppedByOwner>();
            builder.WebHost.ConfigureKestrel(listeners.Configure);
            app = builder.Build();
            app.MapWeb();
            if (!start.Stores.State.IsShared)
            {
                app.Services.GetRequiredService<SubscribedConnections>().Load(await start.Stores.Subscriptions.ListConnectionsAsync(cancellationToken));
            }

            await Listeners.StartAsync(app, cancellationToken);
            app.Services.GetRequiredService<EngineWorkers>().Start();
            return new DuplexNode(app, start.Stores, listeners);
        }
        catch
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }

            throw;
        }
    }

    /// <summary>Takes nothing new, lets what runs end, then ends it. The stores stay open.</summary>
    public async ValueTask DisposeAsync()
    {
        using var hard = new CancellationTokenSource(SoftStop);
        var workers = Services.GetRequiredService<EngineWorkers>();
        await _app.StopAsync(hard.Token);
        await workers.StopAsync(hard.Token);
        await _app.DisposeAsync();
    }
}
