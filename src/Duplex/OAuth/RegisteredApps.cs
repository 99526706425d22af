using Duplex.Transports.Smart.Server;

namespace Duplex.OAuth;

/// <summary>The registered apps as the assertion verifier asks for them.</summary>
public sealed class RegisteredApps(IAppRegistry apps) : IClientRegistry
{
    public ValueTask<RegisteredClient?> FindAsync(string clientId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(apps.Find(clientId) is { } app
            ? new RegisteredClient(app.Id, app.Scopes, app.KeySetJson, app.KeySetUrl)
            : null);
}
