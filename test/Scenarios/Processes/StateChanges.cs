using System.Threading.Channels;

namespace Duplex.Scenarios.Processes;

/// <summary>Wakes up whenever the program wrote to its state, so that a scenario asks again exactly then.</summary>
internal sealed class StateChanges : IDisposable
{
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
                await _changes.Reader.ReadAsync(limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"It did not come true that {what}.");
        }
    }

    public Task UntilAsync(Func<bool> holds, string what) => UntilAsync(() => Task.FromResult(holds()), what);

    public void Dispose() => _watcher.Dispose();
}
