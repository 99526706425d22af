using Duplex.Composition;
using Duplex.OAuth;

namespace Duplex.Scenarios.Clinic;

/// <summary>
/// Access tokens made here with the installation's own key: one that opens, and those that must not open anything, which the key
/// makes better forgeries.
/// </summary>
internal sealed class Tokens(string data, Uri web)
{
    private readonly TokenSigningKey _key = TokenSigningKey.Parse(File.ReadAllText(new DataFolderPaths(data).TokenSigningKey));

    /// <summary>As the installation itself would give it to an app that orders; made here where no scenario is about how it is got.</summary>
    public string ForOrders() => Issue(_key, TimeProvider.System, "clinic", "system/ServiceRequest.crus");

    /// <summary>For everything on a chart that Duplex keeps.</summary>
    public string ForChart(string connection) => Issue(_key, TimeProvider.System, connection, "system/*.cruds");

    /// <summary>As the installation itself would give it to an app with these scopes on a connection.</summary>
    public string On(string connection, string scopes) => Issue(_key, TimeProvider.System, connection, scopes);

    /// <summary>As the installation itself would give it to an app with these scopes.</summary>
    public string For(string scopes, string connection = "clinic") => Issue(_key, TimeProvider.System, connection, scopes);

    /// <summary>For everything on these connections, whichever organization they belong to.</summary>
    public string Of(string organization, params string[] connections) => Issue(_key, TimeProvider.System, connections, "system/*.cruds", organization);

    /// <summary>Rightly signed, an hour ago.</summary>
    public string Expired() => Issue(_key, new HourAgo(), "clinic");

    /// <summary>Right in all but the key.</summary>
    public string OfAnotherInstallation() => Issue(TokenSigningKey.Create(), TimeProvider.System, "clinic");

    /// <summary>Rightly signed, for another connection.</summary>
    public string OfAnotherConnection() => Issue(_key, TimeProvider.System, "laboratory");

    /// <summary>A valid token with one character of its signature changed.</summary>
    public string Altered(string token)
    {
        var at = token.LastIndexOf('.') + 10;
        return $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
    }

    private string Issue(TokenSigningKey key, TimeProvider time, string connection, string scopes = "system/DocumentReference.crus") =>
        Issue(key, time, [connection], scopes, "default");

    private string Issue(TokenSigningKey key, TimeProvider time, string[] connections, string scopes, string organization)
    {
        var root = web.GetLeftPart(UriPartial.Authority);
        return new AccessTokenIssuer(key, time, new UuidSource(time)).Issue(new AccessToken
        {
            App = "scribe",
            Organization = organization,
            Connections = connections,
            Audiences = [.. connections.Select(connection => $"{root}/fhir/{connection}")],
            Scopes = ScopeSet.Parse(scopes),
            Issuer = root,
        });
    }

    private sealed class HourAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddHours(-1);
    }
}
