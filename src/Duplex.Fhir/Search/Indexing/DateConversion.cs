using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Dates, moments, periods, and the outer limits of a timing.</summary>
internal static class DateConversion
{
    private static readonly int Events = IndexConversion.IndexOf("Timing", "event");

    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        if (Interval(item, sink.Options.OffsetWhereNone) is { } interval)
        {
            sink.Add(new DateIndexValue(parameter, interval.Start, interval.End));
        }
    }

    private static DateInterval? Interval(object? item, TimeSpan offset) => item switch
    {
        PrimitiveType { Text: { } text } => DateInterval.TryParse(text, offset, out var interval) ? interval : null,
        Period period => PeriodInterval(period, offset),
        Timing timing => TimingInterval(timing, offset),
        _ => null,
    };

    private static DateInterval? PeriodInterval(Period period, TimeSpan offset)
    {
        var start = Interval(period.Start, offset);
        var end = Interval(period.End, offset);
        return start is null && end is null
            ? null
            : new DateInterval(start?.Start ?? DateTimeOffset.MinValue, end?.End ?? DateTimeOffset.MaxValue);
    }

    /// <summary>The schedule itself doesn't count (search.html, date): only the first and the last moment that it may touch.</summary>
    private static DateInterval? TimingInterval(Timing timing, TimeSpan offset)
    {
        DateInterval? outer = Interval(timing.Repeat?.Bounds as Period, offset);
        if (timing.GetProperty(Events) is List<FhirDateTime> events)
        {
            foreach (var moment in events)
            {
                if (Interval(moment, offset) is { } interval)
                {
                    outer = outer is not { } so ? interval : new DateInterval(Min(so.Start, interval.Start), Max(so.End, interval.End));
                }
            }
        }

        return outer;
    }

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
