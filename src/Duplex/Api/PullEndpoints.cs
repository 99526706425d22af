using System.Text.Json;
using Duplex.Chart.Bulk;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Fhir.Model;
using Duplex.Pull;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Api;

/// <summary>
/// <c>POST /api/connections/{name}/pull</c> fetches a counterparty's Bulk export into the connection's chart;
/// <c>/api/connections/{name}/pulls</c> tells how far each pull is, and DELETE on one cancels it.
/// </summary>
internal static class PullEndpoints
{
    private const int MostListed = 50;
    private const int MaxBodyBytes = 16 * 1024;
    private const string Pulls = "/connections/{name}/pulls";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/connections/{name}/pull", StartAsync);
        api.MapGet(Pulls, ListAsync);
        api.MapGet(Pulls + "/{id}", GetAsync);
        api.MapDelete(Pulls + "/{id}", EndAsync);
    }

    private static async Task<IResult> StartAsync(HttpContext http, IFacadeConnections connections, IBulkSources sources, StartPull start, string name)
    {
        var caller = RequireCaller.CallerOf(http);
        if (Find(connections, caller, name) is not { } connection)
        {
            return NoConnection();
        }

        if (sources.Find(connection) is null)
        {
            return ApiJson.Problem(StatusCodes.Status409Conflict, "This connection's counterparty is not spoken to in FHIR, so that it has no Bulk export.");
        }

        if (http.Request.ContentLength is null or > MaxBodyBytes)
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, $"The body must state its Content-Length, at most {MaxBodyBytes} bytes; {{}} asks for everything that is new.");
        }

        PullWish? wish;
        try
        {
            wish = await JsonSerializer.DeserializeAsync<PullWish>(http.Request.Body, ApiJson.Options, http.RequestAborted);
        }
        catch (JsonException)
        {
            wish = null;
        }

        if (wish is null || wish.Types?.Any(type => !FhirModel.IsResourceType(type)) == true)
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, "The body must be {\"group\":\"id\",\"since\":\"2026-01-31T08:00:00Z\",\"types\":[\"Patient\"],\"all\":false}; each may be left out, types are those of FHIR R4.");
        }

        var request = new PullRequest { Group = wish.Group, Since = wish.Since, Types = [.. (wish.Types ?? []).Distinct().Order(StringComparer.Ordinal)] };
        return await start.RunAsync(connection, caller.Who, request, remembers: !wish.All, http.RequestAborted) is { } job
            ? ApiJson.Of(PullRow.Of(job), StatusCodes.Status202Accepted)
            : ApiJson.Problem(StatusCodes.Status409Conflict, "A pull runs on this connection already; wait for its end, or cancel it with DELETE.");
    }

    private static async Task<IResult> ListAsync(HttpContext http, IFacadeConnections connections, IBulkJobReader jobs, string name) =>
        Find(connections, RequireCaller.CallerOf(http), name) is { } connection
            ? ApiJson.Of(new { pulls = (await jobs.ListAsync(connection, BulkJobKind.Pull, MostListed, http.RequestAborted)).Select(PullRow.Of) })
            : NoConnection();

    private static async Task<IResult> GetAsync(HttpContext http, IFacadeConnections connections, IBulkJobReader jobs, string name, string id) =>
        await FindJobAsync(http, connections, jobs, name, id) is { } job ? ApiJson.Of(PullRow.Of(job)) : NoPull();

    private static async Task<IResult> EndAsync(HttpContext http, IFacadeConnections connections, IBulkJobReader jobs, EndBulkJob end, PullWork work, string name, string id)
    {
        if (await FindJobAsync(http, connections, jobs, name, id) is not { State: BulkJobState.Running } job || !await end.RunAsync(job.Id, "bulk.pull", RequireCaller.CallerOf(http).Who, http.RequestAborted))
        {
            return NoPull();
        }

        work.Set();
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static ConnectionKey? Find(IFacadeConnections connections, ApiCaller caller, string name) =>
        connections.Find(name) is { } connection && connection.Key.Organization == caller.Organization ? connection.Key : null;

    private static async ValueTask<BulkJob?> FindJobAsync(HttpContext http, IFacadeConnections connections, IBulkJobReader jobs, string name, string id) =>
        Find(connections, RequireCaller.CallerOf(http), name) is { } connection
        && ApiJson.TryReadId(id, out var value)
        && await jobs.GetAsync(new BulkJobId(value), http.RequestAborted) is { Kind: BulkJobKind.Pull, State: not BulkJobState.Ended } job
        && job.Connection == connection
            ? job
            : null;

    private static IResult NoConnection() => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no connection of this name.");

    private static IResult NoPull() => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such pull on this connection.");

    private sealed record PullWish(string? Group, DateTimeOffset? Since, IReadOnlyList<string>? Types, bool All = false);
}
