namespace Duplex.Fhir.Values;

/// <summary>
/// FHIR date, dateTime and instant, FHIRPath Date and DateTime: as precise as it was written (year to fraction of a
/// second), with its offset from UTC where one was written, and with its text.
/// </summary>
public readonly partial struct PartialDateTime : IEquatable<PartialDateTime>
{
    private const short NoOffset = short.MinValue;
    private const int MaxOffsetMinutes = 14 * 60;

    // Local ticks, parts not stated at their least value.
    private readonly long _ticks;
    private readonly short _offset;
    private readonly byte _fractionDigits;
    private readonly bool _isDateTime;

    // Only where formatting the parts would not give back the text that was read.
    private readonly string? _text;

    private PartialDateTime(long ticks, DateTimePrecision precision, short offset, bool isDateTime, int fractionDigits = 0, string? text = null)
    {
        _ticks = ticks;
        Precision = precision;
        _offset = offset;
        _isDateTime = isDateTime || precision > DateTimePrecision.Day;
        _fractionDigits = (byte)Math.Min(fractionDigits, byte.MaxValue);
        _text = text;
    }

    /// <summary>The finest part stated.</summary>
    public DateTimePrecision Precision { get; }

    /// <summary>True for a Date: year, month or day, not marked as a DateTime by T or by <see cref="AsDateTime"/>.</summary>
    public bool IsDateOnly => !_isDateTime;

    /// <summary>Minutes east of UTC, or null where none is stated.</summary>
    public short? OffsetMinutes => _offset == NoOffset ? null : _offset;

    /// <summary>Digits stated, as FHIRPath's precision() counts them: 4, 6, 8, 10, 12, 14 or 17.</summary>
    public int Digits => DigitsOf(Precision);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Local.Year;

    /// <summary>The month, or null where not stated.</summary>
    public int? Month => Precision >= DateTimePrecision.Month ? Local.Month : null;

    /// <summary>The day of the month, or null where not stated.</summary>
    public int? Day => Precision >= DateTimePrecision.Day ? Local.Day : null;

    /// <summary>The clock part, or null where not stated.</summary>
    public PartialTime? Time =>
        Precision >= DateTimePrecision.Hour ? PartialTime.FromTicks(_ticks % TimeSpan.TicksPerDay, Precision) : null;

    private DateTime Local => new(Math.Min(_ticks, DateTime.MaxValue.Ticks));

    private bool HasOffset => _offset != NoOffset;

    /// <summary>A DateTime to the millisecond with its offset (whole minutes).</summary>
    public static PartialDateTime FromDateTimeOffset(DateTimeOffset value) =>
        new(ClockText.Cut(value.Ticks, DateTimePrecision.Millisecond), DateTimePrecision.Millisecond, (short)value.Offset.TotalMinutes, true, 3);

    /// <summary>A Date to the day.</summary>
    public static PartialDateTime FromDate(DateOnly date) =>
        new(date.ToDateTime(TimeOnly.MinValue).Ticks, DateTimePrecision.Day, NoOffset, false);

    /// <summary>The same value as a DateTime: what a FHIR dateTime of year, month or day is in FHIRPath.</summary>
    public PartialDateTime AsDateTime() => _isDateTime ? this : new(_ticks, Precision, _offset, true, 0, _text);

    /// <summary>The date part as a Date: toDate() of a DateTime.</summary>
    public PartialDateTime AsDate()
    {
        var precision = Precision > DateTimePrecision.Day ? DateTimePrecision.Day : Precision;
        return new(ClockText.Cut(_ticks, DateTimePrecision.Day), precision, NoOffset, false);
    }

    /// <summary>
    /// First and last instant (100 ns) that the value covers, both included; the given offset is used where none is stated.
    /// A second without fraction covers the whole second. Cut at the ends of the calendar.
    /// </summary>
    public (DateTimeOffset Start, DateTimeOffset End) ToInterval(TimeSpan offsetWhereNone)
    {
        var offset = HasOffset ? TimeSpan.FromMinutes(_offset) : offsetWhereNone;
        return (At(_ticks, offset), At(LastTick(wholeSecond: true), offset));
    }

    /// <inheritdoc/>
    public bool Equals(PartialDateTime other) => AreEqual(this, other) == true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UtcTicks(_ticks), HasOffset, ComparablePrecision);

    /// <summary>Equality as in FHIRPath, uncertain taken as different.</summary>
    public static bool operator ==(PartialDateTime left, PartialDateTime right) => left.Equals(right);

    /// <summary>The opposite of ==.</summary>
    public static bool operator !=(PartialDateTime left, PartialDateTime right) => !left.Equals(right);

    /// <summary>The text as read, without @; values computed here in the standard's form.</summary>
    public override string ToString()
    {
        if (_text is not null)
        {
            return _text;
        }

        Span<char> buffer = stackalloc char[40];
        var date = Local;
        var at = ClockText.WriteTwo(buffer, 0, date.Year / 100);
        at = ClockText.WriteTwo(buffer, at, date.Year % 100);
        if (Precision >= DateTimePrecision.Month)
        {
            buffer[at++] = '-';
            at = ClockText.WriteTwo(buffer, at, date.Month);
        }

        if (Precision >= DateTimePrecision.Day)
        {
            buffer[at++] = '-';
            at = ClockText.WriteTwo(buffer, at, date.Day);
        }

        if (Precision >= DateTimePrecision.Hour)
        {
            buffer[at++] = 'T';
            at = ClockText.Write(buffer, at, _ticks % TimeSpan.TicksPerDay, Precision, _fractionDigits);
            at = WriteOffset(buffer, at);
        }

        return buffer[..at].ToString();
    }

    private static int DigitsOf(DateTimePrecision precision) => precision switch
    {
        DateTimePrecision.Year => 4,
        DateTimePrecision.Month => 6,
        DateTimePrecision.Day => 8,
        DateTimePrecision.Hour => 10,
        DateTimePrecision.Minute => 12,
        DateTimePrecision.Second => 14,
        _ => 17,
    };

    private static DateTimeOffset At(long localTicks, TimeSpan offset)
    {
        var utc = Math.Clamp(localTicks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        var local = utc + offset.Ticks;
        return local >= DateTime.MinValue.Ticks && local <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(local, offset)
            : new DateTimeOffset(utc, TimeSpan.Zero);
    }

    private int WriteOffset(Span<char> buffer, int at)
    {
        if (!HasOffset)
        {
            return at;
        }

        if (_offset == 0)
        {
            buffer[at] = 'Z';
            return at + 1;
        }

        buffer[at++] = _offset < 0 ? '-' : '+';
        at = ClockText.WriteTwo(buffer, at, Math.Abs(_offset) / 60);
        buffer[at++] = ':';
        return ClockText.WriteTwo(buffer, at, Math.Abs(_offset) % 60);
    }
}
