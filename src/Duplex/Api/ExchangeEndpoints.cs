using System.Diagnostics.CodeAnalysis;
using Duplex.Chart;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary><c>/api/exchanges</c>: what crossed the boundary.</summary>
internal static class ExchangeEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exchanges", ListAsync);
        api.MapGet("/exchanges/counts", CountAsync);
        api.MapGet("/exchanges/{id}", GetAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, IStateStore state, string? connection, string? kind, string? outcome, string? before, string? max)
    {
        if (!PageRequest.TryRead(before, max, out var page, out var problem)
            || !TrySelect(http, connection, kind, outcome, out var query, out problem))
        {
            return problem;
        }

        ExchangeId? last = page.Before is { } id ? new ExchangeId(id) : null;
        var exchanges = await state.Exchanges.ListAsync(query with { Before = last, Max = page.Max }, http.RequestAborted);
        return ApiJson.Of(new { exchanges = exchanges.Select(ExchangeRow.Of).ToList() });
    }

    /// <summary>How many there are by outcome, over the whole selection.</summary>
    private static async Task<IResult> CountAsync(HttpContext http, IStateStore state, string? connection, string? kind, string? outcome) =>
        TrySelect(http, connection, kind, outcome, out var query, out var problem)
            ? ApiJson.Of(new { counts = OutcomeCounts.Of(await state.Exchanges.CountAsync(query, http.RequestAborted)) })
            : problem;

    private static async Task<IResult> GetAsync(HttpContext http, IStateStore state, IChartReader chart, string id) =>
        ApiJson.TryReadId(id, out var value)
        && await state.Exchanges.GetAsync(new ExchangeId(value), http.RequestAborted) is { } exchange
        && exchange.Connection.Organization == RequireCaller.CallerOf(http).Organization
            ? ApiJson.Of(ExchangeDetail.Of(exchange, await chart.ListBySourceAsync(exchange.Id, http.RequestAborted)))
            : ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such exchange.");

    private static bool TrySelect(
        HttpContext http, string? connection, string? kind, string? outcome,
        [NotNullWhen(true)] out ExchangeQuery? query, [NotNullWhen(false)] out IResult? problem)
    {
        ExchangeOutcome? wanted = null;
        (query, problem) = (null, null);
        if (!string.IsNullOrEmpty(outcome))
        {
            if (!Constants.TryRead<ExchangeOutcome>(outcome, out var read))
            {
                problem = ApiJson.Problem(StatusCodes.Status400BadRequest, $"outcome must be one of {Constants.ListOf<ExchangeOutcome>()}.");
                return false;
            }

            wanted = read;
        }

        query = new ExchangeQuery(RequireCaller.CallerOf(http).Organization, Given(connection), wanted, Kind: Given(kind));
        return true;
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
