using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using SearchRequest = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.OwnChart;

/// <summary>The one patient that a search is about.</summary>
internal static class NamedPatient
{
    /// <summary>Searches; by what is not indexed, within the patient that the search names.</summary>
    /// <exception cref="ChartSearchException">It names none, or cannot be carried out for another reason.</exception>
    public static async ValueTask<ChartPage> SearchAsync(IChartReader chart, ChartSearch search, CancellationToken cancellationToken)
    {
        try
        {
            return await chart.SearchAsync(search, cancellationToken);
        }
        catch (ChartSearchException refused) when (refused.Parameter is not null && search.Patient is null && In(search.Request) is not null)
        {
            return await chart.SearchAsync(search with { Patient = In(search.Request) }, cancellationToken);
        }
    }

    /// <summary><c>Patient/{id}</c>; null where the search names none, or several.</summary>
    private static string? In(SearchRequest request) => request.Criteria.OfType<ParameterCriterion>()
        .Where(criterion => criterion is { Parameter.Code: "patient" or "subject", Modifier: SearchModifier.None or SearchModifier.Type, Values.Count: 1 })
        .Select(criterion => criterion.Values[0] is ReferenceSearchValue { Url: null, Id: { } id, TargetType: null or "Patient" } ? $"Patient/{id}" : null)
        .FirstOrDefault(patient => patient is not null);
}
