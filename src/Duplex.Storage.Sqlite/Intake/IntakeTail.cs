using Duplex.Engine.Intake;

namespace Duplex.Storage.Sqlite.Intake;

/// <summary>
/// The newest committed entries, kept for the consumer so that it does not read back what was just written. When it falls
/// behind by more than the limit, the oldest are dropped here and read from the file.
/// </summary>
internal sealed class IntakeTail(long limit, long next)
{
    private const int RecordOverhead = 512;

    private readonly Queue<IntakeRecord> _records = new();
    private readonly object _gate = new();
    private TaskCompletionSource _arrival = NewSignal();
    private long _bytes;
    private long _next = next;

    public void Append(List<IntakeRecord> committed)
    {
        if (committed.Count == 0)
        {
            return;
        }

        TaskCompletionSource arrival;
        lock (_gate)
        {
            foreach (var record in committed)
            {
                _records.Enqueue(record);
                _bytes += Size(record);
            }

            _next = committed[^1].Sequence + 1;
            while (_bytes > limit)
            {
                _bytes -= Size(_records.Dequeue());
            }

            arrival = _arrival;
            _arrival = NewSignal();
        }

        arrival.SetResult();
    }

    /// <summary>
    /// Takes entries after a sequence. Empty when there are none here: then <paramref name="inFile"/> is the last sequence
    /// to be looked for in the file, or not beyond <paramref name="after"/> when the consumer has it all and waits for
    /// <paramref name="arrival"/>.
    /// </summary>
    public List<IntakeRecord> Take(long after, int max, out long inFile, out Task arrival)
    {
        var taken = new List<IntakeRecord>();
        lock (_gate)
        {
            arrival = _arrival.Task;
            while (_records.TryPeek(out var old) && old.Sequence <= after)
            {
                _bytes -= Size(_records.Dequeue());
            }

            inFile = (_records.TryPeek(out var first) ? first.Sequence : _next) - 1;
            if (inFile > after)
            {
                return taken;
            }

            while (taken.Count < max && _records.TryDequeue(out var record))
            {
                _bytes -= Size(record);
                taken.Add(record);
            }
        }

        return taken;
    }

    private static long Size(IntakeRecord record) => RecordOverhead + record.Entry.Payload.Length;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
