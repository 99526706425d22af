using Duplex.Fhir.Values;

namespace Duplex.Fhir.Search;

/// <summary>A date, dateTime or instant of FHIR as the interval that its precision leaves open, last moment inclusive.</summary>
internal readonly record struct DateInterval(DateTimeOffset Start, DateTimeOffset End)
{
    /// <param name="text">YYYY, YYYY-MM, YYYY-MM-DD, or a time to the minute or finer with or without an offset.</param>
    /// <param name="offsetWhereNone">What a text without an offset means.</param>
    public static bool TryParse(ReadOnlySpan<char> text, TimeSpan offsetWhereNone, out DateInterval interval)
    {
        interval = default;
        // FHIRPath also knows hours alone and a date with a T; FHIR doesn't.
        if (!PartialDateTime.TryParse(text, out var value) || (text.Length > 10 ? value.Precision < DateTimePrecision.Minute : text[^1] == 'T'))
        {
            return false;
        }

        var (start, end) = value.ToInterval(offsetWhereNone);
        interval = new DateInterval(start.ToUniversalTime(), end.ToUniversalTime());
        return true;
    }
}
