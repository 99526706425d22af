using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr;

/// <summary>Tells every subscriber what happened, in order; the last ones are kept to look at.</summary>
internal sealed class EventStream(EhrDatabase database, TimeProvider time)
{
    private const int Kept = 2000;

    private readonly Lock _lock = new();
    private readonly List<Channel<SandboxEvent>> _subscribers = [];
    private readonly Queue<SandboxEvent> _recent = new();
    private long _sequence;

    public ChannelReader<SandboxEvent> Subscribe()
    {
        // A subscriber that doesn't read loses its oldest events, never the clinic's memory.
        var channel = Channel.CreateBounded<SandboxEvent>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _subscribers.Add(channel);
        }

        return channel.Reader;
    }

    public IReadOnlyList<SandboxEvent> After(long sequence)
    {
        lock (_lock)
        {
            return [.. _recent.Where(one => one.Sequence > sequence)];
        }
    }

    /// <summary>Tells what happened; inside a transaction, once it is committed.</summary>
    public void Publish(SandboxEventKind kind, string? patient = null, string? resource = null, string? detail = null) =>
        database.AfterCommit(() => Tell(kind, patient, resource, detail));

    private void Tell(SandboxEventKind kind, string? patient, string? resource, string? detail)
    {
        lock (_lock)
        {
            var happened = new SandboxEvent(++_sequence, time.GetUtcNow(), kind, patient, resource, detail);
            _recent.Enqueue(happened);
            if (_recent.Count > Kept)
            {
                _recent.Dequeue();
            }

            foreach (var subscriber in _subscribers)
            {
                subscriber.Writer.TryWrite(happened);
            }
        }
    }

    public void Publish(SandboxEventKind kind, ResourceVersion stored, string? patient, string? detail = null) =>
        Publish(kind, patient, $"{stored.Type}/{stored.Id}/_history/{stored.Version}", detail);

    public void Complete()
    {
        lock (_lock)
        {
            foreach (var subscriber in _subscribers)
            {
                subscriber.Writer.TryComplete();
            }
        }
    }
}
