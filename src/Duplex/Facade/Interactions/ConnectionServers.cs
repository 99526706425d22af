namespace Duplex.Facade.Interactions;

/// <summary>Who carries out the interactions on a connection.</summary>
/// <param name="servers">The one registered last is asked first.</param>
internal sealed class ConnectionServers(IEnumerable<IConnectionServer> servers)
{
    private readonly IConnectionServer[] _servers = [.. servers.Reverse()];

    public IConnectionServer Of(FacadeConnection connection) => Array.Find(_servers, server => server.Serves(connection))
        ?? throw new InvalidOperationException("No server takes this connection.");
}
