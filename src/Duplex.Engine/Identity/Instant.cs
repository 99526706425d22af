using System.Globalization;

namespace Duplex.Engine.Identity;

/// <summary>A point in time: microseconds since 1970-01-01T00:00:00Z.</summary>
public readonly record struct Instant(long Microseconds) : IComparable<Instant>
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMicrosecond;

    public static Instant Now(TimeProvider time) => From(time.GetUtcNow());

    public static Instant From(DateTimeOffset value) =>
        new((value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TicksPerMicrosecond);

    public DateTimeOffset ToDateTimeOffset() =>
        new(DateTimeOffset.UnixEpoch.Ticks + (Microseconds * TicksPerMicrosecond), TimeSpan.Zero);

    public Instant Plus(TimeSpan span) => new(Microseconds + (span.Ticks / TicksPerMicrosecond));

    public TimeSpan Minus(Instant other) => new((Microseconds - other.Microseconds) * TicksPerMicrosecond);

    public int CompareTo(Instant other) => Microseconds.CompareTo(other.Microseconds);

    public static bool operator <(Instant left, Instant right) => left.Microseconds < right.Microseconds;

    public static bool operator >(Instant left, Instant right) => left.Microseconds > right.Microseconds;

    public static bool operator <=(Instant left, Instant right) => left.Microseconds <= right.Microseconds;

    public static bool operator >=(Instant left, Instant right) => left.Microseconds >= right.Microseconds;

    /// <summary>ISO 8601 in UTC with microseconds.</summary>
    public override string ToString() =>
        ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
