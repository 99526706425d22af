using System.Globalization;

namespace Duplex.Api;

/// <summary><c>/api/events</c>: loops as they open and change, as server-sent events.</summary>
internal static class EventEndpoints
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/events", StreamAsync);

    private static async Task<IResult> StreamAsync(HttpContext http, EventStream events)
    {
        long? after = null;
        var last = http.Request.Headers["Last-Event-ID"].ToString();
        if (last.Length > 0)
        {
            if (!long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            {
                return ApiJson.Problem(StatusCodes.Status400BadRequest, "Last-Event-ID must be the id of an event of this stream.");
            }

            after = position;
        }

        await events.WriteAsync(http, RequireCaller.CallerOf(http).Organization, after);
        return Results.Empty;
    }
}
