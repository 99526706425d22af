using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Reads;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Facade.Operations;
using Duplex.Facade.Reading;
using Duplex.Facade.WholeChart;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Task = System.Threading.Tasks.Task;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary><c>Patient/{id}/$everything</c>, from the chart or from the counterparty.</summary>
internal sealed class EverythingOperation(IChartReader chart, ChartIndexing indexing, PageLinks pages, EverythingAtCounterparty counterparty) : IFacadeOperation
{
    private const int MostCount = 1_000;

    public string Name => "everything";

    public string Definition => "http://hl7.org/fhir/OperationDefinition/Patient-everything";

    public OperationLevel Levels => OperationLevel.Instance;

    public IReadOnlyList<string> Types { get; } = ["Patient"];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var (query, wrong) = HttpMethods.IsPost(http.Request.Method) ? await FormOrParameters.ReadAsync(http.Request, http.RequestAborted) : (http.Request.QueryString.Value ?? "", null);
        if (wrong is null && !FacadeCall.Of(http).Connection.ReadsChart)
        {
            return await AtCounterpartyAsync(FacadeCall.Of(http), id!, query!, http.RequestAborted);
        }

        return (wrong ?? await AnswerAsync(FacadeCall.Of(http), id!, query!, http.RequestAborted)).ToResult();
    }

    public async ValueTask<ChartAnswer> AnswerAsync(FacadeCall call, string id, string query, CancellationToken cancellationToken)
    {
        var path = $"Patient/{id}/$everything";
        string? after = null;
        if (SealedPage.In(query) is { } link)
        {
            if (SealedPage.Read(pages, call.Connection.Key, path, link) is not { } page)
            {
                return SealedPage.NotGiven();
            }

            (query, after) = page;
        }

        var (asked, refused) = Read(call, id, query);
        if (asked is null)
        {
            return refused!;
        }

        var patient = await chart.GetAsync(call.Connection.Key, "Patient", id, cancellationToken);
        if (patient is null or { IsDeleted: true } || !call.Sight.Sees(patient))
        {
            return patient is { IsDeleted: true } && call.Sight.Sees(patient)
                ? ChartAnswer.Outcome(StatusCodes.Status410Gone, "deleted", "This Patient was deleted.")
                : ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-found", "The chart has no Patient with this id.");
        }

        try
        {
            var everything = new EverythingOfPatient(chart, indexing, type => call.App?.Scopes.Allows(type, ScopeInteractions.Read) == true);
            var found = await everything.ReadAsync(asked with { After = after }, cancellationToken);
            var next = found.Next is { } cursor ? SealedPage.Write(pages, call, path, query, cursor) : null;
            using var bundle = new ChartBundle("searchset", call.Address, found.Next is null && after is null ? found.Versions.Count : null, ("self", $"{call.Address}/{path}{query}"), ("next", next));
            foreach (var version in found.Versions)
            {
                bundle.Add(version, "match", null);
            }

            foreach (var version in found.Referred)
            {
                bundle.Add(version, "include", null);
            }

            return new ChartAnswer(StatusCodes.Status200OK, bundle.Complete());
        }
        catch (ChartSearchException broken)
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "value", broken.Message);
        }
    }

    private async Task<IResult> AtCounterpartyAsync(FacadeCall call, string id, string query, CancellationToken cancellationToken)
    {
        if (!Fhir.References.IsId(id))
        {
            return ReadChart.NoId().ToResult();
        }

        string? after = null;
        if (SealedPage.In(query) is { } link)
        {
            if (SealedPage.Read(pages, call.Connection.Key, $"Patient/{id}/$everything", link) is not { } page)
            {
                return SealedPage.NotGiven().ToResult();
            }

            (query, after) = page;
        }

        var (asked, refused) = Read(call, id, query);
        return asked is null ? refused!.ToResult() : await counterparty.RunAsync(call, id, asked with { After = after }, query, cancellationToken);
    }

    private static (EverythingQuery? Query, ChartAnswer? Refused) Read(FacadeCall call, string id, string query)
    {
        var parameters = QueryHelpers.ParseQuery(query);
        var types = parameters.GetValueOrDefault("_type").ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (history, wrong) = HistoryQuery.Parse(query);
        var (hasStart, hasEnd) = (parameters.ContainsKey("start"), parameters.ContainsKey("end"));
        var start = hasStart ? Day(parameters["start"].ToString()) : null;
        var end = hasEnd ? Day(parameters["end"].ToString()) : null;
        return history is null ? (null, Wrong(wrong!))
            : types.FirstOrDefault(type => !FhirModel.IsResourceType(type)) is not null ? (null, Wrong("_type names resource types of R4, separated by commas."))
            : (hasStart && start is null) || (hasEnd && end is null) ? (null, Wrong("start and end are dates, such as 2026-11-23."))
            : (new EverythingQuery
            {
                Connection = call.Connection.Key,
                Patient = $"Patient/{id}",
                Types = types,
                Start = start?.Start,
                End = end?.End,
                Since = history.Since,
                Withheld = call.Withheld,
                Count = Math.Clamp(history.Count ?? MostCount, 1, MostCount),
            }, null);
    }

    private static DateSearchValue? Day(string text) =>
        SearchQuery.Parse("", [new("_lastUpdated", text.Replace(' ', '+'))]).Request?.Criteria is [ParameterCriterion { Values: [DateSearchValue { Prefix: SearchPrefix.Eq } date] }] ? date : null;

    private static ChartAnswer Wrong(string sentence) => ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "value", sentence);
}
