using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>For how long a drug is given (TQ1-6, TQ-3): the end of its period where it has a start, otherwise a duration.</summary>
internal static class CourseLength
{
    /// <summary>TQ1-6; what cannot be read is kept as text.</summary>
    public static void Read(in Source cq, Dosage dosage)
    {
        // A bare M is read by some as months and by others as minutes.
        bool isClear = cq[2].IsPresent && !"M".Equals(cq[2][1].Peek(), StringComparison.OrdinalIgnoreCase);
        if (isClear && NmToDecimal.Read(cq[1].Peek()) is { Value: > 0 } amount && Durations.UnitOf(cq[2], "timing.repeat.bounds") is { } unit && Set(amount, unit, RepeatOf(dosage)))
        {
            cq[1].Used("timing.repeat.bounds");
        }
        else
        {
            KeptDosageText.Keep(cq, "Duration as sent", "The duration is no length of time that can be counted from the start; right would be a number and s, min, h, d, wk, mo or a.", dosage);
        }
    }

    /// <summary>TQ-3: a letter and a number, D10 is ten days and X5 five times.</summary>
    public static void ReadOld(in Source st, Dosage dosage)
    {
        if (st.Peek() is not { } text)
        {
            return;
        }

        bool isNumber = int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        if (isNumber && char.ToUpperInvariant(text[0]) == 'X')
        {
            st.Used("timing.repeat.count");
            RepeatOf(dosage).Count = number;
        }
        else if (isNumber && TimeUnits.OfLetter(text[0]) is { } unit && Set(FhirDecimal.FromText(text[1..].TrimStart('0')), unit, RepeatOf(dosage)))
        {
            st.Used("timing.repeat.bounds");
        }
        else
        {
            KeptDosageText.Keep(st, "Duration as sent", "The duration is no letter and number that can be counted from the start; right would be such as D10, W2 or X5.", dosage);
        }
    }

    /// <summary>False where it cannot be told beside the bounds that are there.</summary>
    private static bool Set(FhirDecimal amount, string unit, TimingRepeat repeat)
    {
        switch (repeat.Bounds)
        {
            case Period { Start: null, End: null } or null:
                repeat.Bounds = new Duration { Value = amount, Unit = unit, System = CodeSystems.Ucum, Code = unit };
                return true;
            case Period { Start.Text: { } start, End: null } period when EndOf(start, amount.Value!.Value, unit) is { } end:
                period.End = end;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The last day is part of the period: three days from the tenth end on the twelfth.</summary>
    private static string? EndOf(string start, decimal amount, string unit)
    {
        string? end = TimeSpans.Add(start, amount, unit);
        return end is { Length: 10 } ? TimeSpans.Add(end, -1, "d") : end;
    }

    private static TimingRepeat RepeatOf(Dosage dosage) => (dosage.Timing ??= new Timing()).Repeat ??= new TimingRepeat();
}
