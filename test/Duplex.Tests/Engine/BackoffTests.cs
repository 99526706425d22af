using Duplex.Engine.Deliveries;

namespace Duplex.Tests.Engine;

public class BackoffTests
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(1_000_000, 300)]
    public void Waits_double_up_to_the_most(int attempt, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.Of(attempt, First, Most, new Jitter(1)));

    [Fact]
    public void Jitter_shortens_the_wait() => Assert.Equal(TimeSpan.FromSeconds(2), Backoff.Of(3, First, Most, new Jitter(0.5)));

    [Fact]
    public void The_counterpartys_wish_is_a_lower_bound()
    {
        Assert.Equal(TimeSpan.FromSeconds(90), Backoff.Of(1, First, Most, new Jitter(1), TimeSpan.FromSeconds(90)));
        Assert.Equal(TimeSpan.FromSeconds(8), Backoff.Of(4, First, Most, new Jitter(1), TimeSpan.FromSeconds(2)));
    }

    private sealed class Jitter(double factor) : IJitter
    {
        public double Next() => factor;
    }
}
