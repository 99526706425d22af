namespace Duplex.Engine.Intake;

/// <summary>
/// The durable log that inbound exchanges enter before they are acknowledged: at least once, ordered per lane.
/// It never shares a transaction with the state store.
/// </summary>
public interface IIntakeLog
{
    /// <summary>
    /// Completes when the entry is on the disk: only then may the sender be told. The entry has its place in the order when the
    /// call returns, before it completes: entries whose calls follow one another come out in that order, awaited or not. Throws when the log cannot
    /// store it, and then no answer may be given. Entries with a <see cref="Refusal"/> are kept without being
    /// compared and may be completed before they are durable. Repeats are compared within the log's window
    /// (30 days by default).
    /// </summary>
    ValueTask<IntakeReceipt> AppendAsync(IntakeEntry entry, CancellationToken cancellationToken);

    /// <summary>
    /// Hands out what was not acknowledged, oldest first, then what arrives, in batches. After a restart,
    /// unacknowledged records come again. One consumer at a time.
    /// </summary>
    IAsyncEnumerable<IReadOnlyList<IntakeRecord>> ConsumeAsync(int maxBatch, CancellationToken cancellationToken);

    /// <summary>
    /// The records were handled and the state store has committed them. May become durable later than it returns:
    /// a record whose acknowledgement is lost is handed out again.
    /// </summary>
    ValueTask AcknowledgeAsync(IReadOnlyList<long> sequences, CancellationToken cancellationToken);
}
