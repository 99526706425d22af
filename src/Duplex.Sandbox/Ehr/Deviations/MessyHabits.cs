using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>A clinic that deviates now and then by itself: the same seed and the same order of notes, the same deviations.</summary>
internal sealed class MessyHabits(int seed, double share)
{
    private static readonly Deviation[] Repertoire =
    [
        new(DeviationKind.Alter),
        new(DeviationKind.Truncate),
        new(DeviationKind.Misfile) { Variant = "patient" },
        new(DeviationKind.Misfile) { Variant = "encounter" },
        new(DeviationKind.Lose) { Variant = "vanish" },
        new(DeviationKind.Lose) { Variant = "hidden" },
        new(DeviationKind.Stage),
        new(DeviationKind.Delay),
        new(DeviationKind.Refuse) { Status = 429, RetryAfter = TimeSpan.FromSeconds(1) },
        new(DeviationKind.Refuse) { Status = 503 },
        new(DeviationKind.Refuse) { Status = 422 },
        new(DeviationKind.AnswerLate) { Variant = "close" },
        new(DeviationKind.DropBefore),
        new(DeviationKind.SignatureLost),
    ];

#pragma warning disable CA5394 // A seeded sequence is the purpose; nothing secret depends on it.
    private readonly Random _random = new(seed);

    public Deviation? Next(IReadOnlyList<DeviationSubject> subjects)
    {
        if (subjects is not [{ Interaction: DeviationInteraction.Create, ResourceType: ServedResources.Note }] || _random.NextDouble() >= share)
        {
            return null;
        }

        return Repertoire[_random.Next(Repertoire.Length)];
    }
#pragma warning restore CA5394
}
