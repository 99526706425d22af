using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Interactions;

/// <summary>Finds the resource that a conditional interaction or reference means.</summary>
internal sealed class FindByCriteria(IChartReader chart, ConnectionKey connection, string address, TimeProvider time)
{
    private readonly Dictionary<(string, string), CriteriaAnswer> _found = [];

    /// <param name="criteria">A query, encoded.</param>
    /// <param name="place">For what is wrong.</param>
    public async ValueTask<CriteriaAnswer> FindAsync(string resourceType, string criteria, string place, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue((resourceType, criteria), out var answer))
        {
            _found[(resourceType, criteria)] = answer = await AskAsync(resourceType, criteria, place, cancellationToken);
        }

        return answer;
    }

    private async ValueTask<CriteriaAnswer> AskAsync(string resourceType, string criteria, string place, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(resourceType, criteria, new SearchQueryOptions { IsStrict = true, ServerUrl = address });
        if (query.Request is not { } request)
        {
            return Refused([.. query.Errors.Select(error => new FhirIssue("invalid", place, null, $"{error.Parameter}: {error.Message}"))]);
        }

        if (request.Criteria.Count == 0)
        {
            return Refused([new FhirIssue("required", place, null, "A condition needs at least one search parameter of the type, such as identifier=system|value.")]);
        }

        var search = new ChartSearch
        {
            Connection = connection,
            Request = request with { Total = SearchTotal.None, Sort = [], Includes = [] },
            Count = 2,
            Now = time.GetUtcNow(),
        };
        try
        {
            var page = await chart.SearchAsync(search, cancellationToken);
            return new CriteriaAnswer(search, [.. page.Versions], null);
        }
        catch (ChartSearchException refused)
        {
            return Refused([new FhirIssue("not-supported", place, null, refused.Parameter is { } parameter ? $"{parameter}: {refused.Message}" : refused.Message)]);
        }
    }

    private static CriteriaAnswer Refused(IReadOnlyList<FhirIssue> issues) => new(null, [], new InteractionRefusal(RefusalKind.Malformed, "chart.criteria", issues));
}

/// <summary>What criteria found: two versions mean more than one.</summary>
/// <param name="Search">Null where refused.</param>
internal sealed record CriteriaAnswer(ChartSearch? Search, IReadOnlyList<ChartVersion> Versions, InteractionRefusal? Refusal)
{
    public static InteractionRefusal Several(string place) => InteractionRefusal.Of(
        RefusalKind.Precondition, "chart.criteria-ambiguous", "multiple-matches", place,
        "The condition fits more than one resource, so that it is not known which is meant; give one that fits one only, such as an identifier with its system.");
}
