using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>RPT and RI to Timing (sheets <c>RPT[Timing]</c> and <c>RI[Timing]</c>).</summary>
internal static class RptToTiming
{
    public static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>A repeat pattern (TQ1-3). Null where it is empty.</summary>
    public static Timing? Read(in Source rpt)
    {
        TimingRepeat repeat = new();
        CodeableConcept? code = rpt[1].IsPresent ? ReadCode(rpt[1], repeat) : null;
        ReadDays(rpt, repeat);
        ReadPeriod(rpt, repeat);
        ReadEvent(rpt, repeat);
        return OrNull(code, repeat);
    }

    /// <summary>An interval of older versions (TQ-2). Null where it is empty.</summary>
    public static Timing? ReadRi(in Source ri)
    {
        TimingRepeat repeat = new();
        CodeableConcept? code = ri[1].IsPresent ? ReadCode(ri[1], repeat) : null;
        if (ri[2].Peek() is { } times)
        {
            List<FhirTime> clocks = [];
            string[] parts = times.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (string part in parts)
            {
                if (part == "2400")
                {
                    clocks.Add(new FhirTime("00:00:00"));
                }
                else if (part.Length == 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int clock) && clock / 100 < 24 && clock % 100 < 60)
                {
                    clocks.Add(new FhirTime($"{part[..2]}:{part[2..]}:00"));
                }
            }

            // Some of the times without the others would be fewer doses.
            if (clocks.Count > 0 && clocks.Count == parts.Length)
            {
                repeat.TimeOfDay.AddRange(clocks);
                ri[2].Used("repeat.timeOfDay");
            }
            else
            {
                ri.Context.Warn(ri[2].Place, "The times of an interval are none; right would be HHMM,HHMM,….");
            }
        }

        return OrNull(code, repeat);
    }

    /// <summary>Null where it says nothing.</summary>
    public static Timing? OrNull(CodeableConcept? code, TimingRepeat repeat)
    {
        bool repeats = repeat.Bounds is not null || repeat.Count is not null || repeat.Duration is not null || repeat.Frequency is not null || repeat.Period is not null
            || repeat.DayOfWeek.Count + repeat.TimeOfDay.Count + repeat.When.Count > 0 || repeat.Offset is not null || repeat.HasExtensions;
        return code is null && !repeats ? null : new Timing { Code = code, Repeat = repeats ? repeat : null };
    }

    private static CodeableConcept? ReadCode(in Source cwe, TimingRepeat repeat)
    {
        cwe.Context.Coverage?.Enter("code");
        CodeableConcept? code = RepeatPatterns.Read(cwe, repeat);
        cwe.Context.Coverage?.Leave();
        return code;
    }

    /// <summary>RPT-2 to RPT-4 where the phase is a day of the week, of which 1 is Monday (table 0527, DW).</summary>
    private static void ReadDays(in Source rpt, TimingRepeat repeat)
    {
        if (rpt[2].Peek() is not "DW" || !TryDay(rpt[3], out int first))
        {
            return;
        }

        rpt[2].Used("repeat.dayOfWeek");
        rpt[3].Used("repeat.dayOfWeek");
        int last = first;
        if (TryDay(rpt[4], out int end))
        {
            rpt[4].Used("repeat.dayOfWeek");
            last = end;
        }

        for (int day = first; ; day = (day % 7) + 1)
        {
            if (!repeat.DayOfWeek.Exists(known => known.Value == Days[day - 1]))
            {
                repeat.DayOfWeek.Add(new FhirCode(Days[day - 1]));
            }

            if (day == last)
            {
                break;
            }
        }
    }

    private static bool TryDay(in Source nm, out int day) =>
        int.TryParse(nm.Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 7;

    /// <summary>RPT-5 and RPT-6. FHIR takes a period with a unit of time only.</summary>
    private static void ReadPeriod(in Source rpt, TimingRepeat repeat)
    {
        if (rpt[5].Peek() is null)
        {
            return;
        }

        if (TimeUnits.Find(CweToText.PeekCode(rpt[6])) is { } unit && NmToDecimal.Read(rpt[5], "repeat.period") is { } period)
        {
            rpt[6].Used("repeat.periodUnit");
            repeat.Frequency ??= new FhirPositiveInt(1);
            repeat.Period = period;
            repeat.PeriodUnit = unit;
        }
        else
        {
            rpt.Context.Warn(rpt[6].Place, "The unit of the period is none of time; right would be s, min, h, d, wk, mo or a.");
        }
    }

    /// <summary>RPT-8 to RPT-10. FHIR counts the offset in minutes.</summary>
    private static void ReadEvent(in Source rpt, TimingRepeat repeat)
    {
        if (rpt[8].Peek() is not { } sent)
        {
            return;
        }

        // The codes between meals are in no code system of FHIR.
        if (CodeMaps.EventRelatedPeriod.Find(sent) is { Code: { } code, System: { } system } && system.EndsWith("v3-TimingEvent", StringComparison.Ordinal))
        {
            rpt[8].Used("repeat.when");
            repeat.When.Add(new FhirCode(code));
        }
        else
        {
            rpt[8].Used("repeat.when.extension");
            repeat.When.Add(new FhirCode { Extension = [MappedConcepts.Alternate(sent, CodeMaps.EventRelatedPeriod)] });
        }

        if (int.TryParse(rpt[9].Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && TimeUnits.Minutes(TimeUnits.Find(CweToText.PeekCode(rpt[10])) ?? (rpt[10].IsPresent ? null : "min")) is { } minutes)
        {
            rpt[9].Used("repeat.offset");
            rpt[10].Used("repeat.offset");
            repeat.Offset = new FhirUnsignedInt(number * minutes);
        }
    }
}
