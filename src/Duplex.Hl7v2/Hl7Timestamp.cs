using System.Globalization;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>
/// DT, DTM and TS: <c>YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]</c> (HL7 v2.5.1, 2.A.22). Precision and offset are kept as
/// given; without an offset the time is local to the sender.
/// </summary>
public readonly record struct Hl7Timestamp
{
    // Ticks of the local time as written, so that any zone can be laid over it later.
    private readonly long _ticks;

    private Hl7Timestamp(long ticks, Hl7TimestampPrecision precision, byte fractionDigits, short? offsetMinutes)
    {
        _ticks = ticks;
        Precision = precision;
        FractionDigits = fractionDigits;
        OffsetMinutes = offsetMinutes;
    }

    /// <summary>The local time as written; parts not given are at their lowest value.</summary>
    public DateTime Local => new(_ticks, DateTimeKind.Unspecified);

    /// <summary>How much of it was given.</summary>
    public Hl7TimestampPrecision Precision { get; }

    /// <summary>0 to 4.</summary>
    public byte FractionDigits { get; }

    /// <summary>Minutes east of UTC; null where not given.</summary>
    public short? OffsetMinutes { get; }

    /// <summary>
    /// The instant, with the sender's offset where the value has none of its own. Null where it falls out of the years 1 to 9999.
    /// </summary>
    public DateTimeOffset? ToDateTimeOffset(TimeSpan senderOffset)
    {
        TimeSpan offset = OffsetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : senderOffset;
        long utc = _ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks ? new(Local, offset) : null;
    }

    /// <summary>A timestamp with offset, cut to the precision asked for (a fraction has four digits).</summary>
    public static Hl7Timestamp From(DateTimeOffset time, Hl7TimestampPrecision precision = Hl7TimestampPrecision.Second)
    {
        long unit = precision switch
        {
            Hl7TimestampPrecision.Fraction => TimeSpan.TicksPerMillisecond / 10,
            Hl7TimestampPrecision.Second => TimeSpan.TicksPerSecond,
            Hl7TimestampPrecision.Minute => TimeSpan.TicksPerMinute,
            Hl7TimestampPrecision.Hour => TimeSpan.TicksPerHour,
            _ => TimeSpan.TicksPerDay,
        };
        DateTime local = new(time.Ticks - (time.Ticks % unit));
        local = precision switch
        {
            Hl7TimestampPrecision.Year => new DateTime(local.Year, 1, 1),
            Hl7TimestampPrecision.Month => new DateTime(local.Year, local.Month, 1),
            _ => local,
        };
        byte digits = precision == Hl7TimestampPrecision.Fraction ? (byte)4 : (byte)0;
        return new(local.Ticks, precision, digits, (short)time.Offset.TotalMinutes);
    }

    /// <summary>False where the text is no timestamp; blanks around it are not taken.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Hl7Timestamp timestamp)
    {
        Span<byte> bytes = stackalloc byte[32];
        timestamp = default;
        return text.Length <= bytes.Length
            && Encoding.Latin1.TryGetBytes(text, bytes, out int written)
            && TryParse(bytes[..written], out timestamp);
    }

    /// <summary>False where the bytes are no timestamp; blanks around it are not taken.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Hl7Timestamp timestamp)
    {
        timestamp = default;
        if (!TryOffset(ref text, out short? offset) || !TryFraction(ref text, out long fractionTicks, out byte fractionDigits))
        {
            return false;
        }

        bool lengthFits = text.Length is 4 or 6 or 8 or 10 or 12 or 14 && (fractionDigits == 0 || text.Length == 14);
        if (!lengthFits || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        int year = Number(text[..4]);
        int month = text.Length >= 6 ? Number(text.Slice(4, 2)) : 1;
        int day = text.Length >= 8 ? Number(text.Slice(6, 2)) : 1;
        int hour = text.Length >= 10 ? Number(text.Slice(8, 2)) : 0;
        int minute = text.Length >= 12 ? Number(text.Slice(10, 2)) : 0;
        int second = text.Length >= 14 ? Number(text.Slice(12, 2)) : 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        Hl7TimestampPrecision precision = fractionDigits > 0
            ? Hl7TimestampPrecision.Fraction
            : (Hl7TimestampPrecision)((text.Length / 2) - 2);
        timestamp = new(new DateTime(year, month, day, hour, minute, second).Ticks + fractionTicks, precision, fractionDigits, offset);
        return true;
    }

    /// <summary>The HL7 form, with the precision and offset that it has.</summary>
    public override string ToString()
    {
        string format = Precision switch
        {
            Hl7TimestampPrecision.Year => "yyyy",
            Hl7TimestampPrecision.Month => "yyyyMM",
            Hl7TimestampPrecision.Day => "yyyyMMdd",
            Hl7TimestampPrecision.Hour => "yyyyMMddHH",
            Hl7TimestampPrecision.Minute => "yyyyMMddHHmm",
            Hl7TimestampPrecision.Second => "yyyyMMddHHmmss",
            _ => "yyyyMMddHHmmss." + new string('f', FractionDigits),
        };
        string local = Local.ToString(format, CultureInfo.InvariantCulture);
        return OffsetMinutes is { } offset
            ? string.Create(CultureInfo.InvariantCulture, $"{local}{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}{Math.Abs(offset) % 60:00}")
            : local;
    }

    private static bool TryOffset(ref ReadOnlySpan<byte> text, out short? offset)
    {
        offset = null;
        int sign = text.IndexOfAny((byte)'+', (byte)'-');
        if (sign < 0)
        {
            return true;
        }

        ReadOnlySpan<byte> zone = text[(sign + 1)..];
        if (zone.Length != 4 || zone.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        int minutes = (Number(zone[..2]) * 60) + Number(zone[2..]);
        if (minutes > 14 * 60 || Number(zone[2..]) > 59)
        {
            return false;
        }

        offset = (short)(text[sign] == (byte)'-' ? -minutes : minutes);
        text = text[..sign];
        return true;
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, out long ticks, out byte digits)
    {
        ticks = 0;
        digits = 0;
        int point = text.IndexOf((byte)'.');
        if (point < 0)
        {
            return true;
        }

        ReadOnlySpan<byte> fraction = text[(point + 1)..];
        if (fraction.Length is < 1 or > 4 || fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        digits = (byte)fraction.Length;
        long unit = TimeSpan.TicksPerSecond;
        for (int i = 0; i < digits; i++)
        {
            unit /= 10;
        }

        ticks = Number(fraction) * unit;
        text = text[..point];
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
