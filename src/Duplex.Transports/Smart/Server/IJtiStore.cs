namespace Duplex.Transports.Smart.Server;

/// <summary>
/// Remembers the assertions that were used. It must survive a restart and be shared by all nodes of one token endpoint,
/// or a stolen assertion could be played again.
/// </summary>
public interface IJtiStore
{
    /// <summary>
    /// Marks an assertion as used, atomically. False when this issuer used this <paramref name="jti"/> before.
    /// An entry may be forgotten after <paramref name="expiresAt"/>, never earlier.
    /// </summary>
    ValueTask<bool> TryUseAsync(string issuer, string jti, DateTimeOffset expiresAt, CancellationToken cancellationToken);
}
