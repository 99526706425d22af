using System.Globalization;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>How a medication is to be taken: dose, rate, route, times (PIVL_TS, EIVL_TS), and what was written of it.</summary>
internal static class DosageReading
{
    /// <param name="bounds">From when to when, where the dosage is to say it; null where the resource itself does.</param>
    public static Dosage? Read(XElement activity, XElement? bounds, CcdaBuild build)
    {
        Dosage dosage = new()
        {
            Text = SigOf(activity),
            PatientInstruction = InstructionOf(activity),
            Route = CdaValues.Concept(activity.At("routeCode")),
            Site = CdaValues.Concept(activity.At("approachSiteCode")),
            Timing = TimingOf(activity, bounds, build),
            AsNeeded = AsNeededOf(activity),
            DoseAndRate = DoseOf(activity) is { } dose ? [dose] : [],
            MaxDosePerPeriod = MaxOf(activity.At("maxDoseQuantity")),
        };
        return Output.ResourceContent.HasAny(dosage) ? dosage : null;
    }

    /// <summary>The dosage of the activity, and those of the steps of a taper (CDA: substanceAdministration in it, COMP), in their order.</summary>
    /// <inheritdoc cref="Read"/>
    public static List<Dosage> ReadAll(XElement activity, XElement? bounds, CcdaBuild build)
    {
        List<Dosage> all = Read(activity, bounds, build) is { } own ? [own] : [];
        foreach (XElement step in Steps(activity))
        {
            if (Read(step, MedicationEntries.Interval(step), build) is { } dosage)
            {
                if (int.TryParse(step.Parent.At("sequenceNumber").Attr("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int turn))
                {
                    dosage.Sequence = new FhirInteger(turn);
                }

                all.Add(dosage);
            }
            else
            {
                build.Warn(step, "The step of the medication says neither dose nor time; its section's narrative says what the author wrote.");
            }
        }

        return all;
    }

    /// <summary>Parts of an activity that say how the same medicine is taken then.</summary>
    private static IEnumerable<XElement> Steps(XElement activity) =>
        MedicationEntries.Parts(activity).Where(part => part.At("consumable") is not { } product || MedicationProducts.IsSame(product, activity.At("consumable")));

    /// <summary>Medication Free Text Sig (.147), otherwise the text of the activity.</summary>
    private static string? SigOf(XElement activity) =>
        CdaText.Resolved(EntryParts.Inner(activity, "147", "76662-6").At("text")) ?? CdaText.Resolved(activity.At("text"));

    /// <summary>Instruction (.20).</summary>
    private static string? InstructionOf(XElement activity) => EntryParts.Inner(activity, "20") is { } instruction
        ? CdaText.Resolved(instruction.At("text")) ?? CdaValues.Concept(instruction.At("code")) switch { null => null, { } code => code.Text?.Value ?? code.Coding[0].Display?.Value }
        : null;

    /// <summary>A precondition says that it is taken as needed, and perhaps for what.</summary>
    private static DataType? AsNeededOf(XElement activity) => activity.At("precondition") is not { } precondition ? null
        : CdaValues.Concept(precondition.At("criterion", "value")) is { } reason ? reason
        : CdaText.Resolved(precondition.At("criterion", "text")) is { } text ? new CodeableConcept { Text = text }
        : new FhirBoolean(true);

    private static DosageDoseAndRate? DoseOf(XElement activity)
    {
        XElement? said = activity.At("doseQuantity");
        DataType? dose = (DataType?)CdaValues.Quantity(said) ?? RangeOf(said);
        DataType? rate = (DataType?)CdaValues.Quantity(activity.At("rateQuantity")) ?? RangeOf(activity.At("rateQuantity"));
        return dose is null && rate is null ? null : new DosageDoseAndRate { Dose = dose, Rate = rate };
    }

    private static Fhir.Model.Range? RangeOf(XElement? interval)
    {
        Quantity? low = CdaValues.Quantity(interval.At("low"));
        Quantity? high = CdaValues.Quantity(interval.At("high"));
        return low is null && high is null ? null : new Fhir.Model.Range { Low = low, High = high };
    }

    private static Ratio? MaxOf(XElement? ratio) =>
        CdaValues.Quantity(ratio.At("numerator")) is { } numerator && CdaValues.Quantity(ratio.At("denominator")) is { } denominator
            ? new Ratio { Numerator = numerator, Denominator = denominator }
            : null;

    private static Timing? TimingOf(XElement activity, XElement? bounds, CcdaBuild build)
    {
        TimingRepeat repeat = new();
        Timing timing = new() { Repeat = repeat };
        if (bounds is not null)
        {
            if (bounds.Attr("value") is not null && build.DateTime(bounds) is { } once)
            {
                timing.Event.Add(new FhirDateTime(once));
            }
            else
            {
                repeat.Bounds = CdaValues.Period(bounds, build.Zone);
            }
        }

        foreach (XElement time in activity.All("effectiveTime").SelectMany(static time => time.TypeOf() == "SXPR_TS" ? time.All("comp") : [time]))
        {
            switch (time.TypeOf())
            {
                case "PIVL_TS":
                    ReadPeriod(time.At("period"), repeat, build);
                    break;
                case "EIVL_TS":
                    ReadEvent(time, repeat, build);
                    break;
                case "TS" when time != bounds && timing.Event.Count > 0 && build.DateTime(time) is { } further:
                    timing.Event.Add(new FhirDateTime(further));
                    break;
                case "IVL_TS" or "TS" or null:
                    break;
                default:
                    build.Warn(time, "The time is of a type that has no equal in FHIR, so when the medication is taken stands in its text and in the section's narrative only; right would be PIVL_TS or EIVL_TS.");
                    break;
            }
        }

        if (!Output.ResourceContent.HasAny(repeat))
        {
            timing.Repeat = null;
        }

        return timing.Repeat is null && timing.Event.Count == 0 ? null : timing;
    }

    /// <summary>PIVL_TS: every so often, perhaps between so often and so often.</summary>
    private static void ReadPeriod(XElement? period, TimingRepeat repeat, CcdaBuild build)
    {
        XElement? low = period.Peek("value") is not null ? period : period.At("low");
        if (low.Peek("value") is not { } number)
        {
            return;
        }

        if (repeat.Period is not null)
        {
            build.Warn(period!, "The medication has a second frequency, which one dosage cannot say, so it stands in the section's narrative only; right would be an entry for each.");
            return;
        }

        if (UnitOf(low) is not { } unit || number.StartsWith('-') || NmToDecimal.Read(number) is not { } value)
        {
            build.Warn(period!, "The frequency is no number of a unit of time, so it stands in the section's narrative only; right would be such as value=\"8\" unit=\"h\".");
            return;
        }

        low!.Note();
        repeat.Frequency = new FhirPositiveInt(1);
        repeat.Period = value;
        repeat.PeriodUnit = unit;
        XElement? high = low == period ? null : period.At("high");
        if (high is not null && UnitOf(high) == unit && high.Peek("value")?.StartsWith('-') == false && NmToDecimal.Read(high.Peek("value")) is { } most)
        {
            high.Note();
            repeat.PeriodMax = most;
        }
    }

    /// <summary>UCUM's units of time, and words that mean one only.</summary>
    private static string? UnitOf(XElement? period) => period.Peek("unit") switch
    {
        "s" or "sec" => "s",
        "min" or "minute" or "minutes" => "min",
        "h" or "H" or "hr" or "hrs" or "hour" or "hours" => "h",
        "d" or "D" or "day" or "days" => "d",
        "wk" or "week" or "weeks" => "wk",
        "mo" or "month" or "months" => "mo",
        "a" or "yr" or "year" or "years" => "a",
        _ => null,
    };

    /// <summary>EIVL_TS: at meals, at bedtime, so long before or after.</summary>
    private static void ReadEvent(XElement time, TimingRepeat repeat, CcdaBuild build)
    {
        if (time.At("event").Peek("code") is not { } code || code is not ("HS" or "WAKE" or "C" or "CM" or "CD" or "CV" or "AC" or "ACM" or "ACD" or "ACV" or "PC" or "PCM" or "PCD" or "PCV"))
        {
            build.Warn(time, "The event is none of TimingEvent, so when the medication is taken stands in the section's narrative only; right would be such as ACM.");
            return;
        }

        time.At("event")!.Note();
        repeat.When.Add(new FhirCode(code));
        XElement? offset = time.At("offset").Attr("value") is not null ? time.At("offset") : time.At("offset", "low");
        if (code is not ("C" or "CM" or "CD" or "CV") && decimal.TryParse(offset.Attr("value"), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal length)
            && offset.Attr("unit") is "min" or "h" && length > 0 && length < 10_000)
        {
            repeat.Offset = new FhirUnsignedInt((int)(offset.Attr("unit") == "h" ? length * 60 : length));
        }
    }
}
