using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>Times as FHIR writes them (R4, 2.24.0.1), digit by digit: a message has many, and a format string is read anew for each.</summary>
internal static class TimeText
{
    private const string Day = "0000-00-00";
    private const string Second = "T00:00:00";
    private const string Offset = "+00:00";

    /// <summary>The year, the month or the day, as precise as given.</summary>
    public static string OfDay(Hl7Timestamp time)
    {
        int length = time.Precision switch { Hl7TimestampPrecision.Year => 4, Hl7TimestampPrecision.Month => 7, _ => Day.Length };
        return string.Create(length, time.Local, static (target, local) => WriteDay(target, local));
    }

    /// <summary>With the offset. FHIR asks for seconds where there is a time, and allows zeros for those not given.</summary>
    /// <param name="precision">Says how many digits of a second were given.</param>
    public static string Of(DateTimeOffset time, Hl7Timestamp precision)
    {
        int fraction = precision.Precision == Hl7TimestampPrecision.Fraction ? precision.FractionDigits : 0;
        int length = Day.Length + Second.Length + (fraction > 0 ? fraction + 1 : 0) + Offset.Length;
        return string.Create(length, (Time: time, Fraction: fraction), static (target, state) => Write(target, state.Time, state.Fraction));
    }

    private static void Write(Span<char> target, DateTimeOffset time, int fraction)
    {
        WriteDay(target[..Day.Length], time.DateTime);
        Span<char> rest = target[Day.Length..];
        Second.CopyTo(rest);
        Put(rest, 1, time.Hour);
        Put(rest, 4, time.Minute);
        Put(rest, 7, time.Second);
        rest = rest[Second.Length..];
        if (fraction > 0)
        {
            rest[0] = '.';
            long ticks = time.Ticks % TimeSpan.TicksPerSecond;
            long unit = TimeSpan.TicksPerSecond;
            for (int digit = 1; digit <= fraction; digit++)
            {
                unit /= 10;
                rest[digit] = (char)('0' + (ticks / unit % 10));
            }

            rest = rest[(fraction + 1)..];
        }

        int minutes = (int)time.Offset.TotalMinutes;
        Offset.CopyTo(rest);
        rest[0] = minutes < 0 ? '-' : '+';
        Put(rest, 1, Math.Abs(minutes) / 60);
        Put(rest, 4, Math.Abs(minutes) % 60);
    }

    private static void WriteDay(Span<char> target, DateTime local)
    {
        Day.AsSpan(0, target.Length).CopyTo(target);
        Put(target, 0, local.Year / 100);
        Put(target, 2, local.Year % 100);
        if (target.Length > 4)
        {
            Put(target, 5, local.Month);
        }

        if (target.Length > 7)
        {
            Put(target, 8, local.Day);
        }
    }

    private static void Put(Span<char> target, int at, int number)
    {
        target[at] = (char)('0' + (number / 10));
        target[at + 1] = (char)('0' + (number % 10));
    }
}
