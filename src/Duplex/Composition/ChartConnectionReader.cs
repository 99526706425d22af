using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Chart.Search;
using Duplex.Chart.Serving;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Facade.OwnChart;
using Duplex.Fhir.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Composition;

/// <summary>Reads a connection's chart as if it were a counterparty: what its messages told, or what apps wrote.</summary>
internal sealed class ChartConnectionReader(IChartReader chart, ConnectionKey connection, TimeProvider time) : IConnectionReader
{
    private const string After = "_after";
    private const int CountWhereNone = 1_000;

    public string BaseAddress { get; } = $"https://duplex.invalid/chart/{connection.Organization}/{connection.Connection}";

    public async ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        await chart.GetAsync(connection, resourceType, id, cancellationToken) is { } version
            ? version.IsDeleted ? Refused(StatusCodes.Status410Gone, "The resource was deleted.") : new ConnectionAnswer(
                StatusCodes.Status200OK, ServedVersion.ToArray(version), EntityTags.Of(version.Version),
                version.At.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture))
            : Refused(StatusCodes.Status404NotFound, "The chart has no such resource.");

    public async ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(resourceType, parameters.Where(one => one.Key != After), new SearchQueryOptions { IsStrict = true, ServerUrl = BaseAddress });
        if (query.Request is not { } request)
        {
            return Refused(StatusCodes.Status400BadRequest, $"{query.Errors[0].Parameter}: {query.Errors[0].Message}");
        }

        var search = new ChartSearch
        {
            Connection = connection,
            Request = request,
            Count = Math.Clamp(request.Count ?? CountWhereNone, 1, CountWhereNone),
            After = parameters.Where(one => one.Key == After).Select(one => one.Value).FirstOrDefault(),
            Now = time.GetUtcNow(),
        };
        try
        {
            return new ConnectionAnswer(StatusCodes.Status200OK, Page(request, await NamedPatient.SearchAsync(chart, search, cancellationToken)));
        }
        catch (ChartSearchException refused)
        {
            return Refused(StatusCodes.Status400BadRequest, refused.Message);
        }
    }

    public ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return new(Refused(StatusCodes.Status404NotFound, "This address is no search of the chart."));
        }

        var parameters = QueryHelpers.ParseQuery(address[question..]).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return SearchAsync(address[(BaseAddress.Length + 1)..question], [.. parameters], cancellationToken);
    }

    private ReadOnlyMemory<byte> Page(SearchRequest request, ChartPage page)
    {
        var next = page.Next is { } cursor ? QueryHelpers.AddQueryString($"{BaseAddress}/{request}", After, cursor) : null;
        using var bundle = new ChartBundle("searchset", BaseAddress, page.Total, ("next", next));
        foreach (var version in page.Versions)
        {
            bundle.Add(version, "match", null);
        }

        return bundle.Complete();
    }

    private static ConnectionAnswer Refused(int status, string sentence) => new(status, ReadOnlyMemory<byte>.Empty) { Sentence = sentence };
}
