using System.Text.Json.Nodes;
using Duplex.Sandbox.Clinic;
using Duplex.Sandbox.Ehr.Fhir;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Duplex.Sandbox.Ehr.Control;

/// <summary>Orders, results and tasks over HTTP: looks, and what a clinician does with them.</summary>
internal static class OrderEndpoints
{
    public static void Map(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapGet("/sandbox/patients/{id}/orders", (string id) => ControlEndpoints.OfPatient(parts, ServedResources.Order, id, OrderView.Order));
        app.MapGet("/sandbox/patients/{id}/reports", (string id) => ControlEndpoints.OfPatient(parts, ServedResources.Report, id, OrderView.Report));
        app.MapGet("/sandbox/patients/{id}/observations", (string id) =>
            ControlEndpoints.OfPatient(parts, ServedResources.Observation, id, OrderView.Observation));
        app.MapGet("/sandbox/patients/{id}/tasks", (string id) => ControlEndpoints.OfPatient(parts, ServedResources.Task, id, OrderView.Task));

        app.MapPost("/sandbox/orders", async (HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body && body["patient"].Text() is { } patient && body["practitioner"].Text() is { } practitioner
                && body["code"].Text() is { } code
                ? ControlJson.Of(await parts.Orders.PlaceAsync(patient, practitioner, code, body["display"].Text() ?? code, context.RequestAborted))
                : ControlJson.Expected("{\"patient\": \"p1001\", \"practitioner\": \"pr1\", \"code\": \"2345-7\", \"display\": \"Glucose\"}"));
        MapAct(app, "/sandbox/orders/{id}/cancel", parts.Orders.CancelAsync);
        MapAct(app, "/sandbox/reports/{id}/review", parts.Inbox.ReviewAsync);
        MapAct(app, "/sandbox/tasks/{id}/complete", parts.Inbox.CompleteAsync);
    }

    /// <summary>Something that a practitioner does with one of them.</summary>
    private static void MapAct<T>(IEndpointRouteBuilder app, string pattern, Func<string, string, CancellationToken, ValueTask<SandboxResult<T>>> act)
        where T : class => app.MapPost(pattern, async (string id, HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body && body["practitioner"].Text() is { } practitioner
                ? ControlJson.Of(await act(id, practitioner, context.RequestAborted))
                : ControlJson.Expected(ControlJson.NeedsPractitioner));
}
