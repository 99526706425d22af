using Duplex.Sandbox.Ehr.Store;
using Duplex.Transports.Smart.Server;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>The registered clients, in the EHR's database.</summary>
internal sealed class SqliteClientRegistry(EhrDatabase database) : IClientRegistry
{
    public ValueTask<RegisteredClient?> FindAsync(string clientId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(database.Read(connection => connection.FirstOrNull(
            "SELECT id, scopes, jwks, jwks_url FROM client WHERE id = $1",
            row => new RegisteredClient(
                row.GetString(0),
                row.GetString(1).Split(' '),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? null : new Uri(row.GetString(3))),
            clientId)));

    public ValueTask<int> RegisterAsync(SandboxClient client, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Run(
                "INSERT OR REPLACE INTO client(id, scopes, jwks, jwks_url) VALUES($1, $2, $3, $4)",
                client.ClientId, string.Join(' ', client.Scopes), client.JwksJson, client.JwksUrl?.OriginalString),
            cancellationToken);
}
