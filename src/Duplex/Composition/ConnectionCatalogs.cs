using System.Collections.Frozen;
using Duplex.Care.Labs;
using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Transports.Mllp;

namespace Duplex.Composition;

/// <summary>The engine's view of a connection: destination, rules and interpreters.</summary>
internal sealed class ConnectionCatalogs : IDestinationCatalog, IReadBackRuleCatalog, ILoopRuleCatalog, IInterpreterCatalog
{
    private readonly FrozenDictionary<ConnectionKey, Entry> _entries;

    public ConnectionCatalogs(ConnectedVendors connections, ILabRoutes routes, KeyedHash hash, RecordAcknowledgement acknowledgement) =>
        _entries = connections.All.ToFrozenDictionary(
            connected => connected.Options.Key, connected => Entry.Of(connected, routes, hash, new LateAcknowledgements(acknowledgement)));

    Destination? IDestinationCatalog.Find(ConnectionKey connection) => _entries.GetValueOrDefault(connection)?.Destination;

    IReadBackRule? IReadBackRuleCatalog.Find(ConnectionKey connection, string resourceType, string purpose) =>
        !_entries.TryGetValue(connection, out var entry) ? null
        : purpose == WriteLoopRule.Purpose ? new WriteReadBackRule(resourceType)
        : entry.ReadBackRules.FirstOrDefault(rule => rule.ResourceType == resourceType);

    ILoopRule? ILoopRuleCatalog.Find(ConnectionKey connection, string kind) =>
        _entries.GetValueOrDefault(connection)?.LoopRules.FirstOrDefault(rule => rule.Kind == kind);

    IInterpreter? IInterpreterCatalog.Find(ConnectionKey connection, string format) =>
        format == Hl7v2Receiver.Format ? _entries.GetValueOrDefault(connection)?.Hl7v2 : null;

    private sealed record Entry(Destination Destination, IReadOnlyList<IReadBackRule> ReadBackRules, IReadOnlyList<ILoopRule> LoopRules, IInterpreter Hl7v2)
    {
        public static Entry Of(ConnectedVendor connected, ILabRoutes routes, KeyedHash hash, LateAcknowledgements acknowledgements) => new(
            new Destination(connected.Link.Connector, DeliveryPolicies.Of(connected.Options)),
            [
                new NoteReadBackRule(connected.Vendor.NoteForm),
                new OrderReadBackRule(),
                new ResultReadBackRule(connected.Options.Results.ShowsReview),
                new NoticeReadBackRule(),
            ],
            [
                new NoteLoopRule(new NoteLoopOptions { SignWithin = connected.Options.Notes.SignatureDeadline }),
                new WriteLoopRule(DeliveryPolicies.Of(connected.Options).ProveWithin),
                new LabOrderRule(routes),
                new LabResultRule(routes),
            ],
            Hl7v2Interpreter.Of(connected, hash, connected.Options.Sending is null ? null : acknowledgements));
    }
}
