using System.Text.Json;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Facade.Orders;
using Duplex.OAuth;

namespace Duplex.Api;

/// <summary><c>POST /api/loops/{id}/cancel</c>: somebody takes a laboratory order back, with a reason.</summary>
internal static class CancelEndpoint
{
    private const int MaxReasonLength = 2000;
    private const int MaxBodyBytes = 16 * 1024;

    public static void Map(RouteGroupBuilder api) => api.MapPost("/loops/{id}/cancel", CancelAsync).WithMetadata(new OpenToApps());

    private static async Task<IResult> CancelAsync(HttpContext http, IStateStore state, CancelOrder cancel, WebAddress address, string id)
    {
        var caller = RequireCaller.CallerOf(http);
        if (!ApiJson.TryReadId(id, out var value)
            || await state.Loops.GetAsync(new LoopId(value), http.RequestAborted) is not { } loop
            || loop.Connection.Organization != caller.Organization
            || (caller.App is { } app && !MayCancel(app, loop.Connection, http, address)))
        {
            return ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such loop.");
        }

        if (!http.Request.HasJsonContentType())
        {
            return ApiJson.Problem(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json.");
        }

        if (http.Request.ContentLength is null or > MaxBodyBytes)
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, $"The body must state its Content-Length, at most {MaxBodyBytes} bytes.");
        }

        var body = new byte[http.Request.ContentLength.Value];
        await http.Request.Body.ReadExactlyAsync(body, http.RequestAborted);
        if (ReasonOf(body) is not { } reason)
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, $"The body must be {{\"reason\":\"...\"}}: why, in 1 to {MaxReasonLength} characters; the laboratory is told it.");
        }

        var outcome = await cancel.CancelAsync(loop, caller.App?.App, caller.Who, reason, body, http.RequestAborted);
        return outcome.Refusal is { } refusal
            ? ApiJson.Problem(refusal.Status, refusal.Issues[0].Message)
            : ApiJson.Of(new { loop = loop.Id.Value, delivery = outcome.Accepted!.Delivery.Value }, StatusCodes.Status202Accepted);
    }

    private static bool MayCancel(AccessToken app, ConnectionKey connection, HttpContext http, WebAddress address) =>
        app.IsFor(connection, address.FacadeOf(http, connection.Connection)) && app.Scopes.Allows("ServiceRequest", ScopeInteractions.Update);

    private static string? ReasonOf(byte[] body)
    {
        try
        {
            var reason = JsonSerializer.Deserialize<CancelRequest>(body, ApiJson.Options)?.Reason?.Trim();
            return reason is { Length: > 0 and <= MaxReasonLength } ? reason : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record CancelRequest(string? Reason);
}
