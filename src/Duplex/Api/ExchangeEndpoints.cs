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
        api.MapGet("/exchanges/{id}", GetAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, IStateStore state, string? connection, string? outcome, string? before, string? max)
    {
        if (!PageRequest.TryRead(before, max, out var page, out var problem))
        {
            return problem;
        }

        ExchangeOutcome? wanted = null;
        if (!string.IsNullOrEmpty(outcome))
        {
            if (!Constants.TryRead<ExchangeOutcome>(outcome, out var read))
            {
                return ApiJson.Problem(StatusCodes.Status400BadRequest, $"outcome must be one of {Constants.ListOf<ExchangeOutcome>()}.");
            }

            wanted = read;
        }

        ExchangeId? last = page.Before is { } id ? new ExchangeId(id) : null;
        var query = new ExchangeQuery(
            RequireCaller.CallerOf(http).Organization, string.IsNullOrEmpty(connection) ? null : connection, wanted, last, page.Max);
        var exchanges = await state.Exchanges.ListAsync(query, http.RequestAborted);
        return ApiJson.Of(new { exchanges = exchanges.Select(ExchangeRow.Of).ToList() });
    }

    private static async Task<IResult> GetAsync(HttpContext http, IStateStore state, string id) =>
        ApiJson.TryReadId(id, out var value)
        && await state.Exchanges.GetAsync(new ExchangeId(value), http.RequestAborted) is { } exchange
        && exchange.Connection.Organization == RequireCaller.CallerOf(http).Organization
            ? ApiJson.Of(ExchangeDetail.Of(exchange))
            : ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such exchange.");
}
