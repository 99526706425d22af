namespace Duplex.Fhir.Values;

/// <summary>A time of day without zone: HH[:mm[:ss[.fff]]], as precise as it was written.</summary>
public readonly struct PartialTime : IEquatable<PartialTime>
{
    private readonly long _ticks;
    private readonly byte _fractionDigits;
    private readonly string? _text;

    private PartialTime(long ticks, DateTimePrecision precision, int fractionDigits, string? text)
    {
        _ticks = ticks;
        Precision = precision;
        _fractionDigits = (byte)Math.Min(fractionDigits, byte.MaxValue);
        _text = text;
    }

    /// <summary>The finest part stated: Hour to Millisecond.</summary>
    public DateTimePrecision Precision { get; }

    /// <summary>Ticks of 100 ns since midnight, parts not stated taken as zero.</summary>
    public long Ticks => _ticks;

    /// <summary>Digits stated, as FHIRPath's precision() counts them: 2, 4, 6 or 9.</summary>
    public int Digits => Precision switch
    {
        DateTimePrecision.Hour => 2,
        DateTimePrecision.Minute => 4,
        DateTimePrecision.Second => 6,
        _ => 9,
    };

    /// <summary>A time to the millisecond from ticks of a day.</summary>
    public static PartialTime FromTicks(long ticksOfDay, DateTimePrecision precision = DateTimePrecision.Millisecond)
    {
        var wrapped = Wrap(ticksOfDay);
        var kept = precision < DateTimePrecision.Hour ? DateTimePrecision.Hour : precision;
        return new PartialTime(ClockText.Cut(wrapped, kept), kept, kept == DateTimePrecision.Millisecond ? 3 : 0, null);
    }

    /// <summary>Reads HH, HH:mm, HH:mm:ss or HH:mm:ss.f+; a leading T is accepted, 24:00 is not.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialTime value)
    {
        value = default;
        var clock = text.Length > 0 && text[0] == 'T' ? text[1..] : text;
        if (!ClockText.TryRead(clock, out var ticks, out var precision, out var digits, out var length) || length != clock.Length)
        {
            return false;
        }

        var keepsText = digits > ClockText.MaxFractionDigits || ticks >= TimeSpan.TicksPerDay || HasLeapSecond(clock);
        value = new PartialTime(ticks, precision, digits, keepsText ? clock.ToString() : null);
        return true;
    }

    /// <summary>Negative, zero or positive; null where the stated parts do not decide.</summary>
    public static int? Compare(in PartialTime a, in PartialTime b)
    {
        var (pa, pb) = (Comparable(a.Precision), Comparable(b.Precision));
        var shared = pa < pb ? pa : pb;
        var order = shared == DateTimePrecision.Second
            ? a._ticks.CompareTo(b._ticks)
            : ClockText.Cut(a._ticks, shared).CompareTo(ClockText.Cut(b._ticks, shared));
        return order != 0 || pa == pb ? order : null;
    }

    /// <summary>FHIRPath's = : null where the precisions differ and the shared parts agree.</summary>
    public static bool? AreEqual(in PartialTime a, in PartialTime b) => Compare(a, b) is { } order ? order == 0 : null;

    /// <summary>FHIRPath's ~ : false where = is uncertain.</summary>
    public static bool AreEquivalent(in PartialTime a, in PartialTime b) => AreEqual(a, b) ?? false;

    /// <summary>
    /// Adds (or with a negative amount subtracts) hours, minutes, seconds or milliseconds and wraps at midnight.
    /// Null for other units and beyond the range.
    /// </summary>
    public PartialTime? Add(decimal amount, string calendarUnit)
    {
        if (!CalendarDuration.TryParseUnit(calendarUnit, out var unit) || unit < CalendarUnit.Hour
            || CalendarDuration.Ticks(amount, unit) is not { } ticks)
        {
            return null;
        }

        if (Precision < DateTimePrecision.Second)
        {
            ticks -= ticks % ClockText.TicksOf(Precision);
        }

        var moved = Wrap(Math.Min(_ticks, TimeSpan.TicksPerDay - 1) + ticks);
        var digits = Precision >= DateTimePrecision.Second ? ClockText.FractionDigitsFor(moved, _fractionDigits) : 0;
        return new PartialTime(moved, digits > 0 ? DateTimePrecision.Millisecond : Precision, digits, null);
    }

    /// <summary>The earliest time the value can mean, with 2, 4, 6 or 9 digits; null for other digits.</summary>
    public PartialTime? LowBoundary(int digits = 9) => Boundary(digits, 0);

    /// <summary>The latest time the value can mean, with 2, 4, 6 or 9 digits; null for other digits.</summary>
    public PartialTime? HighBoundary(int digits = 9) => Boundary(digits, 1);

    /// <inheritdoc/>
    public bool Equals(PartialTime other) => AreEqual(this, other) == true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_ticks, Comparable(Precision));

    /// <summary>The text as read, without @T.</summary>
    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        Span<char> buffer = stackalloc char[20];
        return buffer[..ClockText.Write(buffer, 0, _ticks, Precision, _fractionDigits)].ToString();
    }

    /// <summary>Equality as in FHIRPath, uncertain taken as different.</summary>
    public static bool operator ==(PartialTime left, PartialTime right) => left.Equals(right);

    /// <summary>The opposite of ==.</summary>
    public static bool operator !=(PartialTime left, PartialTime right) => !left.Equals(right);

    private static DateTimePrecision Comparable(DateTimePrecision precision) =>
        precision == DateTimePrecision.Millisecond ? DateTimePrecision.Second : precision;

    private static bool HasLeapSecond(ReadOnlySpan<char> clock) => clock.Length >= 8 && clock[6] == '6';

    private static long Wrap(long ticks) =>
        ((ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay;

    private PartialTime? Boundary(int digits, int high)
    {
        DateTimePrecision? target = digits switch
        {
            2 => DateTimePrecision.Hour,
            4 => DateTimePrecision.Minute,
            6 => DateTimePrecision.Second,
            9 => DateTimePrecision.Millisecond,
            _ => null,
        };
        if (target is not { } precision)
        {
            return null;
        }

        var last = _ticks + (high * (ClockText.TicksOf(Precision) - 1));
        return FromTicks(Math.Min(last, TimeSpan.TicksPerDay - 1), precision);
    }
}
