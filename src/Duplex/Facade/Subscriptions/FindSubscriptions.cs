using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Chart.Subscriptions;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using SearchRequest = Duplex.Fhir.Search.SearchRequest;
using Microsoft.AspNetCore.WebUtilities;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade.Subscriptions;

/// <summary>Reads and searches the subscriptions of the app that asks.</summary>
internal sealed class FindSubscriptions(OwnSubscriptions own, ISubscriptionReader subscriptions, SubscriptionPolicy policy)
{
    private const string Page = "_page";
    private const string Path = SubscriptionServer.ResourceType;
    private static readonly SearchIndexer Indexer = new();

    public async Task<IResult> ReadAsync(HttpContext http, string id) =>
        await own.FindAsync(FacadeCall.Of(http), id, http.RequestAborted) is { } state
            ? SubscriptionAnswers.Of(StatusCodes.Status200OK, state, await subscriptions.GetBodyAsync(state.Id, http.RequestAborted))
            : OwnSubscriptions.NotThere();

    /// <summary>The version there is; others are not kept.</summary>
    public async Task<IResult> ReadVersionAsync(HttpContext http, string id, string version) =>
        await own.FindAsync(FacadeCall.Of(http), id, http.RequestAborted) is not { } state ? OwnSubscriptions.NotThere()
        : version == state.Version.ToString(CultureInfo.InvariantCulture) ? SubscriptionAnswers.Of(StatusCodes.Status200OK, state, await subscriptions.GetBodyAsync(state.Id, http.RequestAborted))
        : FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "Earlier versions of a subscription are not kept; GET Subscription/{id} shows the one there is.");

    /// <summary>Those that fit a search of own parameters; or what is wrong with it.</summary>
    public async ValueTask<(IReadOnlyList<Subscription>? Found, FhirResult? Refusal)> FindAsync(FacadeCall call, string criteria, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(Path, criteria, new SearchQueryOptions { IsStrict = true });
        return query.Request is { Criteria.Count: > 0 } request && request.Criteria.All(criterion => criterion is ParameterCriterion)
            ? (await MatchAsync(call, request, cancellationToken), null)
            : (null, FhirResult.Outcome(
                StatusCodes.Status400BadRequest, "value",
                query.Errors.Count > 0 ? $"If-None-Exist: {query.Errors[0].Parameter}: {query.Errors[0].Message}" : "If-None-Exist is a search by a Subscription's own parameters, such as url=https://example.org/hook."));
    }

    public async Task<IResult> SearchAsync(HttpContext http)
    {
        var (parameters, refused) = await SearchForm.ReadAsync(http.Request, http.RequestAborted);
        if (parameters is null)
        {
            return refused!;
        }

        var after = parameters.FirstOrDefault(parameter => parameter.Key == Page).Value;
        var asked = parameters.Where(parameter => parameter.Key is not Page).ToList();
        var query = SearchQuery.Parse(Path, asked, new SearchQueryOptions { IsStrict = true });
        if (query.Request is not { } request)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, [.. query.Errors.Select(error => new FhirIssue("not-supported", "", null, $"{error.Parameter}: {error.Message}"))]);
        }

        if (request.Includes.Count > 0 || request.Sort.Count > 0 || request.Criteria.Any(criterion => criterion is not ParameterCriterion))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "Subscriptions are searched by their own parameters, in the order in which they were made; leave out _sort, _include and chains.");
        }

        var call = FacadeCall.Of(http);
        var found = await MatchAsync(call, request, http.RequestAborted);
        return new FhirResult(StatusCodes.Status200OK, Bundle(call, request, asked, after, found));
    }

    private async ValueTask<List<Subscription>> MatchAsync(FacadeCall call, SearchRequest request, CancellationToken cancellationToken)
    {
        var matcher = new SearchMatcher(request);
        var found = new List<Subscription>();
        foreach (var state in await subscriptions.ListAsync(call.Connection.Key, call.App!.App, null, policy.MostOfApp, cancellationToken))
        {
            var resource = SubscriptionResource.Of(state, await subscriptions.GetBodyAsync(state.Id, cancellationToken));
            if (matcher.Matches(new SearchedResource(Path, resource.Id, Indexer.Extract(resource))))
            {
                found.Add(resource);
            }
        }

        return found;
    }

    private static byte[] Bundle(FacadeCall call, SearchRequest request, List<KeyValuePair<string, string>> asked, string? after, List<Subscription> found)
    {
        var rest = found.Where(resource => after is null || string.CompareOrdinal(resource.Id, after) > 0).ToList();
        var page = request.Summary == SearchSummary.Count ? [] : rest.Take(request.Count ?? int.MaxValue).ToList();
        var links = new JsonArray(Link("self", call, asked));
        if (page.Count > 0 && page.Count < rest.Count)
        {
            links.Add((JsonNode)Link("next", call, [.. asked, new(Page, page[^1].Id!)]));
        }

        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["total"] = found.Count, ["link"] = links };
        if (page.Count > 0)
        {
            bundle["entry"] = new JsonArray([.. page.Select(resource => (JsonNode)new JsonObject
            {
                ["fullUrl"] = $"{call.Address}/{Path}/{resource.Id}",
                ["resource"] = JsonNode.Parse(FhirJson.Serialize(resource)),
                ["search"] = new JsonObject { ["mode"] = "match" },
            })]);
        }

        return System.Text.Encoding.UTF8.GetBytes(bundle.ToJsonString(FacadeJson.Options));
    }

    private static JsonObject Link(string relation, FacadeCall call, List<KeyValuePair<string, string>> parameters) => new()
    {
        ["relation"] = relation,
        ["url"] = QueryHelpers.AddQueryString($"{call.Address}/{Path}", parameters.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))),
    };
}
