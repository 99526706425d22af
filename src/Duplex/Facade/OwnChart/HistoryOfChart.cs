using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Duplex.Fhir.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Facade.OwnChart;

/// <summary>The history of a resource, a type or a whole chart, newest first (FHIR R4, http.html section 3.1.0.13).</summary>
internal sealed class HistoryOfChart(IChartReader chart, PageLinks pages)
{
    private const int CountWhereNone = 50;
    private const int MostCount = 1_000;

    public async ValueTask<ChartAnswer> ListAsync(FacadeCall call, string? type, string? id, string query, CancellationToken cancellationToken)
    {
        var path = string.Join('/', ((string?[])[type, id, "_history"]).OfType<string>());
        string? after = null;
        if (SealedPage.In(query) is { } link)
        {
            if (SealedPage.Read(pages, call.Connection.Key, path, link) is not { } page)
            {
                return SealedPage.NotGiven();
            }

            (query, after) = page;
        }

        var (asked, wrong) = HistoryQuery.Parse(query);
        if (asked is null || (asked.At is not null && id is null))
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "value", wrong ?? "_at is answered for one resource: Type/id/_history.");
        }

        var history = new ChartHistory
        {
            Connection = call.Connection.Key,
            ResourceType = type,
            Id = id,
            Since = asked.Since,
            Before = asked.At?.End,
            Withheld = call.Withheld,
            Count = Math.Clamp(asked.Count ?? CountWhereNone, 1, MostCount),
            After = after,
        };
        try
        {
            return asked.At is { } at ? await AtAsync(call, history, at.Start, path, query, cancellationToken) : await PageAsync(call, history, path, query, cancellationToken);
        }
        catch (ChartSearchException refused)
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "value", refused.Message);
        }
    }

    private async ValueTask<ChartAnswer> PageAsync(FacadeCall call, ChartHistory history, string path, string query, CancellationToken cancellationToken)
    {
        var page = await chart.ListHistoryAsync(history, cancellationToken);
        if (page.Versions.Count == 0 && history is { Id: not null, After: null, Since: null })
        {
            return ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-found", $"The chart never had a {history.ResourceType} with this id.");
        }

        var next = page.Next is { } cursor ? SealedPage.Write(pages, call, path, query, cursor) : null;
        return Bundle(call, page.Versions, path, query, next);
    }

    /// <summary>The versions of one resource that were current at some time within: those made in it, and the last one before it.</summary>
    private async ValueTask<ChartAnswer> AtAsync(FacadeCall call, ChartHistory history, Instant start, string path, string query, CancellationToken cancellationToken)
    {
        var found = new List<ChartVersion>();
        var next = history with { Count = MostCount };
        while (true)
        {
            var page = await chart.ListHistoryAsync(next, cancellationToken);
            foreach (var version in page.Versions)
            {
                found.Add(version);
                if (version.At <= start)
                {
                    return Bundle(call, found, path, query, null);
                }
            }

            if (page.Next is null)
            {
                return Bundle(call, found, path, query, null);
            }

            next = next with { After = page.Next };
        }
    }

    private static ChartAnswer Bundle(FacadeCall call, IReadOnlyList<ChartVersion> versions, string path, string query, string? next)
    {
        using var bundle = new ChartBundle("history", call.Address, null, ("self", $"{call.Address}/{path}{(query.Length == 0 ? "" : "?" + query.TrimStart('?'))}"), ("next", next));
        foreach (var version in versions)
        {
            bundle.AddHistory(version);
        }

        return new ChartAnswer(StatusCodes.Status200OK, bundle.Complete()) { Oldest = ChartAnswer.OldestOf(versions) };
    }
}

/// <summary>What a history is asked for.</summary>
/// <param name="At">A time as an interval of its precision; its end is the first moment after it.</param>
internal sealed record HistoryQuery(Instant? Since, (Instant Start, Instant End)? At, int? Count)
{
    public static (HistoryQuery? Query, string? Wrong) Parse(string query)
    {
        var parameters = QueryHelpers.ParseQuery(query);
        int? count = null;
        if (parameters.TryGetValue("_count", out var text))
        {
            if (!int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return (null, "_count is a whole number.");
            }

            count = number;
        }

        var since = Interval(parameters, "_since");
        var at = Interval(parameters, "_at");
        return (since is null && parameters.ContainsKey("_since")) || (at is null && parameters.ContainsKey("_at"))
            ? (null, "_since and _at are moments, such as 2026-11-23T10:00:00Z; a plus sign is written %2B.")
            : (new HistoryQuery(since?.Start, at, count), null);
    }

    private static (Instant Start, Instant End)? Interval(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> parameters, string name)
    {
        if (!parameters.TryGetValue(name, out var text))
        {
            return null;
        }

        // Dates are read as in any search.
        var parsed = SearchQuery.Parse("", [new("_lastUpdated", text.ToString().Replace(' ', '+'))]);
        return parsed.Request?.Criteria is [ParameterCriterion { Values: [DateSearchValue { Prefix: SearchPrefix.Eq } date] }]
            ? (Instant.From(date.Start), Instant.From(date.End).Plus(TimeSpan.FromMicroseconds(1)))
            : null;
    }
}
