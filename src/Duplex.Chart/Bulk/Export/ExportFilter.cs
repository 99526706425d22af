using Duplex.Chart.Indexing;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Bulk.Export;

/// <summary>One <c>_typeFilter</c>: <c>Type?query</c>.</summary>
public sealed class ExportFilter
{
    private readonly SearchMatcher _matcher;

    private ExportFilter(string type, SearchMatcher matcher)
    {
        Type = type;
        _matcher = matcher;
    }

    public string Type { get; }

    /// <param name="text">Decoded once, as from the kick-off's own query.</param>
    /// <param name="now">For <c>ap</c> on dates.</param>
    /// <param name="problem">A sentence without values of the query; null where there is none.</param>
    public static ExportFilter? Parse(string text, ConnectionIndexing rules, DateTimeOffset now, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rules);
        var question = text.IndexOf('?', StringComparison.Ordinal);
        if (question <= 0)
        {
            problem = "A _typeFilter is a search of one type, as in Observation?category=laboratory.";
            return null;
        }

        var type = text[..question];
        var read = SearchQuery.Parse(type, text[question..], new SearchQueryOptions { IsStrict = true, ServerUrl = rules.ServerUrl, OffsetWhereNone = rules.OffsetWhereNone });
        if (read.Request is not { } request)
        {
            problem = $"_typeFilter {read.Errors[0]}";
            return null;
        }

        if (request.Includes.Count > 0 || request.Sort.Count > 0 || request.Count is not null || request.Elements.Count > 0
            || request.Summary != SearchSummary.None || request.Total != SearchTotal.Unspecified || request.ReturnsContained)
        {
            problem = "A _typeFilter takes conditions only: no _include, _sort, _count, _elements, _summary, _total or _contained.";
            return null;
        }

        try
        {
            problem = null;
            return new ExportFilter(type, new SearchMatcher(request, new SearchMatchContext { Now = now }));
        }
        catch (NotSupportedException)
        {
            problem = "A _typeFilter takes conditions on the resource itself: no chains, no _has, and no :in, :not-in, :above or :below.";
            return null;
        }
    }

    public bool Matches(SearchedResource resource) => _matcher.Matches(resource);
}
