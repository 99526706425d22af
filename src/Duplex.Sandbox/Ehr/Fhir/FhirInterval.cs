using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>The time that a FHIR date of any precision, or a Period, covers: from (included) to (excluded).</summary>
internal readonly record struct FhirInterval(DateTimeOffset From, DateTimeOffset To)
{
    public static FhirInterval? Parse(string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999)
        {
            var from = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
            return new FhirInterval(from, from.AddYears(1));
        }

        if (Exact(text, "yyyy-MM") is { } month)
        {
            return new FhirInterval(month, month.AddMonths(1));
        }

        if (Exact(text, "yyyy-MM-dd") is { } day)
        {
            return new FhirInterval(day, day.AddDays(1));
        }

        if (Exact(text, "yyyy-MM-dd'T'HH:mmK") is { } minute)
        {
            return new FhirInterval(minute, minute.AddMinutes(1));
        }

        if (Exact(text, "yyyy-MM-dd'T'HH:mm:ssK") is { } second)
        {
            return new FhirInterval(second, second.AddSeconds(1));
        }

        return Exact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK") is { } instant ? new FhirInterval(instant, instant.AddTicks(1)) : null;
    }

    /// <summary>Of a date, dateTime, instant or Period element; an open end of a Period has no bound.</summary>
    public static FhirInterval? Of(JsonNode element)
    {
        if (element.Text() is { } text)
        {
            return Parse(text);
        }

        var start = element.Member("start").Text() is { } from ? Parse(from) : null;
        var end = element.Member("end").Text() is { } to ? Parse(to) : null;
        return start is null && end is null
            ? null
            : new FhirInterval(start?.From ?? DateTimeOffset.MinValue, end?.To ?? DateTimeOffset.MaxValue);
    }

    /// <summary>Compares as FHIR search prefixes do; "eq" when there is none.</summary>
    public bool Satisfies(string prefix, FhirInterval asked) => prefix switch
    {
        "ne" => !(From >= asked.From && To <= asked.To),
        "gt" => To > asked.To,
        "ge" => To > asked.To || (From >= asked.From && To <= asked.To),
        "lt" => From < asked.From,
        "le" => From < asked.From || (From >= asked.From && To <= asked.To),
        "sa" => From >= asked.To,
        "eb" => To <= asked.From,
        _ => From >= asked.From && To <= asked.To,
    };

    private static DateTimeOffset? Exact(string text, string format) =>
        DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
