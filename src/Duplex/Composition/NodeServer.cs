using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Duplex.Composition;

/// <summary>The server of a node: it listens for MLLP itself, and has its web requests handed to it by the <see cref="WebFront"/>.</summary>
/// <param name="mllp">Closed with the container that made it.</param>
/// <param name="listens">A server without an endpoint would choose one by itself.</param>
internal sealed class NodeServer(IServer mllp, bool listens) : IServer
{
    public IFeatureCollection Features => mllp.Features;

    /// <summary>Known once the node was started.</summary>
    public ServedRequests? Requests { get; private set; }

    /// <summary>Puts this server before the one that is registered.</summary>
    public static IServiceCollection AddTo(IServiceCollection services, bool listens)
    {
        var sockets = services.Last(one => one.ServiceType == typeof(IServer)).ImplementationType
            ?? throw new InvalidOperationException("The web server is registered in another way than before.");
        return services
            .AddSingleton(sockets)
            .AddSingleton<IServer>(provider => new NodeServer((IServer)provider.GetRequiredService(sockets), listens));
    }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        Requests = new ServedRequests<TContext>(application);
        return listens ? mllp.StartAsync(application, cancellationToken) : Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => listens ? mllp.StopAsync(cancellationToken) : Task.CompletedTask;

    public void Dispose()
    {
        // The container closes the sockets, which it made.
    }
}
