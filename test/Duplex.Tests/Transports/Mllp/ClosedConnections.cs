using System.Diagnostics.Metrics;
using System.Threading.Channels;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Why the connections of one listener ended, as its metrics say.</summary>
internal sealed class ClosedConnections : IDisposable
{
    private readonly Channel<string> _reasons = Channel.CreateUnbounded<string>();
    private readonly MeterListener _meters = new();

    public ClosedConnections(string listener)
    {
        _meters.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Name == "duplex.mllp.closed")
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (Tag(tags, "listener") == listener)
            {
                Assert.Equal(1, count);
                Assert.True(_reasons.Writer.TryWrite(Tag(tags, "reason")!));
            }
        });
        _meters.Start();
    }

    public async Task<string> NextAsync() => await _reasons.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public void Dispose() => _meters.Dispose();

    private static string? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == name)
            {
                return tag.Value?.ToString();
            }
        }

        return null;
    }
}
