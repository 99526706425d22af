using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Timing, priority and conditions to TQ1 (sheets <c>TQ1[ServiceRequest]</c> and <c>TQ1[MedicationRequest]</c>).</summary>
internal static class TimingToTq1
{
    /// <summary>No segment where nothing of it is given.</summary>
    /// <param name="occurrence">dateTime, Period or Timing.</param>
    /// <param name="asNeeded">boolean or CodeableConcept.</param>
    public static void Write(V2Draft draft, DataType? occurrence, DataType? asNeeded, FhirCode? priority, PrimitiveType? text = null, int index = 0)
    {
        string? urgency = Priorities.CodeOf(priority?.Value);
        if (occurrence is not (Timing or Period) && asNeeded is null && urgency is null && text is null)
        {
            return;
        }

        Timing? timing = occurrence as Timing;
        TimingRepeat? repeat = timing?.Repeat;
        V2Writer to = draft.To.Segment("TQ1").Field(1, V2Draft.SetId(index));
        to.Field(3);
        WritePattern(draft, timing, asNeeded as FhirBoolean);
        if (repeat is not null)
        {
            draft.Each(4, repeat.TimeOfDay, static (one, time) => one.To.From(time, time.Value?.Replace(":", "", StringComparison.Ordinal)));
        }

        if (repeat?.Bounds is Duration bound)
        {
            to.Field(6);
            QuantityToParts.WriteCq(draft, bound);
        }

        Period? period = occurrence as Period ?? repeat?.Bounds as Period;
        PrimitiveType? start = period?.Start ?? (PrimitiveType?)timing?.Event.FirstOrDefault();
        DateTimeToDtm.Write(to.Field(7), start);
        DateTimeToDtm.Write(to.Field(8), period?.End);
        to.Field(9).From(priority, urgency);
        if (asNeeded is CodeableConcept or FhirBoolean { Value: true })
        {
            to.Next().Part(1).From(asNeeded as FhirBoolean, "PRN");
        }

        if (asNeeded is CodeableConcept condition)
        {
            to.Field(10).From(condition, condition.Text?.Value ?? condition.Coding.FirstOrDefault()?.Display?.Value ?? condition.Coding.FirstOrDefault()?.Code?.Value);
        }

        to.Field(11, text);
        if (repeat?.Count is { } count)
        {
            to.Field(14, count);
        }
    }

    /// <summary>TQ1-3 (RPT): the code of table 0335, or a pattern of it made from the frequency.</summary>
    private static void WritePattern(V2Draft draft, Timing? timing, FhirBoolean? asNeeded)
    {
        V2Writer to = draft.To;
        if (timing?.Code is { } code && (code.Coding.FirstOrDefault()?.Code ?? (PrimitiveType?)code.Text) is { } named)
        {
            to.Part(1).Sub(1, named.Text);
            to.Note(code);
        }
        else if (timing?.Repeat is { } repeat && PatternOf(repeat) is { } pattern)
        {
            to.Part(1, pattern);
            Note(to, repeat.Frequency, repeat.Period, repeat.PeriodUnit);
            repeat.DayOfWeek.ForEach(to.Note);
            repeat.When.ForEach(to.Note);
        }

        if (asNeeded?.Value == true)
        {
            to.Next().Part(1).From(asNeeded, "PRN");
        }
    }

    /// <summary>Null where table 0335 has no pattern for it. Never QD or QOD, which are misread for each other.</summary>
    private static string? PatternOf(TimingRepeat repeat)
    {
        if (repeat.When.FirstOrDefault()?.Value is { } when && repeat.Frequency is null)
        {
            return when switch { "AC" or "PC" or "HS" => when, _ => null };
        }

        if (repeat.Frequency?.Value is not { } frequency || repeat.Period?.Value is not { } period || repeat.PeriodUnit?.Value is not { } unit)
        {
            return null;
        }

        string number = period.ToString("0.####", CultureInfo.InvariantCulture);
        return (frequency, period, unit) switch
        {
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

    private static void Note(V2Writer to, params ReadOnlySpan<object?> elements)
    {
        foreach (object? element in elements)
        {
            to.Note(element);
        }
    }
}
