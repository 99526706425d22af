using Duplex.Chart.Sections;
using Duplex.Engine.Identity;
using Duplex.Facade.WholeChart;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade.WholeChart;

public sealed class ChartCacheTests
{
    private const int Kibi = 1024;

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_patient_longest_not_looked_at_goes_first_when_a_connection_has_too_much()
    {
        var cache = new ChartCache(new ChartCacheLimits(), _time);
        cache.Keep(Call("p1"), Answer(40), 100 * Kibi);
        cache.Keep(Call("p2"), Answer(40), 100 * Kibi);
        Assert.NotNull(cache.Find(Call("p1"), DateTimeOffset.MinValue));

        cache.Keep(Call("p3"), Answer(40), 100 * Kibi);

        Assert.NotNull(cache.Find(Call("p1"), DateTimeOffset.MinValue));
        Assert.Null(cache.Find(Call("p2"), DateTimeOffset.MinValue));
        Assert.NotNull(cache.Find(Call("p3"), DateTimeOffset.MinValue));
    }

    [Fact]
    public void One_organization_never_takes_anothers_room()
    {
        var cache = new ChartCache(new ChartCacheLimits { OrganizationBytes = 100 * Kibi }, _time);
        cache.Keep(Call("p1", "other"), Answer(40), Kibi * Kibi);
        for (var i = 0; i < 10; i++)
        {
            cache.Keep(Call($"p{i}"), Answer(40), Kibi * Kibi);
        }

        Assert.NotNull(cache.Find(Call("p1", "other"), DateTimeOffset.MinValue));
        Assert.InRange(cache.BytesOf("default"), 40 * Kibi, 100 * Kibi);
    }

    [Fact]
    public void A_patient_keeps_its_newest_answers_within_its_own_limit()
    {
        var cache = new ChartCache(new ChartCacheLimits { PatientBytes = 100 * Kibi }, _time);
        foreach (var asked in (string[])["a", "b", "c"])
        {
            cache.Keep(Call("p1") with { Asked = asked }, Answer(40), Kibi * Kibi);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        cache.Keep(Call("p1") with { Asked = "too big" }, Answer(101), Kibi * Kibi);

        Assert.Null(cache.Find(Call("p1") with { Asked = "a" }, DateTimeOffset.MinValue));
        Assert.NotNull(cache.Find(Call("p1") with { Asked = "c" }, DateTimeOffset.MinValue));
        Assert.Null(cache.Find(Call("p1") with { Asked = "too big" }, DateTimeOffset.MinValue));
    }

    [Fact]
    public void What_nobody_looks_at_does_not_lie_in_memory_for_ever()
    {
        var cache = new ChartCache(new ChartCacheLimits { Longest = TimeSpan.FromHours(1) }, _time);
        cache.Keep(Call("p1"), Answer(40), Kibi * Kibi);
        _time.Advance(TimeSpan.FromMinutes(61));

        cache.Keep(Call("p2"), Answer(1), Kibi * Kibi);

        Assert.InRange(cache.BytesOf("default"), 0, 10 * Kibi);
    }

    [Fact]
    public void Nothing_is_kept_where_a_connection_keeps_nothing()
    {
        var cache = new ChartCache(new ChartCacheLimits(), _time);

        cache.Keep(Call("p1"), Answer(1), 0);

        Assert.Null(cache.Find(Call("p1"), DateTimeOffset.MinValue));
        Assert.Equal(0, cache.BytesOf("default"));
    }

    [Fact]
    public async Task What_changes_while_it_is_read_is_given_to_who_waits_and_not_kept()
    {
        var cache = new ChartCache(new ChartCacheLimits(), _time);
        var flights = new ChartFlights(cache, _time);
        var landing = new TaskCompletionSource<FetchedAnswer>();

        var waiting = flights.GetAsync(Call("p1"), _time.GetUtcNow(), Kibi * Kibi, _ => landing.Task, CancellationToken.None);
        flights.Outdate(call => call.Patient == "p1");
        var later = flights.GetAsync(Call("p1"), _time.GetUtcNow(), Kibi * Kibi, _ => Task.FromResult(Answer(2)), CancellationToken.None);
        landing.SetResult(Answer(1));

        Assert.Equal(Kibi, (await waiting).Answer.Text!.Data.Length);
        Assert.Equal(2 * Kibi, (await later).Answer.Text!.Data.Length);
        Assert.Equal(2 * Kibi, cache.Find(Call("p1"), DateTimeOffset.MinValue)!.Text!.Data.Length);
    }

    [Fact]
    public async Task A_shared_call_goes_on_as_long_as_one_caller_waits_and_ends_with_the_last()
    {
        var flights = new ChartFlights(new ChartCache(new ChartCacheLimits(), _time), _time);
        var landing = new TaskCompletionSource<FetchedAnswer>();
        CancellationToken ofTheCall = default;
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        Task<FetchedAnswer> Fetch(CancellationToken token)
        {
            ofTheCall = token;
            return landing.Task.WaitAsync(token);
        }

        var one = flights.GetAsync(Call("p1"), _time.GetUtcNow(), Kibi, Fetch, first.Token);
        var two = flights.GetAsync(Call("p1"), _time.GetUtcNow(), Kibi, _ => throw new InvalidOperationException("Shared."), second.Token);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        var wentOn = !ofTheCall.IsCancellationRequested;
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);

        Assert.True(wentOn);
        Assert.True(ofTheCall.IsCancellationRequested);
    }

    private static ChartCall Call(string patient, string organization = "default") => new(new ConnectionKey(organization, "clinic"), patient, "Condition", "Condition");

    private FetchedAnswer Answer(int kibibytes) => new()
    {
        Outcome = ReadOutcome.Complete, At = _time.GetUtcNow(), Text = new FetchedText(new byte[kibibytes * Kibi], "text/plain"),
    };
}
