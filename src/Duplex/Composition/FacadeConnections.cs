using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Chart;
using Duplex.Chart.Sections;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Facade.Reading;
using Duplex.OAuth;
using Duplex.Translation.Messages;

namespace Duplex.Composition;

/// <summary>The configured connections as the facade serves them: live where the counterparty has FHIR, otherwise from the chart.</summary>
internal sealed class FacadeConnections(ConnectedVendors connections, ILabRoutes routes, IChartReader chart, KeyedHash hash, TimeProvider time) : IFacadeConnections
{
    private readonly FrozenDictionary<string, FacadeConnection> _byName = connections.All.ToFrozenDictionary(
        connected => connected.Options.Name,
        connected => Of(connected, routes, chart, hash, time));

    public FacadeConnection? Find(string name) => _byName.GetValueOrDefault(name);

    private static FacadeConnection Of(ConnectedVendor connected, ILabRoutes routes, IChartReader chart, KeyedHash hash, TimeProvider time)
    {
        if (connected.Link.Client is not { } client)
        {
            return OfChart(connected, chart, hash);
        }

        var scopes = ScopeSet.Parse(connected.Options.Fhir?.Scopes ?? []);
        return new FacadeConnection
        {
            Key = connected.Options.Key,
            Reader = new PacedReader(new FhirConnectionReader(client), connected.Options.Fhir?.AtOnce ?? FhirOptions.DefaultAtOnce, time),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            NoteDeadline = connected.Options.Notes.Deadline,
            Orders = routes.From(connected.Options.Key) is { } route
                ? new FacadeOrders { Laboratory = route.Laboratory, System = route.OrderSystem, Write = route.WritesOrders, Deadline = route.OrderWithin }
                : null,
            ReadableTypes = ServedResources.All
                .Select(resource => resource.Type)
                .Union(ChartSections.Types)
                .Where(type => scopes.Allows(type, ScopeInteractions.Read | ScopeInteractions.Search))
                .ToFrozenSet(),
            WholeChart = connected.Options.WholeChart,
        };
    }

    private static FacadeConnection OfChart(ConnectedVendor connected, IChartReader chart, KeyedHash hash)
    {
        var key = connected.Options.Key;
        return new FacadeConnection
        {
            Key = key,
            Reader = new ChartConnectionReader(chart, key, (system, value) => hash.IdOf(key, MessageTranslation.PatientSubject(system, value))),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            IsChart = true,
            WholeChart = connected.Options.WholeChart,
        };
    }
}
