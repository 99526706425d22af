using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary><c>POST /api/exchanges/{id}/replay</c>: interprets a message again, with the configuration of now.</summary>
internal static class ReplayEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/exchanges/{id}/replay", ReplayAsync);

    private static async Task<IResult> ReplayAsync(HttpContext http, ReplayExchange replay, string id)
    {
        if (!ApiJson.TryReadId(id, out var value))
        {
            return NotFound();
        }

        var caller = RequireCaller.CallerOf(http);
        var outcome = await replay.ReplayAsync(caller.Organization, new ExchangeId(value), caller.Who, http.RequestAborted);
        return outcome.Verdict switch
        {
            ReplayVerdict.Replayed => ApiJson.Of(new { exchange = ExchangeRow.Of(outcome.Exchange!), withdrawn = outcome.Withdrawn }),
            ReplayVerdict.NotReplayable => ApiJson.Problem(StatusCodes.Status409Conflict, outcome.Sentence),
            _ => NotFound(),
        };
    }

    private static IResult NotFound() => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such exchange.");
}
