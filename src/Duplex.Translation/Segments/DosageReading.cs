using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>Timings and routes to Dosage: one for each timing, each with the same dose and route.</summary>
internal static class DosageReading
{
    /// <param name="dose">What the order itself says; null for nothing.</param>
    /// <param name="element">Such as <c>dosageInstruction</c>.</param>
    public static List<Dosage> Read(PharmacyGroup group, Dosage? dose, string element, TranslationContext context)
    {
        PharmacyPart? timed = group.Orders.FirstOrDefault(part => part.Timings.Count > 0) ?? group.Control;
        PharmacyPart? routed = group.Orders.FirstOrDefault(part => part.Routes.Count > 0);
        return Read(timed?.Timings ?? [], routed?.Routes ?? [], OldTimingOf(group), dose, element, context);
    }

    public static List<Dosage> Read(PharmacyPart part, Dosage? dose, string element, TranslationContext context) =>
        Read(part.Timings, part.Routes, null, dose, element, context);

    private static (PlacedSegment Segment, int Field)? OldTimingOf(PharmacyGroup group) =>
        group.Encoded is { } rxe && rxe.Head[1].Value.IsPresent ? (rxe.Head, 1)
        : group.Control is { } orc && orc.Head[7].Value.IsPresent ? (orc.Head, 7)
        : null;

    private static List<Dosage> Read(
        List<PlacedSegment> timings, List<PlacedSegment> routes, (PlacedSegment Segment, int Field)? old, Dosage? dose, string element, TranslationContext context)
    {
        Dosage first = dose ?? new Dosage();
        List<Dosage> dosages = [first];
        context.Coverage?.Enter(element);
        foreach (PlacedSegment rxr in routes)
        {
            RxrToDosage.Map.Apply(rxr, first, context);
            KeptFields.Read(rxr, [3, 6], first.Extension, context);
        }

        foreach ((int index, PlacedSegment tq1) in timings.Index())
        {
            Dosage timed = first;
            if (index > 0)
            {
                timed = new Dosage { Route = first.Route, Site = first.Site, Method = first.Method, DoseAndRate = [.. first.DoseAndRate], MaxDosePerPeriod = first.MaxDosePerPeriod };
                dosages.Add(timed);
            }

            Tq1ToDosage.Map.Apply(tq1, timed, context);
        }

        if (timings.Count == 0 && old is var (segment, field))
        {
            Tq1ToDosage.ReadOld(Source.Of(segment, field, context), first);
        }

        context.Coverage?.Leave();
        foreach (Dosage dosage in dosages)
        {
            Tidy(dosage);
        }

        dosages.RemoveAll(IsEmpty);
        if (dosages.Count > 1)
        {
            foreach ((int index, Dosage dosage) in dosages.Index())
            {
                dosage.Sequence = index + 1;
            }
        }

        return dosages;
    }

    private static void Tidy(Dosage dosage)
    {
        dosage.DoseAndRate.RemoveAll(item => item.Dose is null or Fhir.Model.Range { Low: null, High: null } && item.Rate is null);
        if (dosage.Timing is not { } timing)
        {
            return;
        }

        Tq1ToDosage.Complete(dosage);
        if (timing.Repeat is { } repeat)
        {
            if (repeat.Bounds is Period { Start: null, End: null })
            {
                repeat.Bounds = null;
            }

            bool isEmpty = repeat is { HasExtensions: false, Bounds: null, Count: null, Duration: null, Frequency: null, Period: null, Offset: null }
                && repeat.DayOfWeek.Count + repeat.TimeOfDay.Count + repeat.When.Count == 0;
            timing.Repeat = isEmpty ? null : repeat;
        }

        if (timing is { Repeat: null, Code: null })
        {
            dosage.Timing = null;
        }
    }

    private static bool IsEmpty(Dosage dosage) =>
        dosage is { Text: null, Timing: null, AsNeeded: null, Site: null, Route: null, Method: null, MaxDosePerPeriod: null }
        && dosage.AdditionalInstruction.Count + dosage.DoseAndRate.Count == 0;
}
