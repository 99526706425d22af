using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Reads;
using Duplex.Chart.Search;
using Duplex.Chart.Serving;
using Duplex.Facade.Interactions;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.OAuth;
using SearchRequest = Duplex.Fhir.Search.SearchRequest;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>What is searched.</summary>
/// <param name="Type">Null: the whole chart.</param>
/// <param name="Patient"><c>Patient/{id}</c> where a compartment is searched; null: the chart.</param>
internal sealed record SearchPlace(string? Type, string? Patient = null)
{
    /// <summary>Below the facade's address; empty for the whole chart.</summary>
    public string Path => Patient is null ? Type ?? "" : $"{Patient}/{Type}";

    public static SearchPlace Of(FacadeRequest request) => new(
        request.Type, request is { Interaction: FacadeInteraction.CompartmentSearch, Id: { } patient } ? $"Patient/{patient}" : null);
}

/// <summary>Searches a chart (FHIR R4, search.html).</summary>
internal sealed class SearchChart(IChartReader chart, ChartIndexing indexing, PageLinks pages, TimeProvider time)
{
    private const int CountWhereNone = 50;
    private const int MostCount = 1_000;

    /// <param name="query">Encoded, perhaps after a question mark.</param>
    /// <param name="strict">An unknown parameter is wrong; otherwise it is left out, and the answer says so.</param>
    /// <param name="beside">What the caller should know beside the matches.</param>
    public async ValueTask<ChartAnswer> SearchAsync(FacadeCall call, SearchPlace place, string query, bool strict, CancellationToken cancellationToken, FhirIssue? beside = null)
    {
        string? after = null;
        if (SealedPage.In(query) is { } link)
        {
            if (SealedPage.Read(pages, call.Connection.Key, place.Path, link) is not { } page)
            {
                return SealedPage.NotGiven();
            }

            (query, after) = page;
        }

        var parsed = SearchQuery.Parse(place.Type ?? "", query, new SearchQueryOptions { IsStrict = strict, ServerUrl = call.Address });
        if (parsed.Request is null)
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, IssuesOf(parsed.Errors));
        }

        var (request, beyond) = ScopesOfChains.Narrow(parsed.Request, call);
        if (request is null)
        {
            return ChartAnswer.Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The search looks into {beyond}, which the token's scopes do not cover; system/{beyond}.s is needed.");
        }

        try
        {
            List<FhirIssue> notes = [.. NotesOn(parsed), .. beside is null ? [] : new[] { beside }];
            return request.Summary == SearchSummary.Count || request.Count == 0
                ? await CountAsync(call, place, request, beside, cancellationToken)
                : await PageAsync(call, place, request, after, notes, cancellationToken);
        }
        catch (ChartSearchException refused)
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "not-supported", refused.Parameter is { } parameter ? $"{parameter}: {refused.Message}" : refused.Message);
        }
        catch (NotSupportedException)
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A modifier asks what codes mean (:in, :not-in, :above or :below), which is not known here; search by the codes themselves.");
        }
    }

    public static IReadOnlyList<FhirIssue> IssuesOf(IEnumerable<SearchError> errors) =>
        [.. errors.Select(error => new FhirIssue("invalid", "", null, $"{error.Parameter}: {error.Message}"))];

    private async ValueTask<ChartAnswer> CountAsync(FacadeCall call, SearchPlace place, SearchRequest request, FhirIssue? beside, CancellationToken cancellationToken)
    {
        var page = await NamedPatient.SearchAsync(chart, Search(call, place, request with { Total = SearchTotal.Accurate }, 1, null), cancellationToken);
        using var bundle = new ChartBundle("searchset", call.Address, page.Total, ("self", SelfOf(call, place, request)));
        if (beside is not null)
        {
            bundle.AddOutcome(FhirJson.Serialize(OperationOutcomes.From([beside])));
        }

        return new ChartAnswer(StatusCodes.Status200OK, bundle.Complete());
    }

    private async ValueTask<ChartAnswer> PageAsync(
        FacadeCall call, SearchPlace place, SearchRequest request, string? after, List<FhirIssue> notes, CancellationToken cancellationToken)
    {
        // A rough number may as well be the right one.
        var wanted = request.Total == SearchTotal.Estimate ? request with { Total = SearchTotal.Accurate } : request;
        var search = Search(call, place, wanted, Math.Clamp(request.Count ?? CountWhereNone, 1, MostCount), after);
        var page = await NamedPatient.SearchAsync(chart, search, cancellationToken);
        var including = new IncludedVersions(chart, indexing, search, type => MayRead(call, type));
        var included = request.Includes.Count == 0 ? [] : await including.FindAsync(page.Versions, cancellationToken);
        if (including.IsCutShort)
        {
            notes.Add(new FhirIssue("incomplete", "", null, $"More than {IncludedVersions.Most} resources would be included on this page; ask for fewer with _count.", FhirIssueSeverity.Warning));
        }

        var next = page.Next is { } cursor ? SealedPage.Write(pages, call, place.Path, request.Parameters.Count == 0 ? "" : QueryOf(request), cursor) : null;
        var total = page.Total ?? (after is null && page.Next is null ? page.Versions.Count : null);
        var subset = ResourceSubset.Of(request);
        using var bundle = new ChartBundle("searchset", call.Address, request.Total == SearchTotal.None ? null : total, ("self", SelfOf(call, place, request)), ("next", next));
        foreach (var version in page.Versions)
        {
            bundle.Add(version, "match", subset);
        }

        foreach (var version in included)
        {
            bundle.Add(version, "include", subset);
        }

        if (notes.Count > 0)
        {
            bundle.AddOutcome(FhirJson.Serialize(OperationOutcomes.From(notes)));
        }

        return new ChartAnswer(StatusCodes.Status200OK, bundle.Complete()) { Oldest = ChartAnswer.OldestOf(page.Versions) };
    }

    private ChartSearch Search(FacadeCall call, SearchPlace place, SearchRequest request, int count, string? after) => new()
    {
        Connection = call.Connection.Key,
        Request = request,
        Patient = place.Patient,
        Withheld = call.Withheld,
        Count = count,
        After = after,
        Now = time.GetUtcNow(),
    };

    private static List<FhirIssue> NotesOn(SearchQueryResult parsed) =>
    [
        .. parsed.Ignored.Select(name => new FhirIssue(
            "not-supported", "", null, $"{name}: this parameter is unknown or has no value and was left out, so that more may be found than was meant; Prefer: handling=strict refuses such a search.", FhirIssueSeverity.Warning)),
        .. parsed.Findings.Select(finding => new FhirIssue("value", "", null, $"{finding.Parameter}: {finding.Message}", FhirIssueSeverity.Warning)),
    ];

    private static bool MayRead(FacadeCall call, string type) => call.App?.Scopes.Allows(type, ScopeInteractions.Read) == true;

    /// <summary>The address that shows the parameters with which was searched.</summary>
    public static string SelfOf(FacadeCall call, SearchPlace place, SearchRequest request) =>
        $"{call.Address}{(place.Path.Length == 0 ? "" : "/")}{place.Path}{(request.Parameters.Count == 0 ? "" : "?" + QueryOf(request))}";

    private static string QueryOf(SearchRequest request) => request.ToString()[(request.ResourceType.Length + 1)..];
}
