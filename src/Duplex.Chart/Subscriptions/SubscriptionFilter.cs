using Duplex.Fhir.Search;

namespace Duplex.Chart.Subscriptions;

/// <summary>Which resources a subscription is about. A condition that names a type holds for that type only. Thread-safe.</summary>
/// <param name="byType">The conditions on each type; all must hold.</param>
public sealed class SubscriptionFilter(IReadOnlyDictionary<string, IReadOnlyList<SearchMatcher>> byType)
{
    public IEnumerable<string> Types => byType.Keys;

    public bool Covers(string resourceType) => byType.ContainsKey(resourceType);

    public bool Matches(SearchedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (!byType.TryGetValue(resource.ResourceType, out var conditions))
        {
            return false;
        }

        foreach (var condition in conditions)
        {
            if (!condition.Matches(resource))
            {
                return false;
            }
        }

        return true;
    }
}
