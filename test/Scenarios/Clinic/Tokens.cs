using Duplex.Composition;
using Duplex.OAuth;

namespace Duplex.Scenarios.Clinic;

/// <summary>Access tokens that must not open anything, made with the installation's own key where that makes them better forgeries.</summary>
internal sealed class Tokens(string data, Uri web)
{
    private readonly TokenSigningKey _key = TokenSigningKey.Parse(File.ReadAllText(new DataFolderPaths(data).TokenSigningKey));

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

    private string Issue(TokenSigningKey key, TimeProvider time, string connection)
    {
        var root = web.GetLeftPart(UriPartial.Authority);
        return new AccessTokenIssuer(key, time, new UuidSource(time)).Issue(new AccessToken
        {
            App = "scribe",
            Organization = "default",
            Connections = [connection],
            Audiences = [$"{root}/fhir/{connection}"],
            Scopes = ScopeSet.Parse("system/DocumentReference.crus"),
            Issuer = root,
        });
    }

    private sealed class HourAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddHours(-1);
    }
}
