using Duplex.Facade.Reading;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade.WholeChart;

public sealed class CallPaceTests
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task No_more_calls_run_at_once_than_allowed_and_what_others_wait_for_goes_first()
    {
        var pace = new CallPace(1, _time);
        await pace.EnterAsync(CallUrgency.Search, CancellationToken.None);
        var search = pace.EnterAsync(CallUrgency.Search, CancellationToken.None).AsTask();
        var page = pace.EnterAsync(CallUrgency.Page, CancellationToken.None).AsTask();

        pace.Leave();
        await page;
        var searchWaited = !search.IsCompleted;
        pace.Leave();
        await search;

        Assert.True(searchWaited);
    }

    [Fact]
    public async Task Searches_get_a_turn_though_others_never_end()
    {
        var pace = new CallPace(1, _time);
        await pace.EnterAsync(CallUrgency.Search, CancellationToken.None);
        var search = pace.EnterAsync(CallUrgency.Search, CancellationToken.None).AsTask();
        var pages = Enumerable.Range(0, 20).Select(_ => pace.EnterAsync(CallUrgency.Page, CancellationToken.None).AsTask()).ToList();

        for (var turn = 0; turn < 9; turn++)
        {
            pace.Leave();
        }

        await search;
        await Task.WhenAll(pages.Take(8));
        Assert.False(pages[8].IsCompleted);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_nobodys_turn()
    {
        var pace = new CallPace(1, _time);
        await pace.EnterAsync(CallUrgency.Search, CancellationToken.None);
        using var leaving = new CancellationTokenSource();
        var gone = pace.EnterAsync(CallUrgency.Page, leaving.Token).AsTask();
        var next = pace.EnterAsync(CallUrgency.Search, CancellationToken.None).AsTask();

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        pace.Leave();

        await next;
    }

    [Fact]
    public async Task While_held_nobody_enters()
    {
        var pace = new CallPace(2, _time);
        pace.Hold(TimeSpan.FromSeconds(3));

        var waiting = pace.EnterAsync(CallUrgency.Page, CancellationToken.None).AsTask();
        _time.Advance(TimeSpan.FromSeconds(2));
        var waited = !waiting.IsCompleted;
        _time.Advance(TimeSpan.FromSeconds(1));
        await waiting;

        Assert.True(waited);
    }
}
