using System.Text.Json.Nodes;
using Duplex.Facade.Counterparties;

namespace Duplex.Facade.Reading;

/// <summary>Included resources, live at the counterparty.</summary>
internal sealed class LiveIncludes(IConnectionReader reader, CounterpartyAccess access)
{
    /// <summary>Resources by reference (<c>Type/id</c>); those that can't be had are left out.</summary>
    public ValueTask<IReadOnlyList<JsonObject>> ReadAsync(IReadOnlyList<string> references, CancellationToken cancellationToken) =>
        ReadCounterparty.ManyAsync(reader, references.Where(reference => access.Lets(reference[..reference.IndexOf('/', StringComparison.Ordinal)], "read")), cancellationToken);

    /// <summary>Resources of a type that refer to one of these by a parameter; null: they can't be searched so.</summary>
    public async ValueTask<IReadOnlyList<JsonObject>?> ReferringAsync(string type, string parameter, IReadOnlyList<string> references, CancellationToken cancellationToken)
    {
        if (!access.Lets(type, "search-type") || access.Find(type)?.SearchParameters.ContainsKey(parameter) == false)
        {
            return null;
        }

        var (found, fault) = await ReadCounterparty.GatherAsync(reader, type, [new(parameter, string.Join(',', references))], cancellationToken);
        return fault is null ? found : null;
    }
}
