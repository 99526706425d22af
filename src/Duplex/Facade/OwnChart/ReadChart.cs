using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Chart.Serving;
using Duplex.Fhir;
using Duplex.Fhir.Search;

namespace Duplex.Facade.OwnChart;

/// <summary>Under which conditions a read gives the resource itself.</summary>
/// <param name="IfNoneMatch">ETags, or a star.</param>
internal sealed record ReadConditions(string? IfNoneMatch = null, DateTimeOffset? IfModifiedSince = null)
{
    public static ReadConditions None { get; } = new();

    public static ReadConditions Of(HttpRequest request) => new(
        request.Headers.IfNoneMatch.Count == 0 ? null : request.Headers.IfNoneMatch.ToString(),
        DateTimeOffset.TryParseExact(request.Headers.IfModifiedSince.ToString(), "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var since) ? since : null);

    /// <summary>The caller has this version already. HTTP's times are whole seconds.</summary>
    public bool Has(ChartVersion version) => IfNoneMatch is { } tags
        ? tags.Trim() == "*" || tags.Split(',').Any(tag => EntityTags.VersionOf(tag) == version.Version)
        : IfModifiedSince is { } since && version.At.ToDateTimeOffset() < since.AddSeconds(1);
}

/// <summary>Reads resources and versions of a chart by id.</summary>
internal sealed class ReadChart(IChartReader chart)
{
    public async ValueTask<ChartAnswer> ReadAsync(FacadeCall call, string type, string id, string query, ReadConditions conditions, CancellationToken cancellationToken) =>
        References.IsId(id) ? Answer(call, type, await chart.GetAsync(call.Connection.Key, type, id, cancellationToken), query, conditions) : NoId();

    public async ValueTask<ChartAnswer> ReadVersionAsync(FacadeCall call, string type, string id, string version, string query, CancellationToken cancellationToken)
    {
        if (!References.IsId(id))
        {
            return NoId();
        }

        return int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? Answer(call, type, await chart.GetVersionAsync(call.Connection.Key, type, id, number, cancellationToken), query, ReadConditions.None)
            : ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-found", "Versions have whole numbers from 1; GET the resource's _history to see them.");
    }

    public static ChartAnswer NoId() => ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");

    private static ChartAnswer Answer(FacadeCall call, string type, ChartVersion? version, string query, ReadConditions conditions)
    {
        // What is withheld is not there.
        if (version is null || !call.Sight.Sees(version))
        {
            return ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-found", $"The chart has no {type} with this id.");
        }

        if (version.IsDeleted)
        {
            return ChartAnswer.Outcome(StatusCodes.Status410Gone, "deleted", $"This {type} was deleted.") with { ETag = EntityTags.Of(version.Version), LastModified = version.At };
        }

        if (conditions.Has(version))
        {
            return new ChartAnswer(StatusCodes.Status304NotModified, default) { ETag = EntityTags.Of(version.Version), LastModified = version.At };
        }

        var shown = query.Length <= 1 ? null : SearchQuery.Parse(type, query);
        return shown is { IsValid: false } ? ChartAnswer.Outcome(StatusCodes.Status400BadRequest, SearchChart.IssuesOf(shown.Errors))
            : shown?.Request is { Criteria.Count: > 0 } ? ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A read takes no search parameters; it takes _format, _summary and _elements.")
            : ChartAnswer.Of(version, shown is null ? null : ResourceSubset.Of(shown.Request!));
    }
}
