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
        foreach (PlacedSegment tq1 in Beside(group, timed))
        {
            context.Warn(tq1.Place(0), "The order has timings in two places; those beside the most exact form of it are taken, and this stays in the message as received. Right would be one place.");
        }

        PharmacyPart? routed = group.Orders.FirstOrDefault(part => part.Routes.Count > 0);
        return Read(timed?.Timings ?? [], routed?.Routes ?? [], OldTimingsOf(group, context), dose, element, context);
    }

    private static IEnumerable<PlacedSegment> Beside(PharmacyGroup group, PharmacyPart? taken) =>
        group.Orders.Append(group.Control).OfType<PharmacyPart>().Where(part => part != taken).SelectMany(static part => part.Timings)
            .Where(other => taken is null || !taken.Timings.Exists(tq1 => Enumerable.Range(2, 13).All(field => tq1[field].Value.Bytes.SequenceEqual(other[field].Value.Bytes))));

    public static List<Dosage> Read(PharmacyPart part, Dosage? dose, string element, TranslationContext context) =>
        Read(part.Timings, part.Routes, [], dose, element, context);

    /// <summary>TQ of RXE-1 and ORC-7, that which says how often first.</summary>
    private static List<(PlacedSegment Segment, int Field)> OldTimingsOf(PharmacyGroup group, TranslationContext context)
    {
        List<(PlacedSegment Segment, int Field)> old = [];
        if (group.Encoded is { } rxe && rxe.Head[1].Value.IsPresent)
        {
            old.Add((rxe.Head, 1));
        }

        if (group.Control is { } orc && orc.Head[7].Value.IsPresent)
        {
            bool isFirst = old.Count == 1 && !Source.Of(old[0].Segment, 1, context)[2].IsPresent && Source.Of(orc.Head, 7, context)[2].IsPresent;
            old.Insert(isFirst ? 0 : old.Count, (orc.Head, 7));
        }

        return old;
    }

    private static List<Dosage> Read(
        List<PlacedSegment> timings, List<PlacedSegment> routes, List<(PlacedSegment Segment, int Field)> old, Dosage? dose, string element, TranslationContext context)
    {
        Dosage order = dose ?? new Dosage();
        context.Coverage?.Enter(element);
        ReadRoutes(routes, order, context);
        List<DosageStep> steps = timings.Count > 0 ? ReadTimings(timings, order, context)
            : old.Count > 0 ? ReadOldTimings(old[0], order, context)
            : [new DosageStep(order, null)];
        foreach ((PlacedSegment segment, int field) in timings.Count > 0 ? old : old.Skip(1))
        {
            ReadBeside(Source.Of(segment, field, context), steps);
        }

        context.Coverage?.Leave();
        foreach (DosageStep step in steps)
        {
            Tidy(step.Dosage);
        }

        steps.RemoveAll(static step => IsEmpty(step.Dosage));
        DosageSteps.Number(steps);
        TellNeed(steps, context, timings.FirstOrDefault() ?? (old.Count > 0 ? old[0].Segment : null));
        return [.. steps.Select(static step => step.Dosage)];
    }

    private static void ReadRoutes(List<PlacedSegment> routes, Dosage order, TranslationContext context)
    {
        foreach ((int index, PlacedSegment rxr) in routes.Index())
        {
            Source route = Source.Of(rxr, 1, context);
            if (index > 0 && order.Route is not null && route.IsPresent && CweToCodeableConcept.KeyOf(route) != CweToCodeableConcept.KeyOf(Source.Of(routes[0], 1, context)))
            {
                KeptDosageText.Keep(route, "Other route as sent", "An order has one route in FHIR; the first is taken. Right would be one order for each route.", order);
                continue;
            }

            RxrToDosage.Map.Apply(rxr, order, context);
            KeptFields.Read(rxr, [3, 6], order.Extension, context);
        }
    }

    private static List<DosageStep> ReadTimings(List<PlacedSegment> timings, Dosage order, TranslationContext context)
    {
        List<Dosage> dosages = [order, .. timings.Skip(1).Select(_ => DosageSteps.Next(order))];
        List<DosageStep> steps = [];
        SetDoses([.. timings.Select(tq1 => Source.Of(tq1, 2, context))], dosages, order);
        foreach ((int index, PlacedSegment tq1) in timings.Index())
        {
            Tq1ToDosage.Map.Apply(tq1, dosages[index], context);
            steps.Add(new(dosages[index], ConjunctionOf(Source.Of(tq1, 12, context), timings.Count)));
        }

        return steps;
    }

    private static List<DosageStep> ReadOldTimings((PlacedSegment Segment, int Field) old, Dosage order, TranslationContext context)
    {
        Hl7v2.Hl7Field place = old.Segment[old.Field];
        List<DosageStep> steps = [];
        List<Dosage> dosages = [order];
        for (int number = 1; number < place.RepetitionCount; number++)
        {
            dosages.Add(DosageSteps.Next(order));
        }

        List<Source> sources = [];
        foreach (Hl7v2.Hl7Repetition repetition in place.Repetitions)
        {
            sources.Add(Source.Of(old.Segment, old.Field, repetition, sources.Count + 1, context));
        }

        SetDoses([.. sources.Select(static tq => tq[1])], dosages, order);
        foreach (Source tq in sources)
        {
            Tq1ToDosage.ReadOld(tq, dosages[steps.Count]);
            steps.Add(new(dosages[steps.Count], ConjunctionOf(tq[9], dosages.Count)));
        }

        return steps;
    }

    private static void SetDoses(List<Source> quantities, List<Dosage> dosages, Dosage order)
    {
        bool isOfOneUnit = DoseAmounts.AreOfOneUnit(quantities, order);
        foreach ((int index, Source quantity) in quantities.Index())
        {
            if (quantity.IsPresent)
            {
                DoseAmounts.SetOfStep(quantity, isOfOneUnit, quantities.Count > 1, dosages[index]);
            }
        }
    }

    private static string? ConjunctionOf(in Source conjunction, int steps)
    {
        string? code = conjunction.Peek();
        if (steps > 1 && code is not null)
        {
            conjunction.Used("sequence");
        }

        return code;
    }

    /// <summary>A TQ beside the timing that is taken: its need holds too, and another pattern is told.</summary>
    private static void ReadBeside(in Source tq, List<DosageStep> steps)
    {
        if (AsNeededReading.IsCode(tq[6].Peek()) || AsNeededReading.ReasonIn(tq[7].Peek()) is not null)
        {
            foreach (DosageStep step in steps)
            {
                if (step.Dosage.AsNeeded is null)
                {
                    Tq1ToDosage.ReadOldNeed(tq, step.Dosage);
                }
            }
        }

        if (tq[3].IsPresent || tq[4].IsPresent || tq[5].IsPresent || tq[12].IsPresent)
        {
            if (steps is [{ Dosage: { } only }] && only.Timing?.Repeat is null or { Bounds: null or Period { End: null }, Count: null })
            {
                Tq1ToDosage.ReadOldBounds(tq, only);
            }
        }

        if (tq[2][1].Peek() is { } pattern && !steps.Exists(step => IsPattern(step.Dosage, pattern)))
        {
            tq.Context.Warn(tq.Place, "Two timings of one order differ; that of TQ1, or of RXE-1 where there is none, is taken, and this stays in the message as received. Right would be one timing.");
        }
    }

    private static bool IsPattern(Dosage dosage, string pattern) =>
        dosage.Timing?.Code is { } code && (code.Coding.Exists(coding => pattern.Equals(coding.Code?.Value, StringComparison.OrdinalIgnoreCase)) || pattern.Equals(code.Text?.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>An instruction may say 'as needed' of a part of what it tells, so that it decides nothing and is told.</summary>
    private static void TellNeed(List<DosageStep> steps, TranslationContext context, PlacedSegment? place)
    {
        if (place is not null && steps.Exists(static step => step.Dosage is { AsNeeded: null, Timing: not null } && AsNeededReading.ReasonIn(step.Dosage.Text?.Value) is not null))
        {
            context.Warn(place.Place(0), "The instruction says 'as needed' and no code does, so the dosage holds it in its text alone; right would be PRN in TQ1-9.");
        }
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
