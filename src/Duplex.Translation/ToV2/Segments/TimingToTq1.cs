using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
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
        if (repeat?.Duration is { } duration)
        {
            to.Field(13).Part(1, duration).Part(2).From(repeat.DurationUnit, repeat.DurationUnit?.Value);
        }

        to.Field(14, repeat?.Count);
    }

    /// <summary>TQ1-3 (RPT). A failure where it cannot say when: what is left out would be given at another time.</summary>
    private static void WritePattern(V2Draft draft, Timing? timing, FhirBoolean? asNeeded)
    {
        V2Writer to = draft.To;
        if (timing is not null)
        {
            if (TimingToRpt.Of(timing) is { } parts)
            {
                WriteParts(to, parts, timing);
            }
            else
            {
                draft.Fail(
                    draft.Owner is MedicationRequest ? "MedicationRequest.dosageInstruction.timing" : $"{draft.Owner?.TypeName}.occurrence",
                    "TQ1 cannot say this timing, and part of it would be another one; right would be a code of table 0335, or one frequency and period, days of the week, times of the day or meals that fit each other.");
            }
        }

        if (asNeeded?.Value == true && !(timing is not null && TimingToRpt.CodeOf(timing)?.StartsWith("PRN", StringComparison.OrdinalIgnoreCase) == true))
        {
            to.Next().Part(1).From(asNeeded, "PRN");
        }
    }

    private static void WriteParts(V2Writer to, List<RepeatPart> parts, Timing timing)
    {
        TimingRepeat? repeat = timing.Repeat;
        foreach (RepeatPart part in parts)
        {
            to.Next().Part(1, part.Code);
            Note(to, timing.Code, repeat?.Frequency, repeat?.FrequencyMax, repeat?.Period, repeat?.PeriodMax, repeat?.PeriodUnit);
            if (part.Day is { } day)
            {
                to.Part(2, "DW").Part(3).From(repeat!.DayOfWeek.Find(one => one.Value == RptToTiming.Days[day - 1]), day.ToString(CultureInfo.InvariantCulture));
            }

            if (part.When is { } when)
            {
                to.Part(8).From(repeat!.When[Math.Min(parts.IndexOf(part), repeat.When.Count - 1)], when);
                if (repeat.Offset is { } offset)
                {
                    to.Part(9, offset).Part(10, "min");
                }
            }
        }
    }

    private static void Note(V2Writer to, params ReadOnlySpan<object?> elements)
    {
        foreach (object? element in elements)
        {
            to.Note(element);
        }
    }
}
