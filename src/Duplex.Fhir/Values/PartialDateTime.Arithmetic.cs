namespace Duplex.Fhir.Values;

/// <content>Arithmetic (FHIRPath 2.0, section 6.6.5) and boundaries (FHIRPath 2.1, section 5.7).</content>
public readonly partial struct PartialDateTime
{
    private const short EarliestOffset = 14 * 60;
    private const short LatestOffset = -12 * 60;

    /// <summary>
    /// Adds (or with a negative amount subtracts) a calendar duration. Decimals are ignored above seconds; a unit finer
    /// than the precision is turned into whole units of it (12 months, 365 days a year, 30 days a month); a day that the
    /// target month has not becomes its last. Null for other units (see <see cref="CalendarDuration.TryParseUnit"/>) and
    /// where the result leaves years 1 to 9999.
    /// </summary>
    public PartialDateTime? Add(decimal amount, string calendarUnit)
    {
        if (!CalendarDuration.TryParseUnit(calendarUnit, out var unit))
        {
            return null;
        }

        if (unit is CalendarUnit.Year or CalendarUnit.Month)
        {
            return Math.Abs(amount) > 200_000 ? null : AddMonths((int)decimal.Truncate(amount) * (unit == CalendarUnit.Year ? 12 : 1));
        }

        if (CalendarDuration.Ticks(amount, unit) is not { } ticks)
        {
            return null;
        }

        return Precision switch
        {
            DateTimePrecision.Year => AddMonths((int)(ticks / TimeSpan.TicksPerDay / 365) * 12),
            DateTimePrecision.Month => AddMonths((int)(ticks / TimeSpan.TicksPerDay / 30)),
            DateTimePrecision.Second or DateTimePrecision.Millisecond => Moved(_ticks + ticks),
            _ => Moved(_ticks + ticks - (ticks % ClockText.TicksOf(Precision))),
        };
    }

    /// <summary>
    /// The earliest value with 4, 6, 8, 10, 12, 14 or 17 digits that this can mean; a clock without offset is taken at +14:00.
    /// Null for other digits, and for more than 8 on a Date.
    /// </summary>
    public PartialDateTime? LowBoundary(int digits) => Boundary(digits, _ticks, EarliestOffset);

    /// <summary>
    /// The latest value with 4, 6, 8, 10, 12, 14 or 17 digits that this can mean; a clock without offset is taken at -12:00.
    /// Null for other digits, and for more than 8 on a Date.
    /// </summary>
    public PartialDateTime? HighBoundary(int digits)
    {
        // An hour alone is no FHIR dateTime and stands for its first minute, as in the standard's own cases.
        var last = Precision == DateTimePrecision.Hour ? _ticks + TimeSpan.TicksPerMinute - 1 : LastTick(wholeSecond: true);
        return Boundary(digits, last, LatestOffset);
    }

    /// <summary>LowBoundary with the most digits of its type: 8 for a Date, 17 for a DateTime.</summary>
    public PartialDateTime? LowBoundary() => LowBoundary(IsDateOnly ? 8 : 17);

    /// <summary>HighBoundary with the most digits of its type: 8 for a Date, 17 for a DateTime.</summary>
    public PartialDateTime? HighBoundary() => HighBoundary(IsDateOnly ? 8 : 17);

    private PartialDateTime? AddMonths(int months)
    {
        var date = Local;
        var index = (date.Year * 12L) + date.Month - 1 + (Precision == DateTimePrecision.Year ? months / 12 * 12 : months);
        var (year, month) = ((int)(index / 12), (int)(index % 12) + 1);
        if (index < 12 || year > 9999)
        {
            return null;
        }

        var day = Math.Min(date.Day, DateTime.DaysInMonth(year, month));
        return Moved(new DateTime(year, month, day).Ticks + (_ticks % TimeSpan.TicksPerDay));
    }

    private PartialDateTime? Moved(long ticks)
    {
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        var digits = Precision >= DateTimePrecision.Second ? ClockText.FractionDigitsFor(ticks, _fractionDigits) : 0;
        return new PartialDateTime(ticks, digits > 0 ? DateTimePrecision.Millisecond : Precision, _offset, _isDateTime, digits);
    }

    private PartialDateTime? Boundary(int digits, long ticks, short offsetWhereNone)
    {
        DateTimePrecision? target = digits switch
        {
            4 => DateTimePrecision.Year,
            6 => DateTimePrecision.Month,
            8 => DateTimePrecision.Day,
            10 => DateTimePrecision.Hour,
            12 => DateTimePrecision.Minute,
            14 => DateTimePrecision.Second,
            17 => DateTimePrecision.Millisecond,
            _ => null,
        };
        if (target is not { } precision || (IsDateOnly && precision > DateTimePrecision.Day))
        {
            return null;
        }

        if (precision <= DateTimePrecision.Day)
        {
            var local = new DateTime(Math.Min(ticks, DateTime.MaxValue.Ticks));
            var date = new DateTime(local.Year, precision >= DateTimePrecision.Month ? local.Month : 1, precision == DateTimePrecision.Day ? local.Day : 1);
            return new PartialDateTime(date.Ticks, precision, NoOffset, _isDateTime);
        }

        var cut = ClockText.Cut(ticks, precision);
        return new PartialDateTime(cut, precision, HasOffset ? _offset : offsetWhereNone, true, precision == DateTimePrecision.Millisecond ? 3 : 0);
    }
}
