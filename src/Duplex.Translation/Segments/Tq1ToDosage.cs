using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>TQ1, and TQ of versions before it, to Dosage (sheets <c>TQ1[MedicationRequest]</c>, <c>RPT[Timing]</c> and <c>TQ[MedicationRequest]</c>).</summary>
internal static class Tq1ToDosage
{
    public static SegmentMap<Dosage> Map { get; } = new(
        "TQ1[MedicationRequest]",
        new(3, "timing", static (in Source rpt, Dosage dosage) => Merge(RptToTiming.Read(rpt), rpt, dosage)),
        new(4, "", static (in Source tm, Dosage dosage) => AddTime(tm, dosage)),
        new(7, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => RepeatOf(dosage).Bounds = (RepeatOf(dosage).Bounds as Period).WithStart(dtm, "start")) { Repeats = false },
        new(8, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => RepeatOf(dosage).Bounds = (RepeatOf(dosage).Bounds as Period).WithEnd(dtm, "end")) { Repeats = false },
        new(6, "", static (in Source cq, Dosage dosage) => CourseLength.Read(cq, dosage)) { Repeats = false },
        new(9, "", static (in Source cwe, Dosage dosage) => AsNeededReading.SetCode(cwe, dosage)),
        new(10, "", static (in Source text, Dosage dosage) => AsNeededReading.SetCondition(text, dosage)) { Repeats = false },
        new(11, "text", static (in Source text, Dosage dosage) => MedicationFields.AddLine(dosage, text.Whole())) { Repeats = false },
        new(13, "timing.repeat", static (in Source cq, Dosage dosage) => SetDuration(cq, dosage)) { Repeats = false },
        new(14, "timing.repeat.count", static (in Source nm, Dosage dosage) => SetCount(nm, dosage)) { Repeats = false });

    /// <summary>TQ in RXE-1 and ORC-7.</summary>
    public static void ReadOld(in Source tq, Dosage dosage)
    {
        tq.Context.Coverage?.Enter("timing");
        Merge(RptToTiming.ReadRi(tq[2]), tq[2], dosage);
        tq.Context.Coverage?.Leave();
        ReadOldBounds(tq, dosage);
        ReadOldNeed(tq, dosage);
        MedicationFields.AddLine(dosage, tq[8].Text("text"));
    }

    /// <summary>For how long, and how many times.</summary>
    public static void ReadOldBounds(in Source tq, Dosage dosage)
    {
        if (tq[4].IsPresent || tq[5].IsPresent)
        {
            Period? bounds = PeriodReading.Read(tq[4], tq[5], "timing.repeat.boundsPeriod");
            if (bounds is not null)
            {
                RepeatOf(dosage).Bounds = bounds;
            }
        }

        CourseLength.ReadOld(tq[3], dosage);
        tq[12].Into("timing.repeat.count", (in Source nm) =>
        {
            SetCount(nm, dosage);
            return dosage;
        });
    }

    /// <summary>What TQ says of need: its priority and its condition.</summary>
    public static void ReadOldNeed(in Source tq, Dosage dosage)
    {
        AsNeededReading.SetCode(tq[6], dosage);
        if (tq[7].IsPresent)
        {
            AsNeededReading.SetCondition(tq[7], dosage);
        }
    }

    /// <summary>R4 knows neither an offset without an event nor a time of day beside one.</summary>
    public static void Complete(Dosage dosage)
    {
        if (dosage.Timing?.Repeat is not { } repeat)
        {
            return;
        }

        if (repeat.When.Count > 0 && repeat.TimeOfDay.Count > 0)
        {
            repeat.When.Clear();
        }

        if (repeat.When.Count == 0)
        {
            repeat.Offset = null;
        }
    }

    private static TimingRepeat RepeatOf(Dosage dosage) => (dosage.Timing ??= new Timing()).Repeat ??= new TimingRepeat();

    /// <summary>Each repetition may add times of day, days and events to the pattern of the first.</summary>
    private static void Merge(Timing? read, in Source rpt, Dosage dosage)
    {
        if (read is null)
        {
            return;
        }

        string? code = rpt[1].Peek();
        if (AsNeededReading.ReasonIn(code) is not null || code?.StartsWith("PRN", StringComparison.OrdinalIgnoreCase) == true || code?.EndsWith("PRN", StringComparison.OrdinalIgnoreCase) == true)
        {
            dosage.AsNeeded ??= new FhirBoolean(true);
        }

        if (dosage.Timing is not { } timing)
        {
            dosage.Timing = read;
            return;
        }

        bool adds = read.Repeat is { } given && given.DayOfWeek.Count + given.TimeOfDay.Count + given.When.Count > 0;
        if (!adds && timing.Code is not null && code is not null && !AsNeededReading.IsCode(code) && !IsCode(timing, code))
        {
            Combine(timing, code, rpt);
            return;
        }

        timing.Code ??= read.Code;
        if (read.Repeat is { } more)
        {
            TimingRepeat repeat = RepeatOf(dosage);
            repeat.Frequency ??= more.Frequency;
            repeat.Period ??= more.Period;
            repeat.PeriodUnit ??= more.PeriodUnit;
            repeat.Offset ??= more.Offset;
            repeat.DayOfWeek.AddRange(more.DayOfWeek);
            repeat.TimeOfDay.AddRange(more.TimeOfDay);
            repeat.When.AddRange(more.When);
        }
    }

    /// <summary>Two patterns that hold both, such as in the morning and at night: neither alone says how often.</summary>
    private static void Combine(Timing timing, string code, in Source rpt)
    {
        timing.Code = new CodeableConcept { Text = $"{timing.Code!.Text?.Value ?? timing.Code.Coding.FirstOrDefault()?.Code?.Value} + {code}" };
        if (timing.Repeat is { } repeat)
        {
            repeat.Frequency = null;
            repeat.Period = null;
            repeat.PeriodUnit = null;
        }

        rpt.Context.Warn(rpt.Place, "Several patterns hold at once, and FHIR has one for each timing, so they are kept as one text. Right would be one TQ1 for each, joined by A in TQ1-12.");
    }

    private static bool IsCode(Timing timing, string code) =>
        timing.Code!.Coding.Exists(coding => code.Equals(coding.Code?.Value, StringComparison.OrdinalIgnoreCase)) || code.Equals(timing.Code.Text?.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>HHMM[SS], also with colons; midnight may be 2400.</summary>
    private static void AddTime(in Source tm, Dosage dosage)
    {
        string digits = tm.Peek()?.Replace(":", "", StringComparison.Ordinal) ?? "";
        digits = digits is "2400" or "240000" ? "0000" : digits;
        if (digits.Length is 4 or 6 && TimeOnly.TryParseExact(digits.PadRight(6, '0'), "HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            tm.Used("timing.repeat.timeOfDay");
            RepeatOf(dosage).TimeOfDay.Add(new FhirTime(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)));
        }
        else
        {
            KeptDosageText.Keep(tm, "Time as sent", "It is no time of day; right would be HHMM[SS].", dosage);
        }
    }

    private static void SetDuration(in Source cq, Dosage dosage)
    {
        if (NmToDecimal.Read(cq[1].Peek()) is { } amount && Durations.UnitOf(cq[2], "durationUnit") is { } unit)
        {
            cq[1].Used("duration");
            RepeatOf(dosage).Duration = amount;
            RepeatOf(dosage).DurationUnit = unit;
        }
    }

    private static void SetCount(in Source nm, Dosage dosage)
    {
        if (int.TryParse(nm.Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            nm.Used();
            RepeatOf(dosage).Count = count;
        }
        else
        {
            KeptDosageText.Keep(nm, "Times in all as sent", "It is no count; right would be a whole number above zero.", dosage);
        }
    }
}
