namespace Duplex.Engine.Deliveries;

/// <summary>
/// The life of a delivery, and of each of its parts.
/// <code>
/// queued -> sending -> accepted -> verified
///    |         |  |        |  \--> altered
///    |         |  |        \-----> held (misplaced, gone)      staged -> accepted
///    |         |  \-> unknown -> (found: accepted | not found: queued | undecidable: held)
///    |         \----> refused (permanent) | queued again (transient) | staged
///    \-> held (guard, placement)        any waiting state -> failed (deadline), cancelled (decision)
/// </code>
/// </summary>
public enum DeliveryState
{
    Queued,
    Sending,
    Accepted,
    Staged,
    Refused,
    Unknown,
    Held,
    Verified,
    Altered,
    Failed,
    Cancelled,
}

public static class DeliveryStates
{
    /// <summary>True while later deliveries to the same patient at the same counterparty must wait.</summary>
    public static bool BlocksLane(this DeliveryState state) => state is DeliveryState.Queued or DeliveryState.Sending
        or DeliveryState.Unknown or DeliveryState.Held or DeliveryState.Refused;

    /// <summary>True when nothing more happens by itself or by a person.</summary>
    public static bool IsFinal(this DeliveryState state) => state is DeliveryState.Verified or DeliveryState.Cancelled;
}
