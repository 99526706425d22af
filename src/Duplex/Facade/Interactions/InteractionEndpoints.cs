using Duplex.OAuth;

namespace Duplex.Facade.Interactions;

/// <summary>The addresses of FHIR's REST interactions (FHIR R4, http.html).</summary>
internal static class InteractionEndpoints
{
    private const string Type = "/{type}";
    private const string Instance = Type + "/{id}";

    public static void Map(IEndpointRouteBuilder facade)
    {
        Map(facade, FacadeInteraction.Read, ScopeInteractions.Read, ["GET", "HEAD"], Instance);
        Map(facade, FacadeInteraction.VersionRead, ScopeInteractions.Read, ["GET", "HEAD"], Instance + "/_history/{version}");
        Map(facade, FacadeInteraction.History, ScopeInteractions.Read, ["GET"], Instance + "/_history", Type + "/_history", "/_history");
        Map(facade, FacadeInteraction.Search, ScopeInteractions.Search, ["GET"], Type, "/");
        Map(facade, FacadeInteraction.Search, ScopeInteractions.Search, ["POST"], Type + "/_search", "/_search");
        Map(facade, FacadeInteraction.Create, ScopeInteractions.Create, ["POST"], Type);
        Map(facade, FacadeInteraction.Update, ScopeInteractions.Update, ["PUT"], Instance, Type);
        Map(facade, FacadeInteraction.Patch, ScopeInteractions.Update, ["PATCH"], Instance, Type);
        Map(facade, FacadeInteraction.Delete, ScopeInteractions.Delete, ["DELETE"], Instance, Type);

        // What a Bundle asks for is checked entry by entry.
        Map(facade, FacadeInteraction.Bundle, ScopeInteractions.None, ["POST"], "/");
    }

    /// <summary>The interaction that a request's address and method name.</summary>
    public static FacadeRequest RequestOf(HttpContext http, FacadeInteraction interaction)
    {
        var values = http.Request.RouteValues;
        return new FacadeRequest(interaction, values["type"] as string, values["id"] as string, values["version"] as string);
    }

    private static void Map(
        IEndpointRouteBuilder facade, FacadeInteraction interaction, ScopeInteractions scope, string[] methods, params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses)
        {
            facade.MapMethods(address, methods, (HttpContext http, ConnectionServers servers) =>
                {
                    var request = RequestOf(http, interaction);
                    return servers.Of(FacadeCall.Of(http).Connection, request.Type).RunAsync(http, request);
                })
                .WithMetadata(new OffersInteraction(interaction), new NeedsScope(scope));
        }
    }
}

/// <summary>Metadata of an endpoint: the interaction that it carries out.</summary>
internal sealed record OffersInteraction(FacadeInteraction Interaction);
