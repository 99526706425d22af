namespace Duplex.Simulation.World;

/// <summary>Time that stands still until somebody moves it.</summary>
public sealed class SimulatedTime : TimeProvider
{
    private readonly PriorityQueue<SimulatedTimer, (long Due, long Order)> _due = new();
    private long _ticks = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero).UtcTicks;
    private long _order;

    public override DateTimeOffset GetUtcNow() => new(_ticks, TimeSpan.Zero);

    public override long GetTimestamp() => _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the next timer and fires it; false when there is none before the end.</summary>
    public bool AdvanceToNext(DateTimeOffset end)
    {
        while (_due.TryPeek(out var timer, out var when))
        {
            if (when.Due > end.UtcTicks)
            {
                return false;
            }

            _due.Dequeue();
            if (timer.Due != when.Due)
            {
                continue;
            }

            _ticks = Math.Max(_ticks, when.Due);
            timer.Fire();
            return true;
        }

        return false;
    }

    private void Schedule(SimulatedTimer timer, long due) => _due.Enqueue(timer, (due, _order++));

    private sealed class SimulatedTimer(SimulatedTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        public long Due { get; private set; } = -1;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            Due = dueTime < TimeSpan.Zero ? -1 : time._ticks + dueTime.Ticks;
            if (Due >= 0)
            {
                time.Schedule(this, Due);
            }

            return true;
        }

        public void Fire()
        {
            Due = -1;
            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }

            callback(state);
        }

        public void Dispose() => Due = -1;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
