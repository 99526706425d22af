using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// The priority of an order: the first of TQ1-9, the TQ of ORC-7 or OBR-27, and OBR-5 that FHIR has a word for. In a Bundle one that it
/// has none for stands beside.
/// </summary>
internal static class PriorityReading
{
    public static FhirCode? Of(OrderGroup order, TranslationContext context)
    {
        FhirCode? priority = null;
        ReadTimings(order.Timings, ref priority, context);
        if (order.Orc is { } orc)
        {
            Read(Source.Of(orc, 7, context)[6], ref priority, context);
        }

        if (order.Obr is { } obr)
        {
            Read(Source.Of(obr, 27, context)[6], ref priority, context);
            Read(Source.Of(obr, 5, context), ref priority, context);
        }

        return priority;
    }

    /// <summary>TQ1-9, whose repetitions may also say 'as needed'.</summary>
    public static void ReadTimings(IReadOnlyList<PlacedSegment> timings, ref FhirCode? priority, TranslationContext context)
    {
        foreach (PlacedSegment timing in timings)
        {
            int number = 0;
            foreach (Hl7v2.Hl7Repetition repetition in timing[9].Repetitions)
            {
                Read(Source.Of(timing, 9, repetition, ++number, context), ref priority, context);
            }
        }
    }

    /// <summary>'As needed' says when and not how soon, and so is no priority.</summary>
    public static void Read(in Source sent, ref FhirCode? priority, TranslationContext context)
    {
        if (sent.Peek() is not { } code || AsNeededReading.IsCode(code))
        {
            return;
        }

        if (Priorities.Find(context.Options.LocalCodes.Find(sent.Segment.Id, sent.Place.Field, code) ?? code) is { } known)
        {
            if (priority?.Value is null || priority.Value == known)
            {
                sent.Used("priority");
                (priority ??= new FhirCode()).Value = known;
            }
            else
            {
                KeepBeside(sent, code, ref priority, context);
            }

            return;
        }

        context.CountUnmapped("ExtendedPriorityCodes", sent.Place, code);
        context.WarnOnce($"priority {sent.Segment.Id}", new Hl7v2.Hl7Path(sent.Segment.Id, 1, sent.Place.Field), "The priority is no code that FHIR has a word for; right would be S, A or R.");
        KeepBeside(sent, code, ref priority, context);
    }

    private static void KeepBeside(in Source sent, string code, ref FhirCode? priority, TranslationContext context)
    {
        if (context.Options.NamesDirectory)
        {
            sent.Used("priority.extension");
            (priority ??= new FhirCode()).Extension.Add(OrderExtensions.AlternateCode("0485", code));
        }
    }
}
