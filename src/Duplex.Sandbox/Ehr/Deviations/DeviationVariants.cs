namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The variants each kind knows (the first is the default), and the interactions it acts on.</summary>
internal static class DeviationVariants
{
    public static IReadOnlyList<string> Of(DeviationKind kind) => kind switch
    {
        DeviationKind.Alter => ["", "number", "word", "negation"],
        DeviationKind.Misfile => ["patient", "encounter", "type"],
        DeviationKind.Lose => ["vanish", "hidden"],
        DeviationKind.AnswerLate => ["close", "silent", "late"],
        _ => [""],
    };

    public static bool ActsOn(DeviationKind kind, DeviationInteraction interaction) => interaction switch
    {
        DeviationInteraction.Create => true,
        DeviationInteraction.Update => IsOfTheWire(kind) || kind is DeviationKind.Alter or DeviationKind.Truncate or DeviationKind.Lose,
        DeviationInteraction.Sign => kind == DeviationKind.SignatureLost,
        _ => IsOfTheWire(kind),
    };

    public static string VariantOrDefault(this Deviation deviation) => deviation.Variant ?? Of(deviation.Kind)[0];

    /// <summary>True for those that change what the client hears, not what is stored.</summary>
    private static bool IsOfTheWire(DeviationKind kind) =>
        kind is DeviationKind.Refuse or DeviationKind.DropBefore or DeviationKind.Delay or DeviationKind.AnswerLate;
}
