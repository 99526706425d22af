namespace Duplex.Chart.Sections;

/// <summary>One form of a section's search, and what must be filtered here when it is the one that the server takes.</summary>
/// <param name="Criteria">What is asked beside the patient: names and values, not encoded.</param>
/// <param name="Filter">What the server was not asked and must be applied here; null: nothing.</param>
public sealed record SearchAttempt(IReadOnlyList<KeyValuePair<string, string>> Criteria, SectionFilter? Filter)
{
    /// <summary>The forms of a search, the most exact first. A server that refuses one is asked the next.</summary>
    /// <param name="since">Only what changed since; null: all.</param>
    public static IReadOnlyList<SearchAttempt> Of(SectionSearch search, DateTimeOffset? since)
    {
        ArgumentNullException.ThrowIfNull(search);
        var exact = Read(search.Criteria);
        var changed = since is { } from ? Read($"_lastUpdated=ge{from.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}") : [];
        var sort = search.Sort is { } order ? [KeyValuePair.Create("_sort", order)] : Array.Empty<KeyValuePair<string, string>>();
        List<SearchAttempt> attempts = [new([.. exact, .. changed, .. sort], null)];
        if (sort.Length > 0)
        {
            attempts.Add(new([.. exact, .. changed], null));
        }

        if (changed.Count > 0)
        {
            attempts.Add(new(exact, SectionFilter.Of(search.ResourceType, changed)));
        }

        foreach (var broader in search.Broader)
        {
            attempts.Add(new(Read(broader), SectionFilter.Of(search.ResourceType, [.. exact, .. changed])));
        }

        return attempts;
    }

    /// <summary>As a person reads it: <c>Observation?category=laboratory</c>, without the patient.</summary>
    public string ToText(string resourceType) =>
        Criteria.Count == 0 ? resourceType : $"{resourceType}?{string.Join('&', Criteria.Select(one => $"{one.Key}={one.Value}"))}";

    private static IReadOnlyList<KeyValuePair<string, string>> Read(string criteria) =>
        [.. criteria.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(part => KeyValuePair.Create(part[0], part[1]))];
}
