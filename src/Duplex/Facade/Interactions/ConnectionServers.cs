namespace Duplex.Facade.Interactions;

/// <summary>Who carries out the interactions on a connection.</summary>
/// <param name="servers">One that takes a single type is asked first; of the others, the one registered last.</param>
internal sealed class ConnectionServers(IEnumerable<IConnectionServer> servers)
{
    private readonly IConnectionServer[] _servers = [.. servers.Reverse().OrderBy(server => server.OnlyType is null)];

    /// <param name="type">The resource type of the request; null: the whole system.</param>
    public IConnectionServer Of(FacadeConnection connection, string? type) => Array.Find(_servers, server => (server.OnlyType is null || server.OnlyType == type) && server.Serves(connection))
        ?? throw new InvalidOperationException("No server takes this connection.");
}
