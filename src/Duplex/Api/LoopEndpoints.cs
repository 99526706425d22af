using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Api;

/// <summary><c>/api/loops</c>.</summary>
internal static class LoopEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/loops", ListAsync);
        api.MapGet("/loops/{id}", GetAsync).WithMetadata(new OpenToApps());
    }

    private static async Task<IResult> ListAsync(HttpContext http, IStateStore state, LoopRows rows, string? status, string? kind, string? before, string? max)
    {
        if (!PageRequest.TryRead(before, max, out var page, out var problem))
        {
            return problem;
        }

        LoopStatus? wanted = null;
        if (!string.IsNullOrEmpty(status))
        {
            if (!Constants.TryRead<LoopStatus>(status, out var read))
            {
                return ApiJson.Problem(StatusCodes.Status400BadRequest, $"status must be one of {Constants.ListOf<LoopStatus>()}.");
            }

            wanted = read;
        }

        var organization = RequireCaller.CallerOf(http).Organization;
        LoopId? last = page.Before is { } id ? new LoopId(id) : null;
        var loops = await state.Loops.ListAsync(new LoopQuery(organization, wanted, last, page.Max, string.IsNullOrEmpty(kind) ? null : kind), http.RequestAborted);
        var list = new List<LoopRow>(loops.Count);
        foreach (var loop in loops)
        {
            list.Add(await rows.RowAsync(loop, withName: true, http.RequestAborted));
        }

        return ApiJson.Of(new { loops = list });
    }

    private static async Task<IResult> GetAsync(HttpContext http, IStateStore state, LoopRows rows, LoopSight sight, string id)
    {
        var caller = RequireCaller.CallerOf(http);
        if (!ApiJson.TryReadId(id, out var value) || await state.Loops.GetAsync(new LoopId(value), http.RequestAborted) is not { } loop)
        {
            return NoLoop();
        }

        if (caller.App is not { } app)
        {
            return loop.Connection.Organization == caller.Organization ? ApiJson.Of(await rows.DetailAsync(loop, withName: true, http.RequestAborted)) : NoLoop();
        }

        return await sight.MaySeeAsync(http, app, loop)
            ? ApiJson.Of(await rows.DetailAsync(loop, await sight.MayNameAsync(app, loop, http.RequestAborted), http.RequestAborted))
            : NoLoop();
    }

    private static IResult NoLoop() => ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such loop.");
}
