using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Chart;
using Duplex.Chart.Sections;
using Duplex.Configuration;
using Duplex.Facade;
using Duplex.Facade.Reading;
using Duplex.Fhir.Model;
using Duplex.OAuth;

namespace Duplex.Composition;

/// <summary>The configured connections as the facade serves them: live where the counterparty has FHIR, otherwise from the chart.</summary>
internal sealed class FacadeConnections(ConnectedVendors connections, DuplexConfiguration configuration, ILabRoutes routes, IChartReader chart, TimeProvider time) : IFacadeConnections
{
    private readonly FrozenDictionary<string, FacadeConnection> _byName = connections.All
        .Select(connected => Of(connected, routes, chart, time))
        .Concat(configuration.Connections.Where(connection => connection.IsOwnChart).Select(connection => OfChart(connection, chart, time)))
        .ToFrozenDictionary(connection => connection.Key.Connection);

    public FacadeConnection? Find(string name) => _byName.GetValueOrDefault(name);

    private static FacadeConnection Of(ConnectedVendor connected, ILabRoutes routes, IChartReader chart, TimeProvider time)
    {
        if (connected.Link.Client is not { } client)
        {
            return OfChart(connected.Options, chart, time);
        }

        var asked = ScopeSet.Parse(Whole(connected.Options.Fhir?.Scopes ?? []));
        return new FacadeConnection
        {
            Key = connected.Options.Key,
            Reader = new PacedReader(new FhirConnectionReader(client), connected.Options.Fhir?.AtOnce ?? FhirOptions.DefaultAtOnce, time),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            NoteDeadline = connected.Options.Notes.Deadline,
            Orders = routes.From(connected.Options.Key) is { } route
                ? new FacadeOrders { Laboratory = route.Laboratory, System = route.OrderSystem, Write = route.WritesOrders, Deadline = route.OrderWithin }
                : null,
            ReadableTypes = FhirModel.ResourceTypes.Where(type => asked.Allows(type, ScopeInteractions.Read | ScopeInteractions.Search)).ToFrozenSet(),
            Capabilities = connected.Link.Capabilities,
            Granted = () => connected.Link.GrantedScopes is { } granted ? ScopeSet.Parse(Whole(granted)) : asked,
            WholeChart = connected.Options.WholeChart,
            Unlabelled = connected.Options.Unlabelled,
        };
    }

    // What a counterparty limits to a category still lets the type be asked for; it says itself what it does not give.
    private static IEnumerable<string> Whole(IEnumerable<string> scopes) => scopes.Select(scope => scope.Split('?')[0]);

    private static FacadeConnection OfChart(ConnectionOptions options, IChartReader chart, TimeProvider time) => new()
    {
        Key = options.Key,
        Reader = new ChartConnectionReader(chart, options.Key, time),
        PatientIdentifierSystem = options.Identifiers.PatientSystem,
        WholeChart = options.WholeChart,
        Unlabelled = options.Unlabelled,
        IsChart = !options.IsOwnChart,
        IsOwnChart = options.IsOwnChart,
    };
}
