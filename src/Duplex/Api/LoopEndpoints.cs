using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.OAuth;

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

    private static async Task<IResult> GetAsync(HttpContext http, IStateStore state, LoopRows rows, WebAddress address, string id)
    {
        var caller = RequireCaller.CallerOf(http);
        if (!ApiJson.TryReadId(id, out var value)
            || await state.Loops.GetAsync(new LoopId(value), http.RequestAborted) is not { } loop
            || !MaySee(caller, loop, await WrittenByAsync(state, loop, http.RequestAborted), http, address))
        {
            return ApiJson.Problem(StatusCodes.Status404NotFound, "There is no such loop.");
        }

        var withName = caller.App is null || caller.App.Scopes.Allows("Patient", ScopeInteractions.Read);
        return ApiJson.Of(await rows.DetailAsync(loop, withName, http.RequestAborted));
    }

    private static bool MaySee(ApiCaller caller, Loop loop, string type, HttpContext http, WebAddress address) => caller.App is not { } app
        ? loop.Connection.Organization == caller.Organization
        : app.IsFor(loop.Connection, address.FacadeOf(http, loop.Connection.Connection))
            && (app.Scopes.Allows(type, ScopeInteractions.Create) || app.Scopes.Allows(type, ScopeInteractions.Read));

    /// <summary>Of several that are written together the first: whoever wrote it may see what becomes of all.</summary>
    private static string WrittenIn(Engine.Deliveries.Interaction interaction) => interaction.ResourceType != "Bundle" ? interaction.ResourceType
        : (string?)System.Text.Json.Nodes.JsonNode.Parse(interaction.Body.Span)?["entry"]?[0]?["resource"]?["resourceType"] ?? "";

    private static async ValueTask<string> WrittenByAsync(IStateStore state, Loop loop, CancellationToken cancellationToken) => loop.Kind switch
    {
        "note" => "DocumentReference",
        "lab-order" => "ServiceRequest",
        "write" => WrittenIn((await state.Deliveries.GetJobAsync(loop.Delivery, cancellationToken)).Interaction),
        _ => "DiagnosticReport",
    };
}
