using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Facade;
using Duplex.Facade.Sensitivity;
using Duplex.OAuth;

namespace Duplex.Api;

/// <summary>Which loops an app may look at: those of its connections whose resources its scopes and what it sees let it read or write.</summary>
internal sealed class LoopSight(IStateStore state, IChartReader chart, IAppRegistry apps, IFacadeConnections connections, WebAddress address)
{
    public async ValueTask<bool> MaySeeAsync(HttpContext http, AccessToken app, Loop loop)
    {
        if (!app.IsFor(loop.Connection, address.FacadeOf(http, loop.Connection.Connection)))
        {
            return false;
        }

        var content = ContentFor(app, loop);
        if (loop.Kind is not "write" && content.HidesNothing)
        {
            return MayUse(app, TypeOf(loop.Kind));
        }

        return await WrittenAsync(loop, http.RequestAborted) is { } written
            && MayUse(app, loop.Kind == "write" ? TypeOf(written) : TypeOf(loop.Kind))
            && !Hides(content, written);
    }

    public async ValueTask<bool> MayNameAsync(AccessToken app, Loop loop, CancellationToken cancellationToken) =>
        app.Scopes.Allows("Patient", ScopeInteractions.Read)
        && loop.Patient.Split('/') is ["Patient", var id]
        && await chart.GetAsync(loop.Connection, "Patient", id, cancellationToken) is { } patient
        && ContentFor(app, loop).Keep(JsonNode.Parse(patient.Body.Span));

    private WithheldContent ContentFor(AccessToken app, Loop loop) =>
        new(apps.WithheldFrom(app), connections.Find(loop.Connection.Connection)?.Unlabelled ?? default);

    private static bool MayUse(AccessToken app, string type) => app.Scopes.Allows(type, ScopeInteractions.Create) || app.Scopes.Allows(type, ScopeInteractions.Read);

    /// <summary>What was written; null where it was erased.</summary>
    private async ValueTask<JsonNode?> WrittenAsync(Loop loop, CancellationToken cancellationToken)
    {
        try
        {
            return JsonNode.Parse((await state.Deliveries.GetJobAsync(loop.Delivery, cancellationToken)).Interaction.Body.Span);
        }
        catch (InvalidOperationException)
        {
            // Erased: what may be shown of it can't be told any more, so that people alone see the loop.
            return null;
        }
    }

    private static bool Hides(WithheldContent content, JsonNode written)
    {
        var resources = (written["entry"] as JsonArray)?.Select(entry => entry?["resource"]) ?? [written];
        return !resources.All(content.Keep);
    }

    /// <summary>Of several that are written together the first: whoever wrote it may see what becomes of all.</summary>
    private static string TypeOf(JsonNode written) =>
        (string?)((written["entry"] as JsonArray)?[0]?["resource"] ?? written)["resourceType"] ?? "";

    private static string TypeOf(string loopKind) => loopKind switch
    {
        "note" => "DocumentReference",
        "lab-order" => "ServiceRequest",
        _ => "DiagnosticReport",
    };
}
