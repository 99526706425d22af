using Duplex.Sandbox.Lab.Catalogue;

namespace Duplex.Sandbox.Lab.Scripts;

/// <summary>A laboratory that errs now and then by itself: the same seed and the same order of orders, the same errors, also over a restart.</summary>
internal sealed class MessyLaboratory(int seed, double share)
{
    private static readonly LabPlan[] Repertoire =
    [
        With(LabAct.Preliminary, LabAct.Final),
        With(LabAct.Final, LabAct.Corrected),
        With([.. LabAct.PartialPanel]),
        With([.. LabAct.OutOfOrder]),
        With(LabAct.Preliminary, LabAct.Cancelled),
        With(LabAct.WithPdf),
        With(LabAct.Late),
        With(LabAct.Twice),
        With(LabAct.TwiceAsNew),
        With(LabAct.WrongPatient, LabAct.Final),
        With(LabAct.MangledOrder(LabDamage.Case)),
        With(LabAct.MangledOrder(LabDamage.NamespaceMissing)),
        With(LabAct.MangledOrder(LabDamage.Padded, omitsFiller: true)),
        With(LabAct.MangledOrder(LabDamage.Garbled, omitsFiller: true)),
        With(LabAct.UnknownOrder, LabAct.Final),
        With(LabAct.NoOrderNumber),
        With(LabAct.ContradictingNumbers),
        With(LabAct.Critical),
        new() { Answer = LabAnswer.AckOnly },
        new() { Answer = LabAnswer.Close },
        new() { Answer = LabAnswer.UnableToAccept },
        new() { IsUnableToCancel = true },
    ];

    /// <summary>The plan of the n-th new order; null where it goes as it should.</summary>
    public LabPlan? Plan(long orderNumber) => share > 0 && SeededNumber.Fraction(seed, "messy", orderNumber) < share
        ? Repertoire[(int)(SeededNumber.Fraction(seed, "repertoire", orderNumber) * Repertoire.Length)]
        : null;

    private static LabPlan With(params LabAct[] acts) => new() { Acts = acts };
}
