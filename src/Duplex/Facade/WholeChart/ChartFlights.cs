namespace Duplex.Facade.WholeChart;

/// <summary>
/// One call at a time for the same thing: who asks while it is on its way waits for the same answer. It ends early only when nobody waits
/// for it any more.
/// </summary>
internal sealed class ChartFlights(ChartCache cache, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ChartCall, Flight> _flying = [];

    /// <param name="notBefore">An answer that was asked for earlier is too old.</param>
    /// <param name="fetch">Asks the counterparty; its token ends when nobody waits any more.</param>
    /// <returns>The answer, and whether it was there already.</returns>
    public async Task<(FetchedAnswer Answer, bool FromCache)> GetAsync(
        ChartCall call, DateTimeOffset notBefore, long cacheBytes, Func<CancellationToken, Task<FetchedAnswer>> fetch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (cache.Find(call, notBefore) is { } kept)
        {
            return (kept, true);
        }

        var flight = Board(call, notBefore, out var isNew);
        if (isNew)
        {
            _ = FlyAsync(call, flight, cacheBytes, fetch);
        }

        try
        {
            return (await flight.Landed.Task.WaitAsync(cancellationToken), false);
        }
        finally
        {
            Leave(call, flight);
        }
    }

    /// <summary>What is on its way when its subject changes may be old when it lands: it is given to those who wait, and not kept.</summary>
    public void Outdate(Func<ChartCall, bool> isOutdated)
    {
        lock (_lock)
        {
            foreach (var (call, flight) in _flying.Where(one => isOutdated(one.Key)).ToList())
            {
                flight.IsOutdated = true;
                _flying.Remove(call);
            }
        }
    }

    private Flight Board(ChartCall call, DateTimeOffset notBefore, out bool isNew)
    {
        lock (_lock)
        {
            isNew = !_flying.TryGetValue(call, out var flight) || flight.StartedAt < notBefore;
            if (isNew)
            {
                flight = new Flight(time.GetUtcNow());
                _flying[call] = flight;
            }

            flight!.Waiting++;
            return flight;
        }
    }

    private async Task FlyAsync(ChartCall call, Flight flight, long cacheBytes, Func<CancellationToken, Task<FetchedAnswer>> fetch)
    {
        try
        {
            var answer = await fetch(flight.Ending.Token);
            var isCurrent = Land(call, flight);
            if (isCurrent && answer.IsKept)
            {
                cache.Keep(call, answer, cacheBytes);
            }

            flight.Landed.TrySetResult(answer);
        }
        catch (OperationCanceledException)
        {
            Land(call, flight);
            flight.Landed.TrySetCanceled();
        }
#pragma warning disable CA1031 // Whoever waits gets what was thrown; here nobody would see it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Land(call, flight);
            flight.Landed.TrySetException(failure);
        }
    }

    /// <returns>False where its subject changed on the way.</returns>
    private bool Land(ChartCall call, Flight flight)
    {
        lock (_lock)
        {
            if (_flying.TryGetValue(call, out var current) && current == flight)
            {
                _flying.Remove(call);
            }

            return !flight.IsOutdated;
        }
    }

    private void Leave(ChartCall call, Flight flight)
    {
        lock (_lock)
        {
            if (--flight.Waiting > 0 || flight.Landed.Task.IsCompleted)
            {
                return;
            }

            // Nobody may board what is about to be cancelled.
            if (_flying.TryGetValue(call, out var current) && current == flight)
            {
                _flying.Remove(call);
            }
        }

        flight.Ending.Cancel();
    }

    private sealed class Flight(DateTimeOffset startedAt)
    {
        public DateTimeOffset StartedAt { get; } = startedAt;

        // Never disposed: it has no timer, and a call that ends late may still look at its token.
        public CancellationTokenSource Ending { get; } = new();

        public TaskCompletionSource<FetchedAnswer> Landed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Waiting { get; set; }

        public bool IsOutdated { get; set; }
    }
}
