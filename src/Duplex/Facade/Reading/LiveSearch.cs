using System.Text.Json.Nodes;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Facade.Counterparties;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Reading;

/// <summary>
/// Searches at the counterparty: what its capability statement lists is passed on; the rest is done here on what it gives, where a patient
/// bounds that; anything else is refused, with what is served.
/// </summary>
internal sealed class LiveSearch(PageLinks pages, RecentWrites recent, TimeProvider time)
{
    private const int DefaultCount = 50;

    public async Task<IResult> RunAsync(FacadeCall call, string type, FhirSearch search, CounterpartyAccess access, SearchLink? link, CancellationToken cancellationToken, FhirIssue? beside = null)
    {
        var plan = SearchPlan.Of(type, search, access.Find(type));
        if (plan.Unserved.Count > 0)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, [.. plan.Unserved.Select(name => UnservedParameter.Tell(type, name, plan.IsBounded, access))]);
        }

        // The counterparty's number counts what is withheld too, so that what is counted is what this app may see.
        return plan.GathersAll || (CountsOnly(search) && (plan.SubsetsHere || call.Withheld != Sensitivities.None))
            ? await GatherAsync(call, type, search, plan with { Beside = beside }, access, link?.After, cancellationToken)
            : await PassAsync(call, type, search, plan with { Beside = beside }, access, link?.Address, cancellationToken);
    }

    private async Task<IResult> PassAsync(
        FacadeCall call, string type, FhirSearch search, SearchPlan plan, CounterpartyAccess access, string? page, CancellationToken cancellationToken)
    {
        var reader = call.Reader;
        var answer = page is not null
            ? await reader.FollowAsync(page, cancellationToken)
            : await reader.SearchAsync(type, [.. ToCounterparty(plan.Passed, call.Address), .. CountOf(search)], cancellationToken);
        var (bundle, fault) = ReadCounterparty.Read(answer);
        if (bundle is null)
        {
            return fault!;
        }

        var set = new SearchSet(bundle, reader.BaseAddress);
        if (page is null)
        {
            await recent.AddAsync(call, type, search, set, ReadCounterparty.NextOf(reader, bundle) is null, cancellationToken);
        }

        SealLinks(call, type, search, bundle);
        return await FinishAsync(call, type, search, plan, access, set, cancellationToken);
    }

    private async Task<IResult> GatherAsync(
        FacadeCall call, string type, FhirSearch search, SearchPlan plan, CounterpartyAccess access, string? after, CancellationToken cancellationToken)
    {
        var reader = call.Reader;
        var (found, fault) = plan.Ids.Count > 0
            ? (await ReadCounterparty.ManyAsync(reader, plan.Ids.Take(ReadCounterparty.MostMatches).Select(id => $"{type}/{id}"), cancellationToken), null)
            : await ReadCounterparty.GatherAsync(reader, type, ToCounterparty(plan.Passed.Where(pair => pair.Key is not ("_summary" or "_total")), call.Address), cancellationToken);
        if (found is null)
        {
            return fault!;
        }

        var all = SearchSet.Of(found, null, reader.BaseAddress);
        await recent.AddAsync(call, type, search, all, isLast: true, cancellationToken);
        try
        {
            var indexing = new ChartIndexing(_ => ConnectionIndexing.Default with { ServerUrl = reader.BaseAddress });
            var (matches, next, total) = GatheredMatches.Page(
                call.Connection.Key, indexing, type, all.Matches.Select(match => match.DeepClone().AsObject()), search with { Criteria = plan.Here }, search.Count ?? DefaultCount, after, time.GetUtcNow());
            var set = SearchSet.Of(CountsOnly(search) ? [] : matches, total, reader.BaseAddress);
            if (next is not null && !CountsOnly(search))
            {
                set.SetLink("next", AddressOf(call, type, new SearchLink(null, search.Parameters, next)));
            }

            return await FinishAsync(call, type, search, plan, access, set, cancellationToken);
        }
        catch (ChartSearchException unusable)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", unusable.Message);
        }
    }

    private async ValueTask<FhirResult> FinishAsync(
        FacadeCall call, string type, FhirSearch search, SearchPlan plan, CounterpartyAccess access, SearchSet set, CancellationToken cancellationToken)
    {
        var reader = call.Reader;
        bool MayRead(string included) => call.App?.Scopes.Allows(included, OAuth.ScopeInteractions.Read) == true;
        if (plan.Includes.Count > 0
            && await new IncludeResources(new LiveIncludes(reader, access), reader.BaseAddress, MayRead).AddAsync(set, plan.Includes, cancellationToken) is { } fault)
        {
            return fault;
        }

        set.SetSelf(OwnChart.SearchChart.SelfOf(call, new OwnChart.SearchPlace(type), search));
        set.Keep(MayRead);
        if (plan.SubsetsHere)
        {
            ResultSubset.Apply(set, search);
        }

        if (plan.Beside is { } beside)
        {
            set.AddOutcome([beside]);
        }

        return new FhirResult(
            StatusCodes.Status200OK, FacadeAddresses.WriteWithLinks(set.Bundle, reader.BaseAddress, call.Address, AnswerSource.OfLive(call.Connection.Key)));
    }

    /// <summary>
    /// Links to further pages under the counterparty's address lead through here; others would take the app, and our token, elsewhere. What it
    /// calls itself says what it was asked, not what the app asked.
    /// </summary>
    private void SealLinks(FacadeCall call, string type, FhirSearch search, JsonObject bundle)
    {
        if (bundle["link"] is not JsonArray links)
        {
            return;
        }

        var from = call.Reader.BaseAddress;
        foreach (var link in links.OfType<JsonObject>().ToList())
        {
            var address = (string?)link["url"] ?? "";
            if ((string?)link["relation"] != "self" && Uri.TryCreate(new Uri(from + "/"), address, out var whole) && whole.AbsoluteUri.StartsWith(from, StringComparison.Ordinal) && whole.AbsoluteUri.Length > from.Length && whole.AbsoluteUri[from.Length] is '/' or '?')
            {
                link["url"] = AddressOf(call, type, new SearchLink(whole.AbsoluteUri, search.Parameters));
            }
            else
            {
                links.Remove(link);
            }
        }
    }

    private string AddressOf(FacadeCall call, string type, SearchLink link) =>
        $"{call.Address}/{type}?{PageLinks.Parameter}={pages.Write(call.Connection.Key, type, link.ToText())}";

    private static bool CountsOnly(FhirSearch search) => search.Summary == SearchSummary.Count || search.Count == 0;

    private static IEnumerable<KeyValuePair<string, string>> CountOf(FhirSearch search) => search.Parameters.Where(pair => pair.Key == "_count");

    // A reference may be given under the facade's address; the counterparty knows only its own.
    private static List<KeyValuePair<string, string>> ToCounterparty(IEnumerable<KeyValuePair<string, string>> parameters, string facade) =>
        [.. parameters.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.Replace(facade + "/", "", StringComparison.Ordinal)))];
}
