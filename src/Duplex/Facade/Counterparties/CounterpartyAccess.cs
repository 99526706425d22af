using Duplex.OAuth;
using Duplex.Vendors;

namespace Duplex.Facade.Counterparties;

/// <summary>
/// What a counterparty lets Duplex do now: what it says of itself, and the scopes that it granted. Where it could not be asked, reads,
/// creates and updates are tried; nothing is deleted.
/// </summary>
/// <param name="server">Null: it does not tell.</param>
/// <param name="scopes">Null: everything is granted.</param>
internal sealed class CounterpartyAccess(ServerCapability? server, ScopeSet? scopes, IReadOnlySet<string>? readable)
{
    public ServerCapability? Server => server;

    public static async ValueTask<CounterpartyAccess> OfAsync(FacadeConnection connection, CancellationToken cancellationToken)
    {
        var server = connection.Capabilities is { } capabilities ? await capabilities.GetAsync(cancellationToken) : null;
        return new CounterpartyAccess(server, connection.Granted?.Invoke(), connection.ReadableTypes);
    }

    /// <param name="interaction">A code of <c>type-restful-interaction</c>.</param>
    public bool Lets(string type, string interaction) => Obstacle(type, interaction) is null;

    /// <summary>Why it is not possible, as a sentence for the caller; null where it is.</summary>
    public string? Obstacle(string type, string interaction)
    {
        if (!Grants(type, interaction))
        {
            var scope = ScopeOf(interaction);
            return $"The scopes that the EHR granted do not cover {interaction} of {type} ({new SmartScope(type, scope, V1: false)}).";
        }

        if (server is null)
        {
            return interaction is "delete" ? "The EHR could not be asked what it offers, and nothing is deleted untold." : null;
        }

        return server.Find(type) is not { } served ? $"The EHR's capability statement lists no {type}."
            : served.Offers(interaction) ? null
            : $"The EHR's capability statement does not list {interaction} for {type}.";
    }

    /// <summary>The same of a read or search.</summary>
    public NotLive? NotLive(string type, string interaction) =>
        Obstacle(type, interaction) is { } why ? new NotLive(why, IsForbidden: !Grants(type, interaction)) : null;

    private bool Grants(string type, string interaction)
    {
        var scope = ScopeOf(interaction);
        return scopes?.Allows(type, scope) != false && (readable?.Contains(type) != false || scope is not (ScopeInteractions.Read or ScopeInteractions.Search));
    }

    /// <summary>Null where the type, or everything, is not told.</summary>
    public ServerType? Find(string type) => server?.Find(type);

    private static ScopeInteractions ScopeOf(string interaction) => interaction switch
    {
        "create" => ScopeInteractions.Create,
        "update" or "patch" => ScopeInteractions.Update,
        "delete" => ScopeInteractions.Delete,
        "search-type" => ScopeInteractions.Search,
        _ => ScopeInteractions.Read,
    };
}
