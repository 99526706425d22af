using System.Collections.Concurrent;
using System.Threading.Channels;
using Duplex.Facade;

namespace Duplex.Tests.Facade.WholeChart;

/// <summary>Counts what is asked of an EHR, and can answer in its place.</summary>
internal sealed class CountedReader(IConnectionReader reader) : IConnectionReader
{
    private readonly Channel<string> _signals = Channel.CreateUnbounded<string>();
    private int _running;
    private int _most;

    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The most calls that ran at once.</summary>
    public int Most => _most;

    /// <summary>Answers in the EHR's place, or null to pass on.</summary>
    public Func<string, CancellationToken, Task<ConnectionAnswer?>>? Instead { get; set; }

    public string BaseAddress => reader.BaseAddress;

    public int Count(string beginning) => Asked.Count(asked => asked.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Returns once something that begins so is asked, from the last thing waited for on.</summary>
    public async Task UntilAskedAsync(string beginning)
    {
        await foreach (var asked in _signals.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (asked.StartsWith(beginning, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    public ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        CallAsync($"{resourceType}/{id}", () => reader.ReadAsync(resourceType, id, cancellationToken), cancellationToken);

    public ValueTask<ConnectionAnswer> SearchAsync(string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        CallAsync(
            $"{resourceType}?{string.Join('&', parameters.Select(one => $"{one.Key}={one.Value}"))}",
            () => reader.SearchAsync(resourceType, parameters, cancellationToken), cancellationToken);

    public ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken) =>
        CallAsync(address, () => reader.FollowAsync(address, cancellationToken), cancellationToken);

    private async ValueTask<ConnectionAnswer> CallAsync(string asked, Func<ValueTask<ConnectionAnswer>> call, CancellationToken cancellationToken)
    {
        Asked.Enqueue(asked);
        _signals.Writer.TryWrite(asked);
        var running = Interlocked.Increment(ref _running);
        InterlockedMax(running);
        try
        {
            return Instead is { } instead && await instead(asked, cancellationToken) is { } answer ? answer : await call();
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private void InterlockedMax(int running)
    {
        for (var most = _most; running > most; most = _most)
        {
            Interlocked.CompareExchange(ref _most, running, most);
        }
    }
}
