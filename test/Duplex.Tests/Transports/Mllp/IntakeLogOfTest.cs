using Duplex.Engine.Identity;
using Duplex.Engine.Intake;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>An intake log in memory that says what a test wants it to say; it also numbers the exchanges.</summary>
internal sealed class IntakeLogOfTest : IIntakeLog, IIdSource
{
    private int _ids;

    public List<IntakeEntry> Entries { get; } = [];

    /// <summary>What the next appends give; an id of zero stands for the entry's own.</summary>
    public (IntakeOutcome Outcome, ExchangeId First, Instant At) Outcome { get; set; }

    public Exception? Failure { get; set; }

    /// <summary>Entries are durable when it is done.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public async ValueTask<IntakeReceipt> AppendAsync(IntakeEntry entry, CancellationToken cancellationToken)
    {
        if (Gate is { } gate)
        {
            await gate.Task.WaitAsync(cancellationToken);
        }

        if (Failure is { } failure)
        {
            throw failure;
        }

        Entries.Add(entry);
        return Outcome.First == default
            ? new(Outcome.Outcome, entry.Id, entry.ReceivedAt)
            : new(Outcome.Outcome, Outcome.First, Outcome.At);
    }

    public IAsyncEnumerable<IReadOnlyList<IntakeRecord>> ConsumeAsync(int maxBatch, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The listener never reads the log.");

    public ValueTask AcknowledgeAsync(IReadOnlyList<long> sequences, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The listener never acknowledges.");

    public Guid NewId() => Guid.Parse($"01900000-0000-7000-8000-{Interlocked.Increment(ref _ids):d12}");
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class FixedTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 7, 8, 0, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
