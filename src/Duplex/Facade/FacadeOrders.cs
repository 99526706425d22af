using Duplex.Engine.Identity;

namespace Duplex.Facade;

/// <summary>How a connection's laboratory orders go.</summary>
public sealed record FacadeOrders
{
    public required ConnectionKey Laboratory { get; init; }

    /// <summary>System URI of its placer order numbers.</summary>
    public required string System { get; init; }

    /// <summary>Orders are written to the EHR first; false: it takes none, and they go to the laboratory only.</summary>
    public bool Write { get; init; } = true;

    /// <summary>Until when EHR and laboratory must have taken an order; 24 hours by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromHours(24);
}
