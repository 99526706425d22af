using Duplex.Facade.Binaries;
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
                facade.MapMethods(template, address.Methods, async (HttpContext http, ConnectionServers servers) =>
                    {
                        var request = RequestOf(http, address.Interaction);
                        var answer = await servers.Of(FacadeCall.Of(http).Connection, request.Type).RunAsync(http, request);
                        return BinaryContent.IsAskedFor(http.Request, request) ? BinaryContent.Of(answer) : answer;
                    })
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
