using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>
/// Where a version stands in a search's order. Ascending looks at the least value of a parameter, descending at the greatest; what has none
/// comes last either way; the type and the id decide what is left.
/// </summary>
/// <param name="Rules">One value per rule of the order: text, or a number; null where there is none.</param>
internal sealed record PlainSortKey(IReadOnlyList<PlainSortValue> Rules, string ResourceType, string Id) : IComparable<PlainSortKey>
{
    public static PlainSortKey Of(ChartVersion version, SearchedResource resource, IReadOnlyList<SearchSort> sort) =>
        new([.. sort.Select(rule => PlainSortValue.Of(resource, rule))], version.ResourceType, version.Id);

    public int CompareTo(PlainSortKey? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var index = 0; index < Rules.Count && index < other.Rules.Count; index++)
        {
            if (Rules[index].CompareTo(other.Rules[index]) is not 0 and var order)
            {
                return order;
            }
        }

        return string.CompareOrdinal(ResourceType, other.ResourceType) is not 0 and var byType ? byType : string.CompareOrdinal(Id, other.Id);
    }
}
