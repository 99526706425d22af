namespace Duplex.Transports.Smart.Server;

/// <summary>Who is registered at this token endpoint.</summary>
public interface IClientRegistry
{
    /// <summary>The client of this id, or null when nobody registered it.</summary>
    ValueTask<RegisteredClient?> FindAsync(string clientId, CancellationToken cancellationToken);
}
