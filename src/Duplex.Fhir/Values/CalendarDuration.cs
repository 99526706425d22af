namespace Duplex.Fhir.Values;

/// <summary>Calendar words of FHIRPath (FHIRPath 2.0, section 2.1.6.3) and what date arithmetic takes.</summary>
public static class CalendarDuration
{
    /// <summary>Reads a calendar word, singular or plural.</summary>
    public static bool TryParseWord(string? word, out CalendarUnit unit)
    {
        switch (word)
        {
            case "year" or "years": unit = CalendarUnit.Year; return true;
            case "month" or "months": unit = CalendarUnit.Month; return true;
            case "week" or "weeks": unit = CalendarUnit.Week; return true;
            case "day" or "days": unit = CalendarUnit.Day; return true;
            case "hour" or "hours": unit = CalendarUnit.Hour; return true;
            case "minute" or "minutes": unit = CalendarUnit.Minute; return true;
            case "second" or "seconds": unit = CalendarUnit.Second; return true;
            case "millisecond" or "milliseconds": unit = CalendarUnit.Millisecond; return true;
            default: unit = default; return false;
        }
    }

    /// <summary>True for a calendar word, singular or plural.</summary>
    public static bool IsWord(string? unit) => TryParseWord(unit, out _);

    /// <summary>
    /// Reads a unit that dates and times can be moved by: a calendar word, or the UCUM codes
    /// wk, d, h, min, s, ms, whose lengths agree with the calendar's. UCUM's a and mo are mean lengths and are refused.
    /// </summary>
    public static bool TryParseUnit(string? unit, out CalendarUnit calendarUnit)
    {
        switch (unit)
        {
            case "wk": calendarUnit = CalendarUnit.Week; return true;
            case "d": calendarUnit = CalendarUnit.Day; return true;
            case "h": calendarUnit = CalendarUnit.Hour; return true;
            case "min": calendarUnit = CalendarUnit.Minute; return true;
            case "s": calendarUnit = CalendarUnit.Second; return true;
            case "ms": calendarUnit = CalendarUnit.Millisecond; return true;
            default: return TryParseWord(unit, out calendarUnit);
        }
    }

    /// <summary>The UCUM code with the same or, for years and months, the mean length.</summary>
    public static string ToUcum(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Year => "a",
        CalendarUnit.Month => "mo",
        CalendarUnit.Week => "wk",
        CalendarUnit.Day => "d",
        CalendarUnit.Hour => "h",
        CalendarUnit.Minute => "min",
        CalendarUnit.Second => "s",
        _ => "ms",
    };

    /// <summary>Milliseconds in a unit of a week or less; null for years and months.</summary>
    internal static long? Milliseconds(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => 604_800_000,
        CalendarUnit.Day => 86_400_000,
        CalendarUnit.Hour => 3_600_000,
        CalendarUnit.Minute => 60_000,
        CalendarUnit.Second => 1000,
        CalendarUnit.Millisecond => 1,
        _ => null,
    };

    /// <summary>
    /// An amount in ticks of 100 ns: whole units above seconds (their decimals are ignored by the standard),
    /// exact decimals for seconds and milliseconds. Null beyond 20,000 years.
    /// </summary>
    internal static long? Ticks(decimal amount, CalendarUnit unit)
    {
        if (Milliseconds(unit) is not { } milliseconds)
        {
            return null;
        }

        const decimal limit = 631_152_000_000_000m;
        if (Math.Abs(amount) > limit / milliseconds)
        {
            return null;
        }

        var whole = unit is CalendarUnit.Second or CalendarUnit.Millisecond ? amount : decimal.Truncate(amount);
        return (long)decimal.Truncate(whole * milliseconds * TimeSpan.TicksPerMillisecond);
    }
}
