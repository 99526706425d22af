using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Clinic;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Duplex.Sandbox.Ehr.Control;

/// <summary>What the clinic's people do, over HTTP: <c>/sandbox/...</c>, open, on 127.0.0.1 only.</summary>
internal static class ControlEndpoints
{
    public static void Map(IEndpointRouteBuilder app, SandboxParts parts)
    {
        MapLooks(app, parts);
        MapFrontDesk(app, parts);
        MapNotes(app, parts);
        OrderEndpoints.Map(app, parts);
        MapDeviations(app, parts);
        MapConnections(app, parts);
    }

    private static void MapLooks(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapGet("/sandbox", () => ControlJson.Of(new
        {
            FhirBase = parts.Addresses.FhirBase,
            TokenEndpoint = parts.Addresses.TokenEndpoint,
            Deviations = parts.Script.Waiting.Count,
        }));
        app.MapGet("/sandbox/patients", () => All(parts, "Patient", ClinicView.Patient));
        app.MapGet("/sandbox/practitioners", () => All(parts, "Practitioner", ClinicView.Practitioner));
        app.MapGet("/sandbox/encounters", () => All(parts, "Encounter", ClinicView.Encounter));
        app.MapGet("/sandbox/patients/{id}/documents", (string id) => OfPatient(parts, ServedResources.Note, id, ClinicView.Document));
        app.MapGet("/sandbox/staged", () => ControlJson.Of(parts.Database.Read(connection => connection.StagedNotes()).ConvertAll(ClinicView.Staged)));
        app.MapGet("/sandbox/events", (long? after) => ControlJson.Of(parts.Events.After(after ?? 0)));
        app.MapGet("/sandbox/evidence/{type}/{id}/{version:long}", (string type, string id, long version) =>
            parts.Database.Read(connection => connection.VersionOfResource(type, id, version)) is { } found
                ? Results.Text(found.Json, "application/fhir+json; charset=utf-8")
                : ControlJson.Refused(404, "There is no such version."));
    }

    private static void MapFrontDesk(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapPost("/sandbox/encounters", async (HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body && body["patient"].Text() is { } patient && body["practitioner"].Text() is { } practitioner
                ? ControlJson.Of(await parts.FrontDesk.OpenAsync(patient, practitioner, body["class"].Text() ?? "AMB", context.RequestAborted))
                : ControlJson.Expected("{\"patient\": \"p1001\", \"practitioner\": \"pr1\", \"class\": \"AMB\"}"));
        app.MapPost("/sandbox/encounters/{id}/close", async (string id, CancellationToken cancellationToken) =>
            ControlJson.Of(await parts.FrontDesk.CloseAsync(id, cancellationToken)));
        app.MapPost("/sandbox/encounters/{id}/reopen", async (string id, CancellationToken cancellationToken) =>
            ControlJson.Of(await parts.FrontDesk.ReopenAsync(id, cancellationToken)));
        app.MapPost("/sandbox/patients/{id}/demographics", async (string id, HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body
                ? ControlJson.Of(await parts.FrontDesk.ChangePatientAsync(id, body["line"].Text(), body["city"].Text(), body["phone"].Text(), context.RequestAborted))
                : ControlJson.Expected("{\"line\": \"1 Test Lane\", \"city\": \"Sampleton\", \"phone\": \"555-0199\"}"));
    }

    private static void MapNotes(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapPost("/sandbox/documents/{id}/sign", async (string id, HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body && body["practitioner"].Text() is { } practitioner
                ? ControlJson.Of(await parts.Notes.SignAsync(id, practitioner, context.RequestAborted))
                : ControlJson.Expected(ControlJson.NeedsPractitioner));
        app.MapPost("/sandbox/documents/{id}/edit", async (string id, HttpContext context) =>
            await ControlJson.BodyAsync(context) is { } body && body["text"].Text() is { } text
                ? ControlJson.Of(await parts.Notes.EditAsync(id, text, context.RequestAborted))
                : ControlJson.Expected("{\"text\": \"...\"}"));
        app.MapPost("/sandbox/documents/{id}/discard", async (string id, CancellationToken cancellationToken) =>
            ControlJson.Of(await parts.Notes.DiscardAsync(id, cancellationToken)));
        app.MapPost("/sandbox/staged/{id}/release", async (string id, CancellationToken cancellationToken) =>
            ControlJson.Of(await parts.Staging.ReleaseAsync(id, cancellationToken)));
        app.MapPost("/sandbox/staged/{id}/reject", async (string id, CancellationToken cancellationToken) =>
            ControlJson.Of(await parts.Staging.RejectAsync(id, cancellationToken)));
    }

    private static void MapDeviations(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapGet("/sandbox/deviations", () =>
            ControlJson.Text(new JsonArray([.. parts.Script.Waiting.Select(DeviationJson.Write)])));
        app.MapDelete("/sandbox/deviations", () =>
        {
            parts.Script.Clear();
            return Results.NoContent();
        });
        app.MapPost("/sandbox/deviations", async (HttpContext context) =>
        {
            if (await ControlJson.BodyAsync(context) is not { } body)
            {
                return ControlJson.Expected("{\"deviation\": \"alter\", \"match\": {\"patient\": \"p1001\"}, \"times\": 1}");
            }

            try
            {
                var deviation = DeviationJson.Read(body);
                parts.Script.Add(deviation);
                return ControlJson.Text(DeviationJson.Write(deviation), 201);
            }
            catch (ArgumentException e)
            {
                return ControlJson.Refused(400, e.Message);
            }
        });
    }

    private static void MapConnections(IEndpointRouteBuilder app, SandboxParts parts)
    {
        app.MapPost("/sandbox/clients", async (HttpContext context) =>
        {
            var body = await ControlJson.BodyAsync(context);
            if (body?["clientId"].Text() is not { } clientId || (body["jwks"] is null) == (body["jwksUrl"] is null))
            {
                return ControlJson.Expected("{\"clientId\": \"duplex\", \"jwksUrl\": \"http://...\", \"scopes\": [\"system/Patient.rs\"]} or with \"jwks\": {\"keys\": [...]}");
            }

            var scopes = body["scopes"].Items().Select(JsonElements.Text).OfType<string>().ToList();
            var url = body["jwksUrl"].Text() is { } text ? new Uri(text) : null;
            await parts.Clients.RegisterAsync(
                new SandboxClient(clientId, scopes.Count > 0 ? scopes : SandboxClient.DefaultScopes, body["jwks"]?.ToText(), url), context.RequestAborted);
            return Results.NoContent();
        });
        app.MapPost("/sandbox/tokens/revoke", async (CancellationToken cancellationToken) =>
        {
            await parts.Tokens.RevokeAllAsync(cancellationToken);
            return Results.NoContent();
        });
        app.MapPost("/sandbox/adt", async (HttpContext context) =>
        {
            var body = await ControlJson.BodyAsync(context);
            if (body?["host"].Text() is not { } host || body["port"] is not JsonValue value || !value.TryGetValue<int>(out var port))
            {
                return ControlJson.Expected("{\"host\": \"127.0.0.1\", \"port\": 2575, \"announce\": true}");
            }

            if (body["announce"]?.GetValueKind() != JsonValueKind.False)
            {
                await parts.Database.WriteAsync(parts.Announcer.AnnounceAll, context.RequestAborted);
            }

            parts.Feed.Connect(new AdtFeedOptions(host, port));
            return Results.NoContent();
        });
    }

    public static IResult OfPatient<T>(SandboxParts parts, string type, string patient, Converter<ResourceVersion, T> read) =>
        ControlJson.Of(parts.Database.Read(connection => connection.ResourcesOfPatient(type, patient)).ConvertAll(read));

    private static IResult All<T>(SandboxParts parts, string type, Converter<ResourceVersion, T> read) =>
        ControlJson.Of(parts.Database.Read(connection => connection.ResourcesOfType(type)).ConvertAll(read));
}
