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
        FhirCode? priority = null;
        foreach (PlacedSegment timing in order.Timings)
        {
            priority ??= Of(Source.Of(timing, 9, context), context);
        }

        if (order.Orc is { } orc)
        {
            priority ??= Of(Source.Of(orc, 7, context)[6], context);
        }

        if (order.Obr is { } obr)
        {
            priority ??= Of(Source.Of(obr, 27, context)[6], context);
            priority ??= Of(Source.Of(obr, 5, context), context);
        }

        return priority;
    }

    private static FhirCode? Of(in Source sent, TranslationContext context)
    {
        if (sent.Peek() is not { } code)
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
