using Duplex.Configuration;

namespace Duplex.Tests.Configuration;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("300ms", 300)]
    [InlineData("10s", 10_000)]
    [InlineData("5m", 300_000)]
    [InlineData("24h", 86_400_000)]
    [InlineData("3d", 259_200_000)]
    public void A_duration_is_a_whole_number_and_a_unit(string text, long milliseconds)
    {
        Assert.True(Quantities.TryParseDuration(text, out var duration));
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("s")]
    [InlineData("-1s")]
    [InlineData("1.5h")]
    [InlineData("10 s")]
    [InlineData("9999999999999h")]
    public void Anything_else_is_no_duration(string text) => Assert.False(Quantities.TryParseDuration(text, out _));

    [Theory]
    [InlineData("32MiB", 33_554_432)]
    [InlineData("64KiB", 65_536)]
    [InlineData("100B", 100)]
    public void A_size_is_a_whole_number_and_a_unit(string text, long expected)
    {
        Assert.True(Quantities.TryParseSize(text, out var bytes));
        Assert.Equal(expected, bytes);
    }

    [Theory]
    [InlineData("32MB")]
    [InlineData("32")]
    [InlineData("2000MiB")]
    public void Anything_else_is_no_size(string text) => Assert.False(Quantities.TryParseSize(text, out _));
}
