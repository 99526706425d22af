using System.Net;
using Duplex.Chart.Subscriptions;
using Duplex.Configuration;
using Duplex.Engine.Storage;
using Duplex.Transports.Mllp;
using Duplex.WebConsole;
using Microsoft.AspNetCore.Hosting.Server;

namespace Duplex.Composition;

/// <summary>One running Duplex on open stores: workers, web pipeline and listeners.</summary>
internal sealed class DuplexNode : IAsyncDisposable
{
    /// <summary>What runs may end by itself this long after a stop was asked for; then it is ended.</summary>
    public static readonly TimeSpan SoftStop = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;
    private readonly NodeStores _stores;
    private readonly Listeners _listeners;
    private readonly ServedRequests _requests;

    private DuplexNode(WebApplication app, NodeStart start, Listeners listeners)
    {
        _app = app;
        _stores = start.Stores;
        _listeners = listeners;
        _requests = ((NodeServer)app.Services.GetRequiredService<IServer>()).Requests!;
        Web = start.Front.Address;
    }

    /// <summary>Facade, API and console.</summary>
    public Uri Web { get; }

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
            NodeServer.AddTo(builder.Services, listeners.AreAny);
            app = builder.Build();
            app.MapWeb();
            if (!start.Stores.State.IsShared)
            {
                app.Services.GetRequiredService<SubscribedConnections>().Load(await start.Stores.Subscriptions.ListConnectionsAsync(cancellationToken));
            }

            await Listeners.StartAsync(app, cancellationToken);
            app.Services.GetRequiredService<EngineWorkers>().Start();
            return new DuplexNode(app, start, listeners);
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

    /// <summary>Web requests are served by this node from now on.</summary>
    public void ServeAt(WebFront front) => front.Serve(_requests);

    /// <summary>Ends listeners, workers and streams, at the latest when <paramref name="hard"/> says so. Web requests are still served.</summary>
    public async Task StopWorkAsync(CancellationToken hard)
    {
        await _app.StopAsync(hard);
        await Services.GetRequiredService<EngineWorkers>().StopAsync(hard);
    }

    /// <summary>Lets the web requests end that run here, then takes the node apart. The stores stay open.</summary>
    public async Task EndAsync()
    {
        await _requests.DrainAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Takes the node apart. The stores stay open.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
