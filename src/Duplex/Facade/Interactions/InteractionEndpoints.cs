namespace Duplex.Facade.Interactions;

/// <summary>Maps the addresses of FHIR's REST interactions.</summary>
internal static class InteractionEndpoints
{
    public static void Map(IEndpointRouteBuilder facade)
    {
        foreach (var address in InteractionAddress.All)
        {
            foreach (var template in address.Templates)
            {
                facade.MapMethods(template, address.Methods, (HttpContext http, ConnectionServers servers) =>
                        servers.Of(FacadeCall.Of(http).Connection).RunAsync(http, RequestOf(http, address.Interaction)))
                    .WithMetadata(new OffersInteraction(address.Interaction), new NeedsScope(address.Scope));
            }
        }
    }

    /// <summary>The interaction that a request's address and method name.</summary>
    public static FacadeRequest RequestOf(HttpContext http, FacadeInteraction interaction)
    {
        var values = http.Request.RouteValues;
        return new FacadeRequest(interaction, values["type"] as string, values["id"] as string, values["version"] as string);
    }
}

/// <summary>Metadata of an endpoint: the interaction that it carries out.</summary>
internal sealed record OffersInteraction(FacadeInteraction Interaction);
