using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>The priority of an order: TQ1-9, otherwise the TQ of ORC-7 or OBR-27, otherwise OBR-5.</summary>
internal static class PriorityReading
{
    public static FhirCode? Of(OrderGroup order, TranslationContext context)
    {
        FhirCode? priority = OfTimings(order.Timings, context);
        if (order.Orc is { } orc)
        {
            priority ??= OfOne(Source.Of(orc, 7, context)[6], context);
        }

        if (order.Obr is { } obr)
        {
            priority ??= OfOne(Source.Of(obr, 27, context)[6], context);
            priority ??= OfOne(Source.Of(obr, 5, context), context);
        }

        return priority;
    }

    /// <summary>The first priority of TQ1-9, whose repetitions may also say 'as needed'.</summary>
    public static FhirCode? OfTimings(IReadOnlyList<PlacedSegment> timings, TranslationContext context)
    {
        foreach (PlacedSegment timing in timings)
        {
            int number = 0;
            foreach (Hl7v2.Hl7Repetition repetition in timing[9].Repetitions)
            {
                if (OfOne(Source.Of(timing, 9, repetition, ++number, context), context) is { } priority)
                {
                    return priority;
                }
            }
        }

        return null;
    }

    /// <summary>Null where it is none that is known, or 'as needed', which says when and not how soon.</summary>
    public static FhirCode? OfOne(in Source sent, TranslationContext context)
    {
        if (sent.Peek() is not { } code || AsNeededReading.IsCode(code))
        {
            return null;
        }

        if (Priorities.Find(context.Options.LocalCodes.Find(sent.Segment.Id, sent.Place.Field, code) ?? code) is { } priority)
        {
            sent.Used("priority");
            return priority;
        }

        context.CountUnmapped("ExtendedPriorityCodes", sent.Place, code);
        context.WarnOnce($"priority {sent.Segment.Id}", new Hl7v2.Hl7Path(sent.Segment.Id, 1, sent.Place.Field), "The priority is no code that FHIR has a word for; right would be S, A or R.");
        if (!context.Options.NamesDirectory)
        {
            return null;
        }

        sent.Used("priority.extension");
        return new FhirCode { Extension = [OrderExtensions.AlternateCode("0485", code)] };
    }
}
