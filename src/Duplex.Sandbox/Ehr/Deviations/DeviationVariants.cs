namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The variants each kind knows; the first is the default.</summary>
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

    public static string VariantOrDefault(this Deviation deviation) => deviation.Variant ?? Of(deviation.Kind)[0];
}
