using Duplex.Facade.Interactions;
using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>The scopes that mean something on a connection: of each type what the capability statement offers, in both versions of SMART.</summary>
internal static class OfferedScopes
{
    private const ScopeInteractions Reads = ScopeInteractions.Read | ScopeInteractions.Search;
    private const ScopeInteractions Writes = ScopeInteractions.Create | ScopeInteractions.Update | ScopeInteractions.Delete;

    // In the order in which a scope names them.
    private static readonly (ScopeInteractions Scope, string[] Interactions)[] Table =
    [
        (ScopeInteractions.Create, ["create"]),
        (ScopeInteractions.Read, ["read", "vread", "history-instance", "history-type"]),
        (ScopeInteractions.Update, ["update", "patch"]),
        (ScopeInteractions.Delete, ["delete"]),
        (ScopeInteractions.Search, ["search-type"]),
    ];

    public static IReadOnlyList<string> Of(OfferedServer server, bool hasSubscriptions)
    {
        var types = server.Types.Where(type => type.Type != "Subscription").Select(type => (type.Type, Scope: Of(type))).Where(type => type.Scope != ScopeInteractions.None).ToList();
        if (hasSubscriptions)
        {
            types.Add(("Subscription", ScopeInteractions.All));
        }

        types.Insert(0, (NeedsScope.AnyType, types.Aggregate(ScopeInteractions.None, (all, type) => all | type.Scope)));
        return
        [
            .. types.Select(type => new SmartScope(type.Type, type.Scope, V1: false).ToString()),
            .. types.SelectMany(type => V1(type.Type, type.Scope)),
        ];
    }

    private static ScopeInteractions Of(OfferedType type) =>
        Table.Where(row => row.Interactions.Any(type.Offers)).Aggregate(ScopeInteractions.None, (all, row) => all | row.Scope);

    private static IEnumerable<string> V1(string type, ScopeInteractions scope)
    {
        if ((scope & Reads) != 0)
        {
            yield return new SmartScope(type, Reads, V1: true).ToString();
        }

        if ((scope & Writes) != 0)
        {
            yield return new SmartScope(type, Writes, V1: true).ToString();
        }
    }
}
