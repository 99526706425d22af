using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using Duplex.Translation.Messages;

namespace Duplex.Composition;

/// <summary>The configured connections as the facade serves them: live where the counterparty has FHIR, otherwise from the chart.</summary>
internal sealed class FacadeConnections(ConnectedVendors connections, ILabRoutes routes, IChartReader chart, KeyedHash hash) : IFacadeConnections
{
    private readonly FrozenDictionary<string, FacadeConnection> _byName = connections.All.ToFrozenDictionary(
        connected => connected.Options.Name,
        connected => Of(connected, routes, chart, hash));

    public FacadeConnection? Find(string name) => _byName.GetValueOrDefault(name);

    private static FacadeConnection Of(ConnectedVendor connected, ILabRoutes routes, IChartReader chart, KeyedHash hash)
    {
        if (connected.Link.Client is not { } client)
        {
            return OfChart(connected, chart, hash);
        }

        var asked = ScopeSet.Parse(Whole(connected.Options.Fhir?.Scopes ?? []));
        return new FacadeConnection
        {
            Key = connected.Options.Key,
            Reader = new FhirConnectionReader(client),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            NoteDeadline = connected.Options.Notes.Deadline,
            Orders = routes.From(connected.Options.Key) is { } route
                ? new FacadeOrders { Laboratory = route.Laboratory, System = route.OrderSystem, Write = route.WritesOrders, Deadline = route.OrderWithin }
                : null,
            ReadableTypes = FhirModel.ResourceTypes.Where(type => asked.Allows(type, ScopeInteractions.Read | ScopeInteractions.Search)).ToFrozenSet(),
            Capabilities = connected.Link.Capabilities,
            Granted = () => connected.Link.GrantedScopes is { } granted ? ScopeSet.Parse(Whole(granted)) : asked,
        };
    }

    // What a counterparty limits to a category still lets the type be asked for; it says itself what it does not give.
    private static IEnumerable<string> Whole(IEnumerable<string> scopes) => scopes.Select(scope => scope.Split('?')[0]);

    private static FacadeConnection OfChart(ConnectedVendor connected, IChartReader chart, KeyedHash hash)
    {
        var key = connected.Options.Key;
        return new FacadeConnection
        {
            Key = key,
            Reader = new ChartConnectionReader(chart, key, (system, value) => hash.IdOf(key, MessageTranslation.PatientSubject(system, value))),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            IsChart = true,
        };
    }
}
