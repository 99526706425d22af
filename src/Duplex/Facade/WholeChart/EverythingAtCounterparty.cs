using System.Text.Json.Nodes;
using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Chart.Reads;
using Duplex.Facade.Counterparties;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// <c>Patient/{id}/$everything</c> at a counterparty: what a whole chart is read with, for each type of the patient's compartment. What is
/// missing stands in an outcome.
/// </summary>
internal sealed class EverythingAtCounterparty(ChartFlights flights, AcceptedSearches accepted, FollowChanges changes, ToldOfPatient told, ChartIndexing indexing, PageLinks pages, TimeProvider time)
{
    private const int TypesAtOnce = 8;
    private const char Separator = ':';

    /// <summary>What the first page was made of is good for the next ones.</summary>
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMinutes(2);

    /// <param name="asked">Its <see cref="EverythingQuery.After"/> is the type to go on with and the last id that was given.</param>
    /// <param name="query">Encoded, as it was asked first.</param>
    public async Task<IResult> RunAsync(FacadeCall call, string id, EverythingQuery asked, string query, CancellationToken cancellationToken)
    {
        var connection = call.Connection;
        var access = await CounterpartyAccess.OfAsync(connection, cancellationToken);
        if (access.NotLive("Patient", "read") is { } hidden)
        {
            return ToldContent.Unknown("Patient", hidden);
        }

        await changes.CatchUpAsync(cancellationToken);
        using var deadline = new CancellationTokenSource(connection.WholeChart.Deadline, time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var request = new WholeChartRequest([], asked.Since?.ToDateTimeOffset(), null, IsAllAnew: false);
        var read = new ChartRead(connection, new ChartReader(call.App!.Scopes, call.Withheld, connection.Unlabelled), id, request, flights, accepted, time, ending.Token);
        var (patient, _) = await read.ReadAsync("Patient", id, asked.After is null ? TimeSpan.Zero : BetweenPages);
        if (patient.Resources is not [var self] || !read.Shows(self.Labels))
        {
            return patient.Outcome == Chart.Sections.ReadOutcome.Failed
                ? FhirResult.Outcome(StatusCodes.Status502BadGateway, patient.Issues[0].Code, patient.Issues[0].Sentence)
                : FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "The EHR has no such patient.");
        }

        var reach = EverythingReach.Of(call, asked, access);
        var page = new EverythingPageOfLive(call, asked, indexing);
        if (asked.After is null)
        {
            page.Begin(self, reach.Issues);
        }

        await FillAsync(page, reach, read, asked, cancellationToken);
        await new EverythingReferred(read, access, call, asked).AddAsync(page);
        var path = $"Patient/{id}/$everything";
        return page.Answer($"{call.Address}/{path}{query}", page.Next is { } next ? SealedPage.Write(pages, call, path, query, next) : null);
    }

    /// <summary>Type by type in a fixed order, and by id in each, so that a page goes on where another ended.</summary>
    private async Task FillAsync(EverythingPageOfLive page, EverythingReach reach, ChartRead read, EverythingQuery asked, CancellationToken cancellationToken)
    {
        var (from, afterId) = asked.After?.Split(Separator, 2) is [var type, var last] ? (type, last) : (null, "");
        var rest = reach.Types.SkipWhile(one => from is not null && one != from).ToList();
        foreach (var some in rest.Chunk(TypesAtOnce))
        {
            var found = await Task.WhenAll(some.Select(one => OfTypeAsync(one, reach, read, asked, cancellationToken)));
            foreach (var (name, answer) in some.Zip(found))
            {
                page.Add(answer.Issues);
                var left = answer.Resources.OrderBy(one => one.Id, StringComparer.Ordinal).Where(one => name != from || string.CompareOrdinal(one.Id, afterId) > 0).ToList();
                if (page.AddWhatFits(left) is { } cut)
                {
                    page.GoOnAt($"{name}{Separator}{cut}");
                    return;
                }
            }
        }
    }

    private async Task<(IReadOnlyList<FetchedResource> Resources, IReadOnlyList<FhirIssue> Issues)> OfTypeAsync(
        string type, EverythingReach reach, ChartRead read, EverythingQuery asked, CancellationToken cancellationToken)
    {
        if (!reach.IsLive(type))
        {
            return (await told.ReadAsync(asked, type, cancellationToken), []);
        }

        var (answer, _) = await read.SearchAsync(new Chart.Sections.SectionSearch(type), asked.After is null ? TimeSpan.Zero : BetweenPages);
        return (
            [.. answer.Resources.Where(one => one.IsMatch && read.Shows(one.Labels))],
            [.. answer.Issues.Select(issue => new FhirIssue(issue.Code, "", null, issue.Sentence, FhirIssueSeverity.Warning))]);
    }
}
