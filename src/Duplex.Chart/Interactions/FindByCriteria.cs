using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Interactions;

/// <summary>Finds the resource that a conditional interaction or reference means, among those that the caller may see and search.</summary>
internal sealed class FindByCriteria(ChartMeanwhile chart, ConnectionKey connection, string address, TimeProvider time)
{
    private readonly Dictionary<string, Dictionary<string, CriteriaAnswer>> _found = [];

    /// <param name="criteria">A query, encoded.</param>
    /// <param name="place">For what is wrong.</param>
    public async ValueTask<CriteriaAnswer> FindAsync(string resourceType, string criteria, string place, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue(resourceType, out var ofType))
        {
            _found[resourceType] = ofType = [];
        }

        if (!ofType.TryGetValue(criteria, out var answer))
        {
            answer = await AskAsync(resourceType, criteria, place, cancellationToken);
            if (answer.Search?.Request.Criteria.All(criterion => criterion is ParameterCriterion) == true)
            {
                ofType[criteria] = answer;
            }
        }

        return answer;
    }

    /// <summary>Resources of the type have changed.</summary>
    public void Forget(string resourceType) => _found.Remove(resourceType);

    private async ValueTask<CriteriaAnswer> AskAsync(string resourceType, string criteria, string place, CancellationToken cancellationToken)
    {
        if (!chart.Sight.MaySearch(resourceType))
        {
            return Beyond(resourceType, place);
        }

        var query = SearchQuery.Parse(resourceType, criteria, new SearchQueryOptions { IsStrict = true, ServerUrl = address });
        if (query.Request is not { } asked)
        {
            return Refused([.. query.Errors.Select(error => new FhirIssue("invalid", place, null, $"{error.Parameter}: {error.Message}"))]);
        }

        if (asked.Criteria.Count == 0)
        {
            return Refused([new FhirIssue("required", place, null, "A condition needs at least one search parameter of the type, such as identifier=system|value.")]);
        }

        var (request, beyond) = chart.Sight.Narrow(asked);
        if (request is null)
        {
            return Beyond(beyond!, place);
        }

        var search = new ChartSearch
        {
            Connection = connection,
            Request = request with { Total = SearchTotal.None, Sort = [], Includes = [] },
            Withheld = chart.Sight.Withheld,
            Count = 2,
            Now = time.GetUtcNow(),
        };
        try
        {
            return new CriteriaAnswer(search, await chart.SearchAsync(search, cancellationToken), null);
        }
        catch (ChartSearchException refused)
        {
            return Refused([new FhirIssue("not-supported", place, null, refused.Parameter is { } parameter ? $"{parameter}: {refused.Message}" : refused.Message)]);
        }
        catch (NotSupportedException)
        {
            return Refused([new FhirIssue("not-supported", place, null, "A modifier asks what codes mean (:in, :not-in, :above or :below), which is not known here; give the codes themselves.")]);
        }
    }

    private static CriteriaAnswer Beyond(string type, string place) => new(null, [], InteractionRefusal.Of(
        RefusalKind.Forbidden, "facade.scope", "forbidden", place, $"A condition is a search, which the token's scopes do not cover; system/{type}.s is needed."));

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
