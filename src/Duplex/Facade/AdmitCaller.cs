using Duplex.Api;
using Duplex.Facade.Bulk;
using Duplex.Facade.Binaries;
using Duplex.Facade.Interactions;
using Duplex.Facade.Operations;
using Duplex.Facade.Sensitivity;
using Duplex.Facade.Subscriptions;
using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>The first thing that happens to a request: connection, answer format, token, connection of the token, scope.</summary>
internal sealed class AdmitCaller(IFacadeConnections connections, ConnectionServers servers, IAppRegistry apps, AccessTokenVerifier tokens, WebAddress address) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var name = http.Request.RouteValues["connection"] as string ?? "";
        if (connections.Find(name) is not { } connection)
        {
            return NoConnection();
        }

        if (http.GetEndpoint()?.Metadata.GetMetadata<AnswersInOwnFormat>() is null && !AcceptedFormats.Allow(http.Request) && !IsContent(http))
        {
            return FhirResult.Outcome(StatusCodes.Status406NotAcceptable, "not-supported", "Only FHIR R4 in JSON is written here; ask for application/fhir+json (fhirVersion=4.0).");
        }

        var facade = address.FacadeOf(http, connection.Key.Connection);
        AccessToken? app = null;
        if (http.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<NeedsScope>() is { } need)
        {
            if (!IsOffered(http, connection, metadata))
            {
                new FacadeCall(connection, facade, null).Attach(http);
                return NotServed.Answer(http);
            }

            (app, var refusal) = await AuthorizeAsync(http, connection, facade, need);
            if (app is null)
            {
                return refusal;
            }
        }

        new FacadeCall(connection, facade, app) { Withheld = apps.WithheldFrom(app) }.Attach(http);
        return await next(context);
    }

    private static bool IsContent(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<OffersInteraction>() is { } offered
        && BinaryContent.IsAskedFor(http.Request, InteractionEndpoints.RequestOf(http, offered.Interaction));

    private static FhirResult NoConnection() => FhirResult.Outcome(
        StatusCodes.Status404NotFound, "not-found", "No connection of this name is served here; `duplex serve` prints the facade address of each one when it starts.");

    private bool IsOffered(HttpContext http, FacadeConnection connection, EndpointMetadataCollection metadata)
    {
        if ((http.Request.RouteValues["type"] is string type && !Fhir.Model.FhirModel.IsResourceType(type))
            || http.Request.RouteValues["id"] is string and ['_' or '$', ..]
            || http.Request.RouteValues["compartment"] is string and not "Patient")
        {
            return false;
        }

        return metadata.GetMetadata<OffersInteraction>() is { } offered && InteractionEndpoints.RequestOf(http, offered.Interaction) is var request
            ? servers.Of(connection, request.Type).Offers(connection, request)
            : metadata.GetMetadata<OffersOperation>()?.On(connection, http.Request.RouteValues["type"] as string) != false;
    }

    private async ValueTask<(AccessToken? App, FhirResult? Refusal)> AuthorizeAsync(
        HttpContext http, FacadeConnection connection, string facade, NeedsScope need)
    {
        if (ApiAccess.BearerOf(http) is not { } bearer)
        {
            return (null, FhirResult
                .Outcome(StatusCodes.Status401Unauthorized, "login", "An access token is needed: ask the token endpoint named in .well-known/smart-configuration.")
                .With("WWW-Authenticate", "Bearer realm=\"duplex\""));
        }

        if (await tokens.VerifyAsync(bearer, address.Of(http)) is not { } app)
        {
            return (null, FhirResult
                .Outcome(StatusCodes.Status401Unauthorized, "login", "The access token is not one of this installation, was altered, or has expired; ask for a new one.")
                .With("WWW-Authenticate", "Bearer realm=\"duplex\", error=\"invalid_token\", error_description=\"not valid here or expired\""));
        }

        if (app.Organization != connection.Key.Organization)
        {
            // To an app of another organization it is as if there were none.
            return (null, NoConnection());
        }

        if (!app.IsFor(connection.Key, facade))
        {
            return (null, FhirResult
                .Outcome(StatusCodes.Status403Forbidden, "forbidden", "This app is not registered for this connection.")
                .With("WWW-Authenticate", "Bearer realm=\"duplex\", error=\"insufficient_scope\", error_description=\"not registered for this connection\""));
        }

        var type = http.Request.RouteValues["type"] as string ?? NeedsScope.AnyType;
        return app.Scopes.Allows(type, need.Interaction)
            ? (app, null)
            : (null, FhirResult
                .Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The token's scopes do not cover this; {need.ScopeOn(type)} is needed.")
                .With("WWW-Authenticate", $"Bearer realm=\"duplex\", error=\"insufficient_scope\", scope=\"{need.ScopeOn(type)}\""));
    }
}
