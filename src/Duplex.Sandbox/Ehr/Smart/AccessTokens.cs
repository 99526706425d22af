using System.Security.Cryptography;
using System.Text;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Transports.Smart.Server;
using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>Opaque access tokens: random, stored as hashes only.</summary>
internal sealed class AccessTokens(EhrDatabase database, SqliteClientRegistry clients, TimeProvider time)
{
    private const int TokenBytes = 32;

    public async ValueTask<string> IssueAsync(RegisteredClient client, ScopeGrant grant, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = time.GetUtcNow();
        await database.WriteAsync(
            connection =>
            {
                connection.Run("DELETE FROM access_token WHERE expires < $1", now.ToUnixTimeMilliseconds());
                return connection.Run(
                    "INSERT INTO access_token(hash, client, scope, expires) VALUES($1, $2, $3, $4)",
                    HashOf(token), client.ClientId, grant.Text, (now + lifetime).ToUnixTimeMilliseconds());
            },
            cancellationToken);
        return token;
    }

    /// <summary>What the token may do now, or null when it is unknown, expired, or its client is gone.</summary>
    public async ValueTask<ScopeGrant?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var row = database.Read(connection => connection.FirstOrNull(
            "SELECT client, scope FROM access_token WHERE hash = $1 AND expires > $2",
            one => new TokenRow(one.GetString(0), one.GetString(1)),
            HashOf(token), time.GetUtcNow().ToUnixTimeMilliseconds()));
        if (row is null || await clients.FindAsync(row.Client, cancellationToken) is not { } client)
        {
            return null;
        }

        return ScopeGrant.Of(row.Scope, client.Scopes);
    }

    /// <summary>Forgets all tokens, as after a revocation.</summary>
    public ValueTask<int> RevokeAllAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.Run("DELETE FROM access_token"), cancellationToken);

    private static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed record TokenRow(string Client, string Scope);
}
