namespace Duplex.Fhir.Values;

/// <content>Reading of text.</content>
public readonly partial struct PartialDateTime
{
    /// <summary>
    /// Reads YYYY[-MM[-DD[Thh[:mm[:ss[.f+]]][Z|(+|-)hh:mm]]]], and YYYY[-MM]T, YYYY-MM-DDT for a DateTime without clock.
    /// Days that do not exist, 24:00 and offsets beyond 14:00 are refused.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> fhirText, out PartialDateTime value)
    {
        value = default;
        if (!TryReadDate(fhirText, out var ticks, out var precision, out var length))
        {
            return false;
        }

        if (length == fhirText.Length)
        {
            value = new PartialDateTime(ticks, precision, NoOffset, false);
            return true;
        }

        if (fhirText[length] != 'T')
        {
            return false;
        }

        if (length + 1 == fhirText.Length)
        {
            value = new PartialDateTime(ticks, precision, NoOffset, true, 0, fhirText.ToString());
            return true;
        }

        return precision == DateTimePrecision.Day && TryReadClock(fhirText, length + 1, ticks, out value);
    }

    /// <summary>Reads a value for a DateTime: like <see cref="TryParse"/>, and a date alone is a DateTime too.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<char> fhirText, out PartialDateTime value)
    {
        if (!TryParse(fhirText, out value))
        {
            return false;
        }

        value = value.AsDateTime();
        return true;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out long ticks, out DateTimePrecision precision, out int length)
    {
        ticks = 0;
        precision = DateTimePrecision.Year;
        length = 4;
        var (century, year) = (ClockText.TwoDigits(text, 0), ClockText.TwoDigits(text, 2));
        if (century < 0 || year < 0 || century + year == 0)
        {
            return false;
        }

        year += century * 100;
        var (month, day) = (1, 1);
        if (text.Length > 4 && text[4] == '-')
        {
            month = ClockText.TwoDigits(text, 5);
            precision = DateTimePrecision.Month;
            length = 7;
            if (month is < 1 or > 12)
            {
                return false;
            }

            if (text.Length > 7 && text[7] == '-')
            {
                day = ClockText.TwoDigits(text, 8);
                precision = DateTimePrecision.Day;
                length = 10;
                if (day < 1 || day > DateTime.DaysInMonth(year, month))
                {
                    return false;
                }
            }
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    private static bool TryReadClock(ReadOnlySpan<char> text, int at, long dateTicks, out PartialDateTime value)
    {
        value = default;
        if (!ClockText.TryRead(text[at..], out var ticks, out var precision, out var digits, out var length)
            || !TryReadOffset(text[(at + length)..], out var offset, out var isCanonical))
        {
            return false;
        }

        var hasLeapSecond = length >= 8 && text[at + 6] == '6';
        var keepsText = !isCanonical || hasLeapSecond || digits > ClockText.MaxFractionDigits;
        value = new PartialDateTime(dateTicks + ticks, precision, offset, true, digits, keepsText ? text.ToString() : null);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out short offset, out bool isCanonical)
    {
        offset = NoOffset;
        isCanonical = true;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length == 1 && text[0] == 'Z')
        {
            offset = 0;
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
        {
            return false;
        }

        var (hours, minutes) = (ClockText.TwoDigits(text, 1), ClockText.TwoDigits(text, 4));
        if (hours < 0 || minutes is < 0 or > 59 || (hours * 60) + minutes > MaxOffsetMinutes)
        {
            return false;
        }

        offset = (short)((text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes));
        isCanonical = offset != 0;
        return true;
    }
}
