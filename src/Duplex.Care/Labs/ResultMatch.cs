using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>Where a result belongs.</summary>
/// <param name="Loop">The loop that it goes into; null: one of its own.</param>
/// <param name="Obstacle">Why a person must decide first; null where it is certain.</param>
/// <param name="Sentence">How it was found, in words.</param>
internal sealed record ResultPlace(Loop? Loop, Obstacle? Obstacle, string Sentence);

/// <summary>
/// Finds the order of a result: by placer order number, by filler order number, and never without the patient agreeing. A
/// result of the same patient and test with no number that is known is never put at an order silently.
/// </summary>
internal sealed class ResultMatch(LabDeliveries deliveries)
{
    public async ValueTask<ResultPlace> FindAsync(IUnitOfWork unit, LabRoute route, ReportSnapshot result)
    {
        if ((TwoNumbers(result, LabIdentifiers.Placer) ?? TwoNumbers(result, LabIdentifiers.Filler)) is { } contradiction)
        {
            return new ResultPlace(null, contradiction, "");
        }

        var (placed, exactly) = await deliveries.FindAsync(unit, route.Laboratory, LabIdentifiers.Placer, result.Placer, route.OrderSystem);
        var (filled, _) = await deliveries.FindAsync(unit, route.Laboratory, LabIdentifiers.Filler, result.Filler);
        if (placed.Count > 0 && filled.Count > 0 && !placed.Intersect(filled).Any())
        {
            return await ContradictionAsync(unit, placed[0], filled[0]);
        }

        IReadOnlyList<LoopId> named = placed.Count > 0 && filled.Count > 0 ? [.. placed.Intersect(filled)] : placed.Count > 0 ? placed : filled;
        return named.Count switch
        {
            1 => await WithPatientAsync(unit, route, named[0], result, placed.Count == 0 ? "Found by the filler order number; its placer order number is not the order's." : exactly
                ? "Found by the placer order number."
                : "Found by the placer order number without its authority, case and padding."),
            0 => await WithoutNumberAsync(unit, route, result),
            _ => new ResultPlace(null, Unclear($"Its numbers fit {named.Count} orders, in loops {string.Join(", ", named.Take(5))}{(named.Count > 5 ? " and others" : "")}"), ""),
        };
    }

    private static Obstacle? TwoNumbers(ReportSnapshot result, string type)
    {
        var numbers = OrderNumber.All(result.Report, type).ToList();
        return numbers.TrueForAll(one => one.LooksLike(numbers[0])) ? null : new Obstacle(
            HoldCodes.NumbersContradict,
            type == LabIdentifiers.Placer ? "OBR-2" : "OBR-3",
            $"ORC and OBR hold different {(type == LabIdentifiers.Placer ? "placer" : "filler")} order numbers: assign it to its order, or give it up and have the laboratory correct it.",
            Owners.Practice);
    }

    private static async ValueTask<ResultPlace> ContradictionAsync(IUnitOfWork unit, LoopId placed, LoopId filled) => new(
        await unit.Loops.GetAsync(placed),
        new Obstacle(
            HoldCodes.NumbersContradict,
            "OBR-2",
            $"The placer order number is that of loop {placed}, the filler order number that of loop {filled}: assign it to the right one, or give it up and have the laboratory correct it.",
            Owners.Practice),
        "");

    private static async ValueTask<ResultPlace> WithPatientAsync(IUnitOfWork unit, LabRoute route, LoopId id, ReportSnapshot result, string sentence)
    {
        var loop = await unit.Loops.GetAsync(id) ?? throw new InvalidOperationException($"Loop {id} is correlated and not in the store.");
        var job = await unit.Deliveries.GetJobAsync(loop.Delivery);
        var verdict = job.Expectation is { } expected ? PatientLikeness.Of(expected, result.Patient)
            // What was filed as nobody's order stays together; whose chart it is, is found out when it is sent.
            : loop.Kind == LabResultRule.LoopKind && (loop.Patient.Length > 0 || PatientLikeness.ExpectationOf(result.Patient, route.PatientSystem) is null) ? PatientVerdict.Agrees
            : PatientVerdict.Unclear;
        return verdict switch
        {
            PatientVerdict.Agrees => new ResultPlace(loop, null, sentence),
            // Nothing of it was filed yet, and the laboratory says now whose it is: that one stands alone, the earlier one stays held.
            _ when loop is { Kind: LabResultRule.LoopKind, Patient: "" } => new ResultPlace(null, null, ""),
            PatientVerdict.Contradicts => new ResultPlace(loop, new Obstacle(
                LabCodes.PatientContradicts,
                "PID-3",
                "The result carries the number of this order and names another patient: nothing is filed. Have the laboratory correct it, then give this one up.",
                Owners.Practice), ""),
            PatientVerdict.Differs => new ResultPlace(loop, new Obstacle(
                LabCodes.PatientContradicts,
                "PID-5",
                $"The result carries the order's number and its patient's identifier, and another family name, birth date or sex: nothing is filed. Assign it to this loop ({loop.Id}) if it is the same person, or have the laboratory correct it and give this one up.",
                Owners.Practice), ""),
            _ => new ResultPlace(loop, new Obstacle(
                LabCodes.PatientContradicts,
                "PID-3",
                "The result carries the number of this order, and says too little of its patient to be certain: at least the patient's identifier, or name, birth date and sex, must agree. Assign it to this loop if it is certain otherwise, or have the laboratory send it whole and give this one up.",
                Owners.Practice), ""),
        };
    }

    /// <summary>A patient who waits for the same test may be whom it is for: then a person says so.</summary>
    private async ValueTask<ResultPlace> WithoutNumberAsync(IUnitOfWork unit, LabRoute route, ReportSnapshot result)
    {
        if (PatientLikeness.ExpectationOf(result.Patient, route.PatientSystem) is not { } patient)
        {
            return new ResultPlace(null, null, "");
        }

        List<LoopId> waiting = [];
        foreach (var code in result.Report.Member("code").Items("coding"))
        {
            foreach (var id in await deliveries.FindAsync(unit, route.Laboratory, OrderRouting.PatientAndCode(patient, code.Coding())))
            {
                if (!waiting.Contains(id) && await WaitsAsync(unit, id))
                {
                    waiting.Add(id);
                }
            }
        }

        return waiting.Count == 0
            ? new ResultPlace(null, null, "")
            : new ResultPlace(null, Unclear($"It names no order that is known, and the patient waits for this test in loop {string.Join(", ", waiting.Take(3))}"), "");
    }

    private static async ValueTask<bool> WaitsAsync(IUnitOfWork unit, LoopId id) =>
        await unit.Loops.GetAsync(id) is { Status: LoopStatus.Open or LoopStatus.Held }
        && (await unit.Deliveries.ListByLoopAsync(id)).All(one => one.Purpose is not (LabPurposes.Final or LabPurposes.Corrected) || one.State == DeliveryState.Held);

    private static Obstacle Unclear(string why) => new(
        HoldCodes.OrderUnclear, "OBR-2", $"{why}: assign it to its order, send it as belonging to none, or give it up.", Owners.Practice);
}
