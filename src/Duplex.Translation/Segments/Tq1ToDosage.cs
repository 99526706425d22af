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
        new(3, "timing", static (in Source rpt, Dosage dosage) => ReadPattern(rpt, dosage)),
        new(4, "timing.repeat.timeOfDay", static (in Source tm, Dosage dosage) => AddTime(tm.Text(), dosage)),
        new(7, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => BoundsOf(dosage).Start = dtm.DateTime("start")) { Repeats = false },
        new(8, "timing.repeat.boundsPeriod", static (in Source dtm, Dosage dosage) => BoundsOf(dosage).End = dtm.DateTime("end")) { Repeats = false },
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

        if (tq[2][1].IsPresent)
        {
            ReadCode(tq[2][1], dosage, "timing");
            foreach (string time in (tq[2][2].Text("timing.repeat.timeOfDay") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddTime(time, dosage);
            }
        }

        if (tq[4].IsPresent || tq[5].IsPresent)
        {
            Period? bounds = PeriodReading.Read(tq[4], tq[5], "timing.repeat.boundsPeriod");
            if (bounds is not null)
            {
                RepeatOf(dosage).Bounds = bounds;
            }
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

    private static Period BoundsOf(Dosage dosage)
    {
        TimingRepeat repeat = RepeatOf(dosage);
        return repeat.Bounds as Period ?? (Period)(repeat.Bounds = new Period());
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

    private static void ReadPattern(in Source rpt, Dosage dosage)
    {
        ReadCode(rpt[1], dosage, "");
        if (NmToDecimal.Read(rpt[5].Peek()) is { } period && Durations.UnitOf(rpt[6], "repeat.periodUnit") is { } unit)
        {
            rpt[5].Used("repeat.period");
            TimingRepeat repeat = RepeatOf(dosage);
            repeat.Period = period;
            repeat.PeriodUnit = unit;
        }

        if (rpt[2].Peek() is "DW")
        {
            AddDay(rpt[3], dosage);
            AddDay(rpt[4], dosage);
        }

        if (rpt[8].Mapped(CodeMaps.EventRelatedPeriod, "repeat.when") is { System: "http://terminology.hl7.org/CodeSystem/v3-TimingEvent", Code: { } when })
        {
            RepeatOf(dosage).When.Add(new FhirCode(when));
            if (Durations.Read(rpt[9], rpt[10], "repeat.offset") is { TotalMinutes: >= 0 and < 100_000 } offset)
            {
                RepeatOf(dosage).Offset = (int)offset.TotalMinutes;
            }
        }
    }

    /// <summary>The pattern as a code; one that counts (Q6H) also says how often.</summary>
    private static void ReadCode(in Source code, Dosage dosage, string element)
    {
        if (code.Peek() is not { } sent)
        {
            return;
        }

        Timing timing = dosage.Timing ??= new Timing();
        string upper = sent.ToUpperInvariant();
        CodeableConcept? concept = code.Into(element.Length == 0 ? "code" : $"{element}.code", (in Source cwe) => CweToCodeableConcept.Read(cwe));
        if (concept is { Coding: [{ System: null } first, ..] } && code[3].Peek() is null)
        {
            MappedCode? known = CodeMaps.RepeatPattern.Find(upper);
            first.System = known?.System ?? CodeSystems.TableOf("0335");
        }

        timing.Code ??= concept;
        if (upper.Length > 2 && upper[0] == 'Q' && upper[^1] is 'S' or 'M' or 'H' or 'D' or 'W'
            && int.TryParse(upper.AsSpan(1, upper.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            TimingRepeat repeat = RepeatOf(dosage);
            repeat.Frequency = 1;
            repeat.Period = count;
            repeat.PeriodUnit = upper[^1] switch { 'S' => "s", 'M' => "min", 'H' => "h", 'D' => "d", _ => "wk" };
        }

        if (upper.StartsWith("PRN", StringComparison.Ordinal))
        {
            dosage.AsNeeded ??= new FhirBoolean(true);
        }
    }

    private static void AddDay(in Source number, Dosage dosage)
    {
        string? day = number.Peek() switch { "1" => "mon", "2" => "tue", "3" => "wed", "4" => "thu", "5" => "fri", "6" => "sat", "7" => "sun", _ => null };
        if (day is not null)
        {
            number.Used("repeat.dayOfWeek");
            RepeatOf(dosage).DayOfWeek.Add(new FhirCode(day));
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
