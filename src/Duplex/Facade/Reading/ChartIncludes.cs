using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Fhir.Search;

namespace Duplex.Facade.Reading;

/// <summary>Included resources, from the chart.</summary>
internal sealed class ChartIncludes(IChartReader chart, ConnectionKey connection, Sensitivities withheld) : IIncludeSource
{
    public async ValueTask<IReadOnlyList<JsonObject>> ReadAsync(IReadOnlyList<string> references, CancellationToken cancellationToken) =>
        [.. (await chart.GetManyAsync(connection, references.ToList(), cancellationToken)).Where(version => (version.Sensitivity & withheld) == 0).Select(ChartAnswers.ResourceOf)];

    public async ValueTask<IReadOnlyList<JsonObject>?> ReferringAsync(string type, string parameter, IReadOnlyList<string> references, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(type, [KeyValuePair.Create(parameter, string.Join(',', references))], new SearchQueryOptions { IsStrict = true, MaxValues = 1000, MaxLength = 200_000 });
        if (query.Request is not { } request)
        {
            return null;
        }

        try
        {
            var page = await chart.SearchAsync(new ChartSearch { Connection = connection, Request = request, Withheld = withheld, Count = IncludeResources.MostIncluded }, cancellationToken);
            return [.. page.Versions.Select(ChartAnswers.ResourceOf)];
        }
        catch (ChartSearchException)
        {
            return null;
        }
    }
}
