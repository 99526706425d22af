using Duplex.Engine.Identity;

namespace Duplex.Engine.Intake;

public enum IntakeOutcome
{
    /// <summary>Durable and not seen before.</summary>
    New,

    /// <summary>Same sender, same control id, same content: the first answer is to be given again.</summary>
    Duplicate,

    /// <summary>Durable; the sender had used the control id for other content.</summary>
    ControlIdReused,
}

/// <summary>What the log says once the entry is durable.</summary>
/// <param name="First">The exchange that the answer names: the entry's own id, or the first one's for a duplicate.</param>
/// <param name="FirstReceivedAt">When that exchange was received, so that the first answer can be given again to the byte.</param>
public readonly record struct IntakeReceipt(IntakeOutcome Outcome, ExchangeId First, Instant FirstReceivedAt);
