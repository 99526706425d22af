using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Facade;
using Duplex.Fhir.Client;
using Duplex.OAuth;

namespace Duplex.Composition;

/// <summary>The configured connections as the facade serves them: those whose counterparty has FHIR.</summary>
internal sealed class FacadeConnections(ConnectedVendors connections, ILabRoutes routes) : IFacadeConnections
{
    private readonly FrozenDictionary<string, FacadeConnection?> _byName = connections.All.ToFrozenDictionary(
        connected => connected.Options.Name,
        connected => connected.Link.Client is { } client ? Of(connected, client, routes) : null);

    public FacadeConnection? Find(string name) => _byName.GetValueOrDefault(name);

    public bool IsWithoutFhir(string name) => _byName.TryGetValue(name, out var served) && served is null;

    private static FacadeConnection Of(ConnectedVendor connected, FhirRestClient client, ILabRoutes routes)
    {
        var scopes = ScopeSet.Parse(connected.Options.Fhir?.Scopes ?? []);
        return new FacadeConnection
        {
            Key = connected.Options.Key,
            Reader = new FhirConnectionReader(client),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            NoteDeadline = connected.Options.Notes.Deadline,
            Orders = routes.From(connected.Options.Key) is { } route
                ? new FacadeOrders { Laboratory = route.Laboratory, System = route.OrderSystem, Write = route.WritesOrders, Deadline = route.OrderWithin }
                : null,
            ReadableTypes = ServedResources.All
                .Select(resource => resource.Type)
                .Where(type => scopes.Allows(type, ScopeInteractions.Read | ScopeInteractions.Search))
                .ToFrozenSet(),
        };
    }
}
