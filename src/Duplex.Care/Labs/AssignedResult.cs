using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>A person said to which order a held result belongs: it is filed there, after the same check of the patient.</summary>
internal sealed class AssignedResult(LabDeliveries deliveries)
{
    public async ValueTask OnDecisionAsync(IUnitOfWork unit, LabRoute route, Hold hold, Instant at)
    {
        if (hold is not { Decision: HoldDecision.Assign, Delivery: { } id, Target: { } target }
            || await unit.Deliveries.GetAsync(id) is not { State: DeliveryState.Held } held
            || await unit.Loops.GetAsync(new LoopId(Guid.Parse(target))) is not { } loop)
        {
            return;
        }

        var place = await ResultTarget.OfLoopAsync(unit, loop);
        var source = held.Evidence.First(found => found.Step == LabSteps.Received).Reference;
        var report = source[(source.IndexOf(": ", StringComparison.Ordinal) + 2)..source.IndexOf("/_history/", StringComparison.Ordinal)];
        if (await ReportSnapshot.ReadAsync(unit, route.Laboratory, report) is not { } result)
        {
            return;
        }

        if (place.Expectation is { } expected && PatientLikeness.Of(expected, result.Patient) == PatientVerdict.Contradicts)
        {
            // It stays where it is: another patient's loop must not get it, not even as a held one.
            var obstacle = new Obstacle(
                LabCodes.PatientContradicts, "PID-3", $"The order of loop {loop.Id}, to which it was assigned, is another patient's: nothing was filed. Assign it to an order of its own patient, or give it up.", Owners.Practice);
            await deliveries.HoldAsync(unit, route.Ehr, held.Loop, held.Id, held.Source, obstacle, at, route.FileWithin);
            await unit.Feed.AppendAsync(Changes.OfLoopNews(route.Ehr, held.Lane, held.Loop, at));
            return;
        }

        // The held delivery ends with the decision; the result goes into the loop that the person named.
        var given = held with { State = DeliveryState.Cancelled, Code = "", Sentence = $"Assigned to loop {loop.Id} by a person." };
        await unit.Deliveries.UpdateAsync(given);
        await unit.Feed.AppendAsync(Changes.OfDelivery(given, at));
        var filed = await deliveries.AddAsync(
            unit,
            new LabDelivery
            {
                To = route.Ehr,
                Loop = loop.Id,
                Source = held.Source,
                Purpose = result.Purpose ?? held.Purpose,
                LaneSubject = LabSubjects.Of(place.Expectation, place.Patient, place.OrderNumber),
                Within = route.FileWithin,
                Job = delivery => place.JobOf(result, delivery, deliveries.Hash),
                Evidence = new Evidence(LabSteps.Received, FindingVerdict.Met, EvidenceGrade.ApplicationAck, result.Evidence, at, "Assigned to this order by a person."),
            },
            opens: null,
            route.Ehr,
            at);
        if (await unit.Exchanges.GetAsync(held.Source) is { } exchange)
        {
            await unit.Exchanges.UpdateAsync(exchange with { Loop = loop.Id, Delivery = filed.Id });
        }

        if (result.Filler is { } filler)
        {
            await deliveries.CorrelateAsync(unit, route.Laboratory, LabIdentifiers.Filler, filler, loop.Id);
        }
    }
}
