using System.Collections.Immutable;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed record SeenContent(ContentHash Content, ExchangeId Exchange, Instant ReceivedAt);

internal sealed record StoredEntry(IntakeRecord Record, SealedPayload? Payload);

/// <summary>What lies in the log.</summary>
internal sealed record IntakeImage(
    long Next,
    ImmutableSortedDictionary<long, StoredEntry> Entries,
    ImmutableDictionary<ContentHash, ImmutableList<SeenContent>> Seen)
{
    public static IntakeImage Empty { get; } = new(
        1,
        ImmutableSortedDictionary<long, StoredEntry>.Empty,
        ImmutableDictionary<ContentHash, ImmutableList<SeenContent>>.Empty);

    public IntakeReceipt Compare(IntakeEntry entry, TimeSpan window)
    {
        var own = new IntakeReceipt(IntakeOutcome.New, entry.Id, entry.ReceivedAt);
        if (entry is not { Refusal: null, Key: { } key } || !Seen.TryGetValue(key, out var seen))
        {
            return own;
        }

        var oldest = entry.ReceivedAt.Plus(-window);
        var known = seen.Where(one => one.ReceivedAt >= oldest).ToList();
        return known.Find(one => one.Content == entry.Content) is { } first
            ? new IntakeReceipt(IntakeOutcome.Duplicate, first.Exchange, first.ReceivedAt)
            : known.Count > 0 ? own with { Outcome = IntakeOutcome.ControlIdReused } : own;
    }

    public IntakeImage Add(IntakeEntry entry, IntakeReceipt receipt, SealedPayload payload)
    {
        var repeat = receipt.Outcome == IntakeOutcome.Duplicate;
        var record = new IntakeRecord(
            Next,
            entry with { Payload = default },
            repeat ? receipt.First : null,
            receipt.Outcome == IntakeOutcome.ControlIdReused);
        var seen = Seen;
        if (entry is { Refusal: null, Key: { } key } && !repeat)
        {
            var others = seen.GetValueOrDefault(key, []).RemoveAll(one => one.Content == entry.Content);
            seen = seen.SetItem(key, others.Add(new SeenContent(entry.Content, entry.Id, entry.ReceivedAt)));
        }

        return new IntakeImage(Next + 1, Entries.Add(Next, new StoredEntry(record, repeat ? null : payload)), seen);
    }

    public IntakeImage Remove(IReadOnlyList<long> sequences) => this with { Entries = Entries.RemoveRange(sequences) };

    public List<IntakeRecord> ReadAfter(long after, int max, IPayloadSealer sealer)
    {
        var records = new List<IntakeRecord>();
        if (Entries.IsEmpty)
        {
            return records;
        }

        for (var sequence = Math.Max(after + 1, Entries.First().Key); sequence < Next && records.Count < max; sequence++)
        {
            if (Entries.TryGetValue(sequence, out var stored))
            {
                var payload = stored.Payload is { } closed ? sealer.Open(closed) : default;
                records.Add(stored.Record with { Entry = stored.Record.Entry with { Payload = payload } });
            }
        }

        return records;
    }
}
