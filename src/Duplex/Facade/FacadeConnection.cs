using Duplex.Engine.Identity;

namespace Duplex.Facade;

/// <summary>A connection as the facade serves it.</summary>
public sealed record FacadeConnection
{
    public required ConnectionKey Key { get; init; }

    /// <summary>Live reads at the counterparty.</summary>
    public required IConnectionReader Reader { get; init; }

    /// <summary>System URI of the identifier by which a patient is recognised before a write.</summary>
    public required string PatientIdentifierSystem { get; init; }

    /// <summary>Until when a note must be accepted by the counterparty; 24 hours by default.</summary>
    public TimeSpan NoteDeadline { get; init; } = TimeSpan.FromHours(24);
}

/// <summary>The connections that are served now.</summary>
public interface IFacadeConnections
{
    FacadeConnection? Find(string name);
}
