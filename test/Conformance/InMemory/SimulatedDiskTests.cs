using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

public sealed class SimulatedDiskTests
{
    private readonly SimulatedDisk _disk = new();

    [Fact]
    public async Task A_crash_loses_what_was_not_synced_and_tells_who_waited_for_it()
    {
        var log = Log();
        await log.AppendAsync(Given.Entry("kept", "kept"), default);
        _disk.HoldSyncs = true;
        var waiting = log.AppendAsync(Given.Entry("lost", "lost"), default).AsTask();
        Assert.False(waiting.IsCompleted);

        _disk.Crash();

        await Assert.ThrowsAsync<SimulatedCrashException>(() => waiting);
        await Assert.ThrowsAsync<SimulatedCrashException>(async () => await log.AppendAsync(Given.Entry("dead", "dead"), default));
        _disk.HoldSyncs = false;
        Assert.Equal(["kept"], await ControlIdsAsync());
    }

    [Fact]
    public async Task A_held_sync_completes_when_it_is_released()
    {
        _disk.HoldSyncs = true;
        var waiting = Log().AppendAsync(Given.Entry("M1", "x"), default).AsTask();
        Assert.False(waiting.IsCompleted);

        _disk.ReleaseSyncs();

        Assert.Equal(IntakeOutcome.New, (await waiting).Outcome);
        Assert.Equal(["M1"], await ControlIdsAsync());
    }

    [Fact]
    public async Task The_planted_fault_acknowledges_what_a_crash_then_loses()
    {
        _disk.AcknowledgeBeforeSync = true;
        _disk.HoldSyncs = true;

        await Log().AppendAsync(Given.Entry("M1", "x"), default);
        _disk.Crash();
        _disk.HoldSyncs = false;

        Assert.Empty(await ControlIdsAsync());
    }

    [Fact]
    public async Task Some_unsynced_commits_may_survive_in_their_order()
    {
        _disk.HoldSyncs = true;
        var log = Log();
        Task[] waiting = [.. Enumerable.Range(0, 3).Select(number => log.AppendAsync(Given.Entry($"M{number}", "x"), default).AsTask())];

        _disk.Crash(unsynced => unsynced - 1);

        await Assert.ThrowsAsync<SimulatedCrashException>(() => waiting[0]);
        _disk.HoldSyncs = false;
        Assert.Equal(["M0", "M1"], await ControlIdsAsync());
    }

    [Theory]
    [InlineData(Fault.FailBefore, false)]
    [InlineData(Fault.FailAfter, true)]
    [InlineData(Fault.CrashBefore, false)]
    [InlineData(Fault.CrashAfter, true)]
    public async Task A_fault_strikes_before_or_after_the_effect(Fault fault, bool kept)
    {
        var log = Log();
        _disk.Faults = call => call.Port == "IIntakeLog.AppendAsync" ? fault : Fault.None;

        var thrown = await Assert.ThrowsAnyAsync<Exception>(async () => await log.AppendAsync(Given.Entry("M1", "x"), default));

        _disk.Faults = null;
        Assert.Equal(fault is Fault.CrashBefore or Fault.CrashAfter, thrown is SimulatedCrashException);
        Assert.Equal(kept ? ["M1"] : [], await ControlIdsAsync());
    }

    [Theory]
    [InlineData(Fault.FailBefore)]
    [InlineData(Fault.FailAfter)]
    [InlineData(Fault.CrashAfter)]
    public async Task A_fault_within_a_unit_of_work_rolls_it_back(Fault fault)
    {
        var store = InMemoryStateStore.Open(_disk, new IdentitySealer());
        var exchange = Given.Exchange();
        _disk.Faults = call => call.Port == "IFeedStore.AppendAsync" ? fault : Fault.None;

        await Assert.ThrowsAnyAsync<Exception>(async () => await store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(exchange);
                await unit.Feed.AppendAsync(Given.FeedEntry("Patient/1"));
            },
            default));

        _disk.Faults = null;
        Assert.Null(await InMemoryStateStore.Open(_disk, new IdentitySealer()).Exchanges.GetAsync(exchange.Id, default));
    }

    [Fact]
    public async Task Continuations_stay_on_the_thread_that_releases_the_sync()
    {
        var context = new QueueContext();
        var threads = new List<int>();
        _disk.HoldSyncs = true;
        var log = Log();
        context.Run(() =>
        {
            _ = AppendAsync();
            _disk.ReleaseSyncs();
        });
        await Task.CompletedTask;

        Assert.Equal([Environment.CurrentManagedThreadId], threads);

        async Task AppendAsync()
        {
            await log.AppendAsync(Given.Entry("M1", "x"), default);
            threads.Add(Environment.CurrentManagedThreadId);
        }
    }

    private InMemoryIntakeLog Log() => InMemoryIntakeLog.Open(_disk, new IdentitySealer());

    /// <summary>What a consumer is handed before it would wait.</summary>
    private async Task<List<string>> ControlIdsAsync()
    {
        var ids = new List<string>();
        await using var batches = Log().ConsumeAsync(100, default).GetAsyncEnumerator();
        var next = batches.MoveNextAsync();
        while (next.IsCompleted)
        {
            Assert.True(await next);
            ids.AddRange(batches.Current.Select(record => record.Entry.ControlId));
            next = batches.MoveNextAsync();
        }

        _disk.Crash();
        await Assert.ThrowsAsync<SimulatedCrashException>(async () => await next);
        return ids;
    }

    /// <summary>Runs what is posted on the thread that runs the queue.</summary>
    private sealed class QueueContext : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = [];

        public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

        public void Run(Action action)
        {
            var outer = Current;
            SetSynchronizationContext(this);
            try
            {
                action();
                while (_posted.TryDequeue(out var posted))
                {
                    posted.Callback(posted.State);
                }
            }
            finally
            {
                SetSynchronizationContext(outer);
            }
        }
    }
}
