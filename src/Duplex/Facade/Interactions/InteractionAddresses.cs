using Duplex.Fhir.Model;
using Duplex.OAuth;

namespace Duplex.Facade.Interactions;

/// <summary>Where an interaction is asked for: methods and addresses below a connection (FHIR R4, http.html).</summary>
/// <param name="Scope">What the token must allow on the type in the address.</param>
internal sealed record InteractionAddress(FacadeInteraction Interaction, ScopeInteractions Scope, IReadOnlyList<string> Methods, IReadOnlyList<string> Templates)
{
    private const string Type = "/{type}";
    private const string Instance = Type + "/{id}";

    public static IReadOnlyList<InteractionAddress> All { get; } =
    [
        new(FacadeInteraction.Read, ScopeInteractions.Read, ["GET", "HEAD"], [Instance]),
        new(FacadeInteraction.VersionRead, ScopeInteractions.Read, ["GET", "HEAD"], [Instance + "/_history/{version}"]),
        new(FacadeInteraction.History, ScopeInteractions.Read, ["GET", "HEAD"], [Instance + "/_history", Type + "/_history", "/_history"]),
        new(FacadeInteraction.Search, ScopeInteractions.Search, ["GET", "HEAD"], [Type, "/"]),
        new(FacadeInteraction.Search, ScopeInteractions.Search, ["POST"], [Type + "/_search", "/_search"]),
        new(FacadeInteraction.CompartmentSearch, ScopeInteractions.Search, ["GET", "HEAD"], ["/{compartment}/{id}/{type}"]),
        new(FacadeInteraction.Create, ScopeInteractions.Create, ["POST"], [Type]),
        new(FacadeInteraction.Update, ScopeInteractions.Update, ["PUT"], [Instance, Type]),
        new(FacadeInteraction.Patch, ScopeInteractions.Update, ["PATCH"], [Instance, Type]),
        new(FacadeInteraction.Delete, ScopeInteractions.Delete, ["DELETE"], [Instance, Type]),

        // What a Bundle asks for is checked entry by entry.
        new(FacadeInteraction.Bundle, ScopeInteractions.None, ["POST"], ["/"]),
    ];

    /// <summary>What may be asked for at an address, with the methods to do so.</summary>
    /// <param name="segments">Of the address below the connection.</param>
    public static IEnumerable<(IReadOnlyList<string> Methods, FacadeRequest Request)> At(IReadOnlyList<string> segments) =>
        from address in All
        from template in address.Templates
        let request = address.RequestAt(template.Split('/', StringSplitOptions.RemoveEmptyEntries), segments)
        where request is not null
        select (address.Methods, request);

    private FacadeRequest? RequestAt(string[] template, IReadOnlyList<string> segments)
    {
        if (template.Length != segments.Count)
        {
            return null;
        }

        var request = new FacadeRequest(Interaction, null);
        for (var index = 0; index < template.Length; index++)
        {
            var segment = segments[index];
            if (template[index][0] != '{')
            {
                if (template[index] != segment)
                {
                    return null;
                }

                continue;
            }

            if (template[index] == "{compartment}" ? segment != "Patient" : segment.StartsWith('_') || segment.StartsWith('$') || (template[index] == "{type}" && !FhirModel.IsResourceType(segment)))
            {
                return null;
            }

            request = template[index] switch
            {
                "{type}" => request with { Type = segment },
                "{id}" => request with { Id = segment },
                "{version}" => request with { Version = segment },
                _ => request,
            };
        }

        return request;
    }
}
