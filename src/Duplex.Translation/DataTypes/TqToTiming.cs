using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>What TQ (ORC-7, OBR-27, SCH-11 before 2.7) says, for whatever is ordered (sheets <c>TQ[ServiceRequest]</c> and its kin).</summary>
/// <param name="Quantity">TQ-1.</param>
/// <param name="Timing">TQ-2 to TQ-5 and TQ-12.</param>
/// <param name="Priority">TQ-6 as FHIR's request priority.</param>
/// <param name="Condition">TQ-7.</param>
/// <param name="Text">TQ-8.</param>
internal sealed record QuantityTiming(Quantity? Quantity, Timing? Timing, string? Priority, string? Condition, string? Text)
{
    public bool IsEmpty => Quantity is null && Timing is null && Priority is null && Condition is null && Text is null;
}

/// <summary>TQ, of which no part is read more than once.</summary>
internal static class TqToTiming
{
    private const string DurationText = "urn:duplex:timing-duration";

    /// <param name="timing">The element that holds the Timing, such as <c>occurrence</c>.</param>
    /// <param name="quantity">The element that holds the quantity.</param>
    public static QuantityTiming Read(in Source tq, string timing, string quantity)
    {
        Quantity? amount = tq[1].IsPresent ? ReadQuantity(tq[1], quantity) : null;
        tq.Context.Coverage?.Enter(timing);
        Timing? when = ReadTiming(tq);
        tq.Context.Coverage?.Leave();
        string? priority = tq[6].Peek() is { } code ? Priorities.Find(code) : null;
        if (priority is not null)
        {
            tq[6].Used("priority");
        }

        return new(amount, when, priority, tq[7].Text("extension"), tq[8].Whole("note.text"));
    }

    private static Quantity? ReadQuantity(in Source cq, string element)
    {
        cq.Context.Coverage?.Enter(element);

        // The quantity stands in a component, so that its unit has no parts of its own.
        FhirDecimal? value = NmToDecimal.Read(cq[1], "value");
        string? unit = value is null ? null : cq[2].Text("unit");
        cq.Context.Coverage?.Leave();
        if (unit is not null && cq.Context.Options.Units.TryGetValue(unit, out string? meant))
        {
            return new Quantity { Value = value, Unit = unit, System = CodeSystems.Ucum, Code = meant };
        }

        return value is null ? null : UcumUnits.IsUcum(unit ?? "")
            ? new Quantity { Value = value, Unit = unit, System = CodeSystems.Ucum, Code = unit }
            : new Quantity { Value = value, Unit = unit };
    }

    private static Timing? ReadTiming(in Source tq)
    {
        Timing timing = RptToTiming.ReadRi(tq[2]) ?? new Timing();
        TimingRepeat repeat = timing.Repeat ?? new TimingRepeat();
        repeat.Bounds = PeriodReading.Read(tq[4], tq[5], "repeat.bounds");
        ReadDuration(tq[3], repeat);
        if (tq[12].IsPresent && NmToDecimal.ReadPositive(tq[12], "repeat.count") is { } count)
        {
            repeat.Count = count;
        }

        return RptToTiming.OrNull(timing.Code, repeat);
    }

    /// <summary>TQ-3: a letter and a number. Where the bounds are a period already, or it is no duration, its text is kept beside.</summary>
    public static void ReadDuration(in Source st, TimingRepeat repeat)
    {
        if (st.Peek() is not { } text)
        {
            return;
        }

        string? unit = TimeUnits.OfLetter(text[0]);
        bool isNumber = int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (repeat.Bounds is null && isNumber && unit is not null)
        {
            st.Used("repeat.bounds");
            repeat.Bounds = new Duration
            {
                Value = FhirDecimal.FromText(number.ToString(CultureInfo.InvariantCulture)),
                Unit = unit,
                System = CodeSystems.Ucum,
                Code = unit,
            };
        }
        else if (isNumber && number > 0 && char.ToUpperInvariant(text[0]) == 'X' && repeat.Count is null)
        {
            st.Used("repeat.count");
            repeat.Count = new FhirPositiveInt(number);
        }
        else
        {
            st.Used("repeat.extension");
            repeat.Extension.Add(new Extension { Url = DurationText, Value = new FhirString(text) });
        }
    }
}
