using System.Text.Json.Nodes;
using Duplex.Facade.Counterparties;

namespace Duplex.Facade.Reading;

/// <summary>Included resources, live at the counterparty.</summary>
internal sealed class LiveIncludes(IConnectionReader reader, CounterpartyAccess access) : IIncludeSource
{
    public ValueTask<IReadOnlyList<JsonObject>> ReadAsync(IReadOnlyList<string> references, CancellationToken cancellationToken) =>
        ReadCounterparty.ManyAsync(reader, references.Where(reference => access.Lets(reference[..reference.IndexOf('/', StringComparison.Ordinal)], "read")), cancellationToken);

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
