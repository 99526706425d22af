using System.Collections.Frozen;
using Duplex.Facade;

namespace Duplex.Composition;

/// <summary>The configured connections as the facade serves them.</summary>
internal sealed class FacadeConnections(ConnectedVendors connections) : IFacadeConnections
{
    private readonly FrozenDictionary<string, FacadeConnection> _byName = connections.All.Where(connected => connected.Link.Client is not null).ToFrozenDictionary(
        connected => connected.Options.Name,
        connected => new FacadeConnection
        {
            Key = connected.Options.Key,
            Reader = new FhirConnectionReader(connected.Link.Client!),
            PatientIdentifierSystem = connected.Options.Identifiers.PatientSystem,
            NoteDeadline = connected.Options.Notes.Deadline,
        });

    public FacadeConnection? Find(string name) => _byName.GetValueOrDefault(name);
}
