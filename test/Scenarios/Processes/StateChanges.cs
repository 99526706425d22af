using System.Threading.Channels;

namespace Duplex.Scenarios.Processes;

/// <summary>Wakes up whenever the program wrote to its state, so that a scenario asks again exactly then.</summary>
internal sealed class StateChanges : IDisposable
{
    /// <summary>A write is told of before its commit can be seen, so that after the last one nothing may wake up any more.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public StateChanges(string data)
    {
        _watcher = new FileSystemWatcher(data, "state.db*") { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.FileName };
        _watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
    }

    public async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        using var limit = Patience.Limit();
        try
        {
            while (!await holds())
            {
                await WakeAsync(limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"It did not come true that {what}.");
        }
    }

    public Task UntilAsync(Func<bool> holds, string what) => UntilAsync(() => Task.FromResult(holds()), what);

    private async Task WakeAsync(CancellationToken cancellationToken)
    {
        using var again = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        again.CancelAfter(LookAgain);
        try
        {
            await _changes.Reader.ReadAsync(again.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

    public void Dispose() => _watcher.Dispose();
}
