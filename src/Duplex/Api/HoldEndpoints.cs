using System.Text.Json;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary><c>/api/holds</c>: what a person must decide, and the decision.</summary>
internal static class HoldEndpoints
{
    private const int MaxReasonLength = 2000;
    private const int MaxBodyBytes = 16 * 1024;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/holds", ListAsync);
        api.MapPost("/holds/{id}/decision", DecideAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IStateStore state, string? open, string? before, string? max)
    {
        if (!PageRequest.TryRead(before, max, out var page, out var problem))
        {
            return problem;
        }

        if (open is not (null or "" or "true" or "false"))
        {
            return ApiJson.Problem(StatusCodes.Status400BadRequest, "open must be true or false.");
        }

        HoldId? last = page.Before is { } id ? new HoldId(id) : null;
        var holds = await state.Holds.ListAsync(
            RequireCaller.CallerOf(http).Organization, openOnly: open == "true", last, page.Max, http.RequestAborted);
        return ApiJson.Of(new { holds = holds.Select(HoldRow.Of).ToList() });
    }

    private static async Task<IResult> DecideAsync(HttpContext http, IStateStore state, DecideHold decide, string id)
    {
        var caller = RequireCaller.CallerOf(http);
        var (request, problem) = await ReadAsync(http);
        if (request is not { } wish)
        {
            return problem!;
        }

        if (!ApiJson.TryReadId(id, out var value)
            || await state.Holds.GetAsync(new HoldId(value), http.RequestAborted) is not { } hold
            || hold.Connection.Organization != caller.Organization)
        {
            return ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such hold.");
        }

        var verdict = await decide.DecideAsync(caller.Organization, hold.Id, new Decision(wish.Decision, caller.Who, wish.Reason, wish.Target), http.RequestAborted);
        return verdict switch
        {
            DecideVerdict.Decided => ApiJson.Of(HoldRow.Of((await state.Holds.GetAsync(hold.Id, http.RequestAborted))!)),
            DecideVerdict.AlreadyDecided => ApiJson.Problem(StatusCodes.Status409Conflict, "Somebody decided this hold already; reload to see the decision."),
            DecideVerdict.NothingToLookAt => ApiJson.Problem(
                StatusCodes.Status400BadRequest, "Nothing was sent yet, so there is nothing to look at; decide resend or cancel."),
            DecideVerdict.NotAChoice => ApiJson.Problem(
                StatusCodes.Status400BadRequest, $"This hold offers {string.Join(", ", HoldChoices.Of(hold).Select(Constants.Of))}; decide one of them."),
            DecideVerdict.TargetUnknown => ApiJson.Problem(
                StatusCodes.Status400BadRequest, "target must be the id of an order's loop of the same connection, such as 'duplex loops --kind lab-order' lists."),
            DecideVerdict.NotFound => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such hold."),
            _ => throw new InvalidOperationException($"DecideHold answered {verdict}, which the API does not know."),
        };
    }

    private static async ValueTask<((HoldDecision Decision, string Reason, string? Target)? Request, IResult? Problem)> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            return (null, ApiJson.Problem(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json."));
        }

        if (http.Request.ContentLength is null or > MaxBodyBytes)
        {
            return (null, ApiJson.Problem(StatusCodes.Status400BadRequest, $"The body must state its Content-Length, at most {MaxBodyBytes} bytes."));
        }

        DecisionRequest? request;
        try
        {
            request = await http.Request.ReadFromJsonAsync<DecisionRequest>(ApiJson.Options, http.RequestAborted);
        }
        catch (JsonException failure)
        {
            return (null, ApiJson.Problem(
                StatusCodes.Status400BadRequest,
                $"The body is not {{\"decision\":\"...\",\"reason\":\"...\"}} in JSON (line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1})."));
        }

        if (!Constants.TryRead<HoldDecision>(request?.Decision, out var decision))
        {
            return (null, ApiJson.Problem(StatusCodes.Status400BadRequest, $"decision must be one of {Constants.ListOf<HoldDecision>()}."));
        }

        return string.IsNullOrWhiteSpace(request!.Reason) || request.Reason.Length > MaxReasonLength
            ? (null, ApiJson.Problem(StatusCodes.Status400BadRequest, $"reason must say why, in at most {MaxReasonLength} characters; it is kept with the decision."))
            : ((decision, request.Reason.Trim(), request.Target?.Trim()), null);
    }

    private sealed record DecisionRequest(string? Decision, string? Reason, string? Target);
}
