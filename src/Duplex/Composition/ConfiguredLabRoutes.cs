using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Configuration;
using Duplex.Engine.Identity;

namespace Duplex.Composition;

/// <summary>The laboratory routes that the configuration states.</summary>
internal sealed class ConfiguredLabRoutes(DuplexConfiguration configuration) : ILabRoutes
{
    private readonly FrozenDictionary<ConnectionKey, LabRoute> _byEhr = configuration.Connections
        .Where(connection => connection is { Orders: not null, LabOrders: not null })
        .ToFrozenDictionary(connection => connection.Key, Of);

    public LabRoute? From(ConnectionKey ehr) => _byEhr.GetValueOrDefault(ehr);

    public IReadOnlyList<LabRoute> To(ConnectionKey laboratory) => [.. _byEhr.Values.Where(route => route.Laboratory == laboratory)];

    private static LabRoute Of(ConnectionOptions ehr) => new()
    {
        Ehr = ehr.Key,
        Laboratory = new ConnectionKey(ehr.Organization, ehr.LabOrders!.To),
        WritesOrders = ehr.Orders!.Write,
        OrderSystem = ehr.Orders.System,
        PatientSystem = ehr.Identifiers.PatientSystem,
        OrderWithin = ehr.Orders.Deadline,
        ResultWithin = ehr.LabOrders.Deadline,
        ShowsReview = ehr.Results.ShowsReview,
        ReviewWithin = ehr.Results.ReviewDeadline,
        TakesTasks = ehr.Results.Tasks,
        Critical = new CriticalOptions
        {
            AcknowledgeWithin = ehr.Results.Critical.Acknowledge,
            Person = ehr.Results.Critical.Person,
            EscalateTo = ehr.Results.Critical.Escalate,
        },
    };
}
