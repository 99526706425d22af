using Duplex.Engine.Identity;

namespace Duplex.Engine.Intake;

/// <summary>An entry as the log hands it out.</summary>
/// <param name="Sequence">Its place in the log; grows with each append, ordered per lane. 0: not known any more, since the exchange is replayed.</param>
/// <param name="DuplicateOf">The first exchange when this is a repeat that must have no effect.</param>
/// <param name="ControlIdReused">The sender had used the control id for other content.</param>
public sealed record IntakeRecord(long Sequence, IntakeEntry Entry, ExchangeId? DuplicateOf, bool ControlIdReused);
