namespace Duplex.Fhir.Values;

/// <summary>Reads and writes HH[:mm[:ss[.f+]]], the clock part that dates with time and times share.</summary>
internal static class ClockText
{
    /// <summary>Digits of a fraction that ticks of 100 ns hold.</summary>
    internal const int MaxFractionDigits = 7;

    /// <summary>Two digits at a position; -1 where they are not digits.</summary>
    internal static int TwoDigits(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])
            ? ((text[at] - '0') * 10) + (text[at + 1] - '0')
            : -1;

    /// <summary>Reads the clock from the start of the text and says how many characters it took.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out long ticks, out DateTimePrecision precision, out int fractionDigits, out int length)
    {
        ticks = 0;
        fractionDigits = 0;
        length = 2;
        precision = DateTimePrecision.Hour;
        var hour = TwoDigits(text, 0);
        if (hour is < 0 or > 23)
        {
            return false;
        }

        ticks = hour * TimeSpan.TicksPerHour;
        if (text.Length == 2 || text[2] != ':')
        {
            return true;
        }

        var minute = TwoDigits(text, 3);
        if (minute is < 0 or > 59)
        {
            return false;
        }

        ticks += minute * TimeSpan.TicksPerMinute;
        precision = DateTimePrecision.Minute;
        length = 5;
        if (text.Length == 5 || text[5] != ':')
        {
            return true;
        }

        // FHIR admits second 60 for leap seconds; it stands for the first instant of the next minute.
        var second = TwoDigits(text, 6);
        if (second is < 0 or > 60)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        precision = DateTimePrecision.Second;
        length = 8;
        return text.Length == 8 || text[8] != '.' || TryReadFraction(text, ref ticks, ref precision, ref fractionDigits, ref length);
    }

    private static bool TryReadFraction(ReadOnlySpan<char> text, ref long ticks, ref DateTimePrecision precision, ref int fractionDigits, ref int length)
    {
        var at = 9;
        var unit = TimeSpan.TicksPerSecond / 10;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            ticks += (text[at] - '0') * unit;
            unit /= 10;
            at++;
        }

        fractionDigits = at - 9;
        precision = DateTimePrecision.Millisecond;
        length = at;
        return fractionDigits > 0;
    }

    /// <summary>Writes a clock of the given precision; returns the position after it.</summary>
    internal static int Write(Span<char> target, int at, long ticksOfDay, DateTimePrecision precision, int fractionDigits)
    {
        at = WriteTwo(target, at, (int)(ticksOfDay / TimeSpan.TicksPerHour));
        if (precision >= DateTimePrecision.Minute)
        {
            target[at++] = ':';
            at = WriteTwo(target, at, (int)(ticksOfDay / TimeSpan.TicksPerMinute % 60));
        }

        if (precision >= DateTimePrecision.Second)
        {
            target[at++] = ':';
            at = WriteTwo(target, at, (int)(ticksOfDay / TimeSpan.TicksPerSecond % 60));
        }

        if (precision != DateTimePrecision.Millisecond)
        {
            return at;
        }

        target[at++] = '.';
        var unit = TimeSpan.TicksPerSecond / 10;
        for (var i = 0; i < Math.Min(fractionDigits, MaxFractionDigits); i++)
        {
            target[at++] = (char)('0' + (ticksOfDay / unit % 10));
            unit /= 10;
        }

        return at;
    }

    /// <summary>Writes two digits; returns the position after them.</summary>
    internal static int WriteTwo(Span<char> target, int at, int value)
    {
        target[at] = (char)('0' + (value / 10));
        target[at + 1] = (char)('0' + (value % 10));
        return at + 2;
    }

    /// <summary>The digits a fraction needs so that nothing is lost: at least three, at most seven; none where it is zero.</summary>
    internal static int FractionDigitsFor(long ticks, int atLeast)
    {
        var fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction == 0)
        {
            return atLeast;
        }

        var digits = MaxFractionDigits;
        while (digits > 3 && fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        return Math.Max(digits, atLeast);
    }

    /// <summary>The first instant of the stated part: ticks cut to a precision.</summary>
    internal static long Cut(long ticks, DateTimePrecision precision) => ticks - (ticks % TicksOf(precision));

    /// <summary>The length of hour, minute, second and millisecond in ticks; one day for anything coarser.</summary>
    internal static long TicksOf(DateTimePrecision precision) => precision switch
    {
        DateTimePrecision.Hour => TimeSpan.TicksPerHour,
        DateTimePrecision.Minute => TimeSpan.TicksPerMinute,
        DateTimePrecision.Second => TimeSpan.TicksPerSecond,
        DateTimePrecision.Millisecond => TimeSpan.TicksPerMillisecond,
        _ => TimeSpan.TicksPerDay,
    };
}
