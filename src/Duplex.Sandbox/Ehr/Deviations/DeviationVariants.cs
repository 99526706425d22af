using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Records;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The variants each kind knows (the first is the default), and what it acts on.</summary>
internal static class DeviationVariants
{
    public static IReadOnlyList<string> Of(DeviationKind kind) => kind switch
    {
        DeviationKind.Alter => ["", "number", "word", "negation", "unit"],
        DeviationKind.Misfile => ["patient", "encounter", "type"],
        DeviationKind.Lose => ["vanish", "hidden"],
        DeviationKind.AnswerLate => ["close", "silent", "late"],
        _ => [""],
    };

    /// <summary>True when the deviation has an effect on what it is for.</summary>
    public static bool HasEffect(Deviation deviation)
    {
        var (kind, interaction) = (deviation.Kind, deviation.Interaction);
        var type = deviation.Match.WantedType(interaction);
        return interaction switch
        {
            DeviationInteraction.Create or DeviationInteraction.Update when type == ServedResources.Note =>
                deviation.Variant != "unit" && (interaction == DeviationInteraction.Create || ActsOnUpdate(kind)),
            DeviationInteraction.Create => ActsOnRecord(deviation, type),
            DeviationInteraction.Update => ActsOnUpdate(kind) && ActsOnRecord(deviation, type),
            DeviationInteraction.Transaction => ActsOnRecord(deviation, ServedResources.Observation),
            DeviationInteraction.Sign => kind == DeviationKind.SignatureLost && type == ServedResources.Note,
            _ => IsOfTheWire(kind),
        };
    }

    public static string VariantOrDefault(this Deviation deviation) => deviation.Variant ?? Of(deviation.Kind)[0];

    private static bool ActsOnUpdate(DeviationKind kind) =>
        IsOfTheWire(kind) || kind is DeviationKind.Alter or DeviationKind.Truncate or DeviationKind.Lose;

    /// <summary>Of orders, results and tasks: these have no text, no signature and no waiting room.</summary>
    private static bool ActsOnRecord(Deviation deviation, string? type) => IsOfTheWire(deviation.Kind) || deviation.Kind switch
    {
        DeviationKind.Lose or DeviationKind.Duplicate => true,
        DeviationKind.Misfile => deviation.VariantOrDefault() == "patient",
        DeviationKind.Alter => type == ServedResources.Observation
            ? deviation.VariantOrDefault() is ("" or "number" or "unit")
            : deviation.VariantOrDefault().Length == 0 && RecordType.All.Any(kind => kind.Type == type && kind.CanAlter),
        _ => false,
    };

    /// <summary>True for those that change what the client hears, not what is stored.</summary>
    private static bool IsOfTheWire(DeviationKind kind) =>
        kind is DeviationKind.Refuse or DeviationKind.DropBefore or DeviationKind.Delay or DeviationKind.AnswerLate;
}
