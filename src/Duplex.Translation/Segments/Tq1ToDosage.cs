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
        new(2, "doseAndRate.doseQuantity", static (in Source cq, Dosage dosage) => SetDose(cq, dosage)) { Repeats = false },
        new(3, "timing", static (in Source rpt, Dosage dosage) => Merge(RptToTiming.Read(rpt), dosage)),
        new(4, "timing.repeat.timeOfDay", static (in Source tm, Dosage dosage) => AddTime(tm.Text(), dosage)),
        new(7, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => SetBound(dtm, dosage, isEnd: false)) { Repeats = false },
        new(8, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => SetBound(dtm, dosage, isEnd: true)) { Repeats = false },
        new(6, "timing.repeat.boundsDuration", static (in Source cq, Dosage dosage) => SetBounds(cq, dosage)) { Repeats = false },
        new(10, "additionalInstruction.text", static (in Source text, Dosage dosage) => AddInstruction(text.Whole(), dosage)) { Repeats = false },
        new(11, "text", static (in Source text, Dosage dosage) => MedicationFields.AddLine(dosage, text.Whole())) { Repeats = false },
        new(13, "timing.repeat", static (in Source cq, Dosage dosage) => SetDuration(cq, dosage)) { Repeats = false },
        new(14, "timing.repeat.count", static (in Source nm, Dosage dosage) => SetCount(nm, dosage)) { Repeats = false });

    /// <summary>TQ in RXE-1 and ORC-7.</summary>
    public static void ReadOld(in Source tq, Dosage dosage)
    {
        if (tq[1].IsPresent)
        {
            tq[1].Into("doseAndRate.doseQuantity", (in Source cq) =>
            {
                SetDose(cq, dosage);
                return dosage;
            });
        }

        tq.Context.Coverage?.Enter("timing");
        Merge(RptToTiming.ReadRi(tq[2]), dosage);
        tq.Context.Coverage?.Leave();
        if (tq[4].IsPresent || tq[5].IsPresent)
        {
            Period? bounds = PeriodReading.Read(tq[4], tq[5], "timing.repeat.boundsPeriod");
            if (bounds is not null)
            {
                RepeatOf(dosage).Bounds = bounds;
            }
        }

        if (tq[3].IsPresent)
        {
            tq.Context.Coverage?.Enter("timing");
            TqToTiming.ReadDuration(tq[3], RepeatOf(dosage));
            tq.Context.Coverage?.Leave();
        }

        AddInstruction(tq[7].Text("additionalInstruction.text"), dosage);
        MedicationFields.AddLine(dosage, tq[8].Text("text"));
        tq[12].Into("timing.repeat.count", (in Source nm) =>
        {
            SetCount(nm, dosage);
            return dosage;
        });
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

    private static void SetBound(in Source dtm, Dosage dosage, bool isEnd)
    {
        if (dtm.DateTime(isEnd ? "end" : "start") is not { } time)
        {
            return;
        }

        TimingRepeat repeat = RepeatOf(dosage);
        Period bounds = repeat.Bounds as Period ?? new Period();
        if (isEnd)
        {
            bounds.End = time;
        }
        else
        {
            bounds.Start = time;
        }

        repeat.Bounds = bounds;
    }

    private static void SetDose(in Source cq, Dosage dosage)
    {
        // The amount of RXE or RXO is what is given each time; TQ1-2 repeats it or counts services.
        if (dosage.DoseAndRate is [{ Dose: not null }, ..])
        {
            return;
        }

        if (MedicationFields.Composite(cq) is { } dose)
        {
            MedicationFields.DoseOf(dosage).Dose = dose;
        }
    }

    /// <summary>Each repetition may add times of day, days and events to the pattern of the first.</summary>
    private static void Merge(Timing? read, Dosage dosage)
    {
        if (read is null)
        {
            return;
        }

        if (dosage.Timing is not { } timing)
        {
            dosage.Timing = read;
        }
        else
        {
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

        if (read.Code?.Coding is [{ Code.Value: { } code }, ..] && code.StartsWith("PRN", StringComparison.OrdinalIgnoreCase))
        {
            dosage.AsNeeded ??= new FhirBoolean(true);
        }
    }

    /// <summary>HHMM[SS], also with colons.</summary>
    private static void AddTime(string? text, Dosage dosage)
    {
        string digits = text?.Replace(":", "", StringComparison.Ordinal) ?? "";
        if (digits.Length is 4 or 6 && TimeOnly.TryParseExact(digits.PadRight(6, '0'), "HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            RepeatOf(dosage).TimeOfDay.Add(new FhirTime(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)));
        }
    }

    private static void SetBounds(in Source cq, Dosage dosage)
    {
        TimingRepeat repeat = RepeatOf(dosage);
        if (repeat.Bounds is Period { Start.Value: { } start, End: null } period && Durations.Read(cq[1], cq[2], "") is { } length)
        {
            period.End = Durations.Move(start, length);
        }
        else if (repeat.Bounds is null && NmToDecimal.Read(cq[1].Peek()) is { } amount && Durations.UnitOf(cq[2], "code") is { } unit)
        {
            cq[1].Used("value");
            repeat.Bounds = new Duration { Value = amount, Unit = unit, System = CodeSystems.Ucum, Code = unit };
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
    }

    private static void AddInstruction(string? text, Dosage dosage)
    {
        if (text is not null)
        {
            dosage.AdditionalInstruction.Add(new CodeableConcept { Text = text });
        }
    }
}
