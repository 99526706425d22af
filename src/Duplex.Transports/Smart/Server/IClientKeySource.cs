using Microsoft.IdentityModel.Tokens;

namespace Duplex.Transports.Smart.Server;

/// <summary>Finds the public keys of a registered client.</summary>
public interface IClientKeySource
{
    /// <summary>The client's keys, or null when its key set can't be reached or read now.</summary>
    /// <param name="client">The client.</param>
    /// <param name="refresh">True to ask the published address again even if a copy is still fresh (a key was rotated).</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IList<JsonWebKey>?> KeysOfAsync(RegisteredClient client, bool refresh, CancellationToken cancellationToken);
}
