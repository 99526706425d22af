using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Lab;

/// <summary>Tells every subscriber what happened, in order.</summary>
internal sealed class LabEvents(EhrDatabase database, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly List<Channel<LabEvent>> _subscribers = [];
    private long _sequence;

    public ChannelReader<LabEvent> Subscribe()
    {
        // A subscriber that doesn't read loses its oldest events, never the laboratory's memory.
        var channel = Channel.CreateBounded<LabEvent>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _subscribers.Add(channel);
        }

        return channel.Reader;
    }

    /// <summary>Tells what happened; inside a transaction, once it is committed.</summary>
    public void Publish(LabEventKind kind, string? filler = null, string? controlId = null, string? detail = null) =>
        database.AfterCommit(() => Tell(kind, filler, controlId, detail));

    public void Complete()
    {
        lock (_lock)
        {
            _subscribers.ForEach(subscriber => subscriber.Writer.TryComplete());
        }
    }

    private void Tell(LabEventKind kind, string? filler, string? controlId, string? detail)
    {
        lock (_lock)
        {
            var happened = new LabEvent(++_sequence, time.GetUtcNow(), kind, filler, controlId, detail);
            _subscribers.ForEach(subscriber => subscriber.Writer.TryWrite(happened));
        }
    }
}
