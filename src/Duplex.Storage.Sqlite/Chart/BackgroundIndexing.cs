using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Hands the writer one small piece of indexing after the other, so that other jobs come between them.</summary>
internal sealed class BackgroundIndexing(GroupCommitWriter writer, ChartTable chart) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private bool _closing;
    private bool _again;

    /// <summary>There is something to do.</summary>
    public void Start()
    {
        lock (_gate)
        {
            _again = true;
            if (_running.IsCompleted && !_closing)
            {
                _running = Task.Run(RunAsync);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task running;
        lock (_gate)
        {
            _closing = true;
            running = _running;
        }

        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync()
    {
        while (ShallRun())
        {
            var job = new IndexJob(chart);
            writer.Enqueue(job);
            if (await job.Completion.ConfigureAwait(false))
            {
                lock (_gate)
                {
                    _again = true;
                }
            }
        }
    }

    private bool ShallRun()
    {
        lock (_gate)
        {
            var run = _again && !_closing;
            _again = false;
            if (!run)
            {
                _running = Task.CompletedTask;
            }

            return run;
        }
    }

    private sealed class IndexJob(ChartTable chart) : WriteJob<bool>
    {
        public override void Run()
        {
            try
            {
                Result = chart.Reindexing.Continue();
            }
            catch
            {
                chart.Forget();
                throw;
            }
        }
    }
}
