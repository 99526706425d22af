using Duplex.Chart.Indexing;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Reads;

/// <summary>When the care was given that a resource tells of.</summary>
public static class CareTime
{
    /// <summary>Of these parameters the first that a resource has a value for.</summary>
    private static readonly string[] Parameters =
        ["date", "period", "authored", "authoredon", "authored-on", "onset-date", "recorded-date", "effective", "effective-time", "started", "occurrence", "whenprepared", "start-date", "sent", "created", "issued"];

    /// <summary>Whether that time meets the one asked for; what tells none is within any.</summary>
    public static bool IsWithin(ChartVersion version, ChartIndexing indexing, EverythingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(indexing);
        if ((query.Start is null && query.End is null) || indexing.Search(version) is not { } resource)
        {
            return true;
        }

        var times = resource.Values.OfType<DateIndexValue>().ToLookup(value => value.Parameter.Code);
        return Parameters.FirstOrDefault(times.Contains) is not { } parameter
            || times[parameter].Any(time => (query.End is not { } end || time.Start <= end) && (query.Start is not { } start || time.End >= start));
    }
}
