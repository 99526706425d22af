using Duplex.Fhir.Model;

namespace Duplex.Translation.Segments;

/// <summary>One step of an order's dosages.</summary>
/// <param name="Conjunction">TQ1-12 or TQ-9 (table 0472), how the next step goes on; null where it is not told.</param>
internal sealed record DosageStep(Dosage Dosage, string? Conjunction);

/// <summary>The steps of a dosage: what they have in common, and which of them go on at the same time.</summary>
internal static class DosageSteps
{
    /// <summary>A further step of an order: the same dose and route unless it says another.</summary>
    public static Dosage Next(Dosage order) => new()
    {
        AsNeeded = order.AsNeeded,
        Route = order.Route,
        Site = order.Site,
        Method = order.Method,
        DoseAndRate = [.. order.DoseAndRate.Select(static item => new DosageDoseAndRate { Type = item.Type, Dose = item.Dose, Rate = item.Rate })],
        MaxDosePerPeriod = order.MaxDosePerPeriod,
    };

    /// <summary>Numbers the steps; those that go on at the same time, such as a morning and an evening dose, have the same number.</summary>
    public static void Number(List<DosageStep> steps)
    {
        if (steps.Count < 2)
        {
            return;
        }

        int number = 1;
        for (int index = 0; index < steps.Count; index++)
        {
            if (index > 0 && !IsBeside(steps[index - 1], steps[index].Dosage))
            {
                number++;
            }

            steps[index].Dosage.Sequence = number;
        }
    }

    private static bool IsBeside(DosageStep before, Dosage step) => before.Conjunction?.ToUpperInvariant() switch
    {
        "A" => true,
        "S" or "C" => false,

        // What never ends cannot be followed by something else.
        _ => !Ends(before.Dosage) && StartOf(before.Dosage) == StartOf(step),
    };

    private static bool Ends(Dosage dosage) => dosage.Timing?.Repeat is { } repeat
        && (repeat.Count is not null || repeat.Bounds is Duration or Fhir.Model.Range || repeat.Bounds is Period { End: not null });

    private static string? StartOf(Dosage dosage) => (dosage.Timing?.Repeat?.Bounds as Period)?.Start?.Text;
}
