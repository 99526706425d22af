using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>One repetition of TQ1-3.</summary>
/// <param name="Code">RPT-1.</param>
/// <param name="Day">RPT-3, from 1 for Monday, with DW in RPT-2; null for none.</param>
/// <param name="When">RPT-8; null for none.</param>
internal sealed record RepeatPart(string Code, int? Day = null, string? When = null);

/// <summary>
/// Timing to RPT. A code of FHIR says all that the parts beside it say; without one the parts must make a pattern of table 0335, since
/// what is left out of it would be given at another time.
/// </summary>
internal static class TimingToRpt
{
    /// <summary>Null where RPT cannot say it.</summary>
    public static List<RepeatPart>? Of(Timing timing)
    {
        TimingRepeat repeat = timing.Repeat ?? new TimingRepeat();
        List<string>? events = EventsOf(repeat);
        return timing.Event.Count > 1 || (timing.Event.Count == 1 && repeat.Bounds is Period) || repeat.Bounds is Fhir.Model.Range || events is null ? null
            : CodeOf(timing) is { } code ? OfCode(code, repeat, events)
            : repeat.FrequencyMax is not null || repeat.PeriodMax is not null || repeat.CountMax is not null || repeat.DurationMax is not null ? null
            : repeat.DayOfWeek.Count > 0 ? OfDays(repeat, events)
            : events.Count > 0 ? OfEvents(repeat, events)
            : OfTimes(repeat);
    }

    /// <summary>The code of table 0335, as it came or as FHIR's own stands for it; null for none, and for a day of the week, which the parts say.</summary>
    public static string? CodeOf(Timing timing)
    {
        Coding? coding = timing.Code?.Coding.Find(static one => one.System?.Value == CodeSystems.TableOf("0335")) ?? timing.Code?.Coding.Find(static one => one.Code?.Value is not null);
        string? code = coding?.Code?.Value ?? timing.Code?.Text?.Value;
        if (coding?.System?.Value == CodeSystems.TableOf("0335"))
        {
            return RepeatPatterns.DayOf(code!.ToUpperInvariant()) is null || timing.Repeat is not { DayOfWeek.Count: > 0 } ? code : null;
        }

        // Never QD and QOD, which are misread for each other.
        return code switch { "QD" => "Q1D", "QOD" => "Q2D", "WK" => "Q1W", "MO" => "Q1L", "AM" => "QAM", "PM" => "QPM", "BED" => "HS", _ => code };
    }

    /// <summary>A pattern of table 0335 for how often; null where it has none.</summary>
    public static string? PatternOf(TimingRepeat repeat)
    {
        if (repeat.Frequency?.Value is not { } frequency || repeat.Period?.Value is not { } period || repeat.PeriodUnit?.Value is not { } unit)
        {
            return null;
        }

        (period, unit) = (period, unit) switch
        {
            _ when decimal.IsInteger(period) => (period, unit),
            (_, "h") => (period * 60, "min"),
            (_, "d") => (period * 24, "h"),
            (_, "min") => (period * 60, "s"),
            _ => (period, unit),
        };
        string number = period.ToString("0", CultureInfo.InvariantCulture);
        return (frequency, period, unit) switch
        {
            _ when !decimal.IsInteger(period) || period < 1 => null,
            (2, 1, "d") => "BID",
            (3, 1, "d") => "TID",
            (4, 1, "d") => "QID",
            (1, _, "s") => $"Q{number}S",
            (1, _, "min") => $"Q{number}M",
            (1, _, "h") => $"Q{number}H",
            (1, _, "d") => $"Q{number}D",
            (1, _, "wk") => $"Q{number}W",
            (1, _, "mo") => $"Q{number}L",
            ( > 4, 1, "d") => string.Create(CultureInfo.InvariantCulture, $"{frequency}ID"),
            _ => null,
        };
    }

    /// <summary>The code, for each day and event that came beside it.</summary>
    private static List<RepeatPart>? OfCode(string code, TimingRepeat repeat, List<string> events)
    {
        string? when = events.FirstOrDefault();
        return events.Count > 1 && repeat.DayOfWeek.Count > 0 ? null
            : repeat.DayOfWeek.Count > 0 ? [.. repeat.DayOfWeek.Select(day => new RepeatPart(code, NumberOf(day), when))]
            : events.Count > 1 ? [.. events.Select((one, index) => new RepeatPart(index == 0 ? code : one, null, one))]
            : [new(code, null, when)];
    }

    /// <summary>Q1J2 is every Tuesday.</summary>
    private static List<RepeatPart>? OfDays(TimingRepeat repeat, List<string> events)
    {
        int each = Math.Max(repeat.TimeOfDay.Count, 1);
        decimal? weeks = (repeat.Frequency?.Value, repeat.Period?.Value, repeat.PeriodUnit?.Value) switch
        {
            (null, null, null) => 1,
            (null, { } period, "wk") => period,
            ({ } frequency, { } period, "wk") when frequency == repeat.DayOfWeek.Count * each => period,
            ({ } frequency, 1, "d") when frequency == each => 1,
            _ => null,
        };
        return events.Count > 1 || weeks is not { } whole || whole < 1 || !decimal.IsInteger(whole)
            ? null
            : [.. repeat.DayOfWeek.Select(day => new RepeatPart(string.Create(CultureInfo.InvariantCulture, $"Q{whole:0}J{NumberOf(day)}"), NumberOf(day), events.FirstOrDefault()))];
    }

    /// <summary>Before, with or after meals, and at the hour of sleep.</summary>
    private static List<RepeatPart>? OfEvents(TimingRepeat repeat, List<string> events) =>
        (repeat.Frequency?.Value, repeat.Period?.Value, repeat.PeriodUnit?.Value) switch
        {
            (null, null, null) => [.. events.Select(static one => new RepeatPart(one, null, one))],
            ({ } frequency, 1, "d") when frequency == events.Count => [.. events.Select(static one => new RepeatPart(one, null, one))],
            _ when events.Count == 1 && PatternOf(repeat) is { } pattern => [new(pattern, null, events[0])],
            _ => null,
        };

    private static List<RepeatPart>? OfTimes(TimingRepeat repeat)
    {
        int times = repeat.TimeOfDay.Count;
        if (repeat.Frequency is null && repeat.Period is null)
        {
            return times == 0 ? [] : [new(PatternOf(new TimingRepeat { Frequency = times, Period = 1, PeriodUnit = "d" })!)];
        }

        bool isTold = times == 0 || repeat.PeriodUnit?.Value is "h" or "min" or "s" || repeat.Frequency?.Value == times;
        return isTold && PatternOf(repeat) is { } pattern ? [new(pattern)] : null;
    }

    /// <summary>Codes of table 0528; null where it lacks one.</summary>
    private static List<string>? EventsOf(TimingRepeat repeat)
    {
        List<string> events = [];
        foreach (FhirCode when in repeat.When)
        {
            string? code = when.Value is { } known ? CodeMaps.EventRelatedPeriod.FindOrigin(known) : SentCodes.Find(when, "0528")?.Code?.Value;
            if (code is null)
            {
                return null;
            }

            events.Add(code);
        }

        return events;
    }

    private static int NumberOf(FhirCode day) => Array.IndexOf(RptToTiming.Days, day.Value) + 1;
}
