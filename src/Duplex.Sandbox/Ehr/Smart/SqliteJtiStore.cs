using Duplex.Sandbox.Ehr.Store;
using Duplex.Transports.Smart.Server;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>Used assertions, in the EHR's database, so that a restart doesn't forget them.</summary>
internal sealed class SqliteJtiStore(EhrDatabase database, TimeProvider time) : IJtiStore
{
    public ValueTask<bool> TryUseAsync(string issuer, string jti, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection =>
            {
                connection.Run("DELETE FROM used_assertion WHERE expires < $1", time.GetUtcNow().ToUnixTimeSeconds());
                // Rounded up: an entry may live a second too long, never too short.
                return connection.Run(
                    "INSERT OR IGNORE INTO used_assertion(issuer, jti, expires) VALUES($1, $2, $3)",
                    issuer, jti, expiresAt.ToUnixTimeSeconds() + 1) == 1;
            },
            cancellationToken);
}
