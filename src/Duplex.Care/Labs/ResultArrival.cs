using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// A report appeared or changed in a laboratory's chart: it goes to the EHR, into the loop of its order or one of its own, or
/// waits for a person. Whatever becomes of it, a critical value gets its person at once.
/// </summary>
internal sealed class ResultArrival(ILabRoutes routes, LabResultRule unsolicited, LabDeliveries deliveries, CriticalResults critical)
{
    private readonly ResultMatch _match = new(deliveries);

    public async ValueTask OnReportAsync(IUnitOfWork unit, FeedEntry entry, Instant at)
    {
        if (await ReportSnapshot.ReadAsync(unit, entry.Connection, entry.Subject) is not { Purpose: { } purpose } result
            || RouteOf(routes.To(entry.Connection), result) is not { } route)
        {
            return;
        }

        // An older report enters history only, and several entries may stand for one version: each version is handled once.
        var version = $"{result.Version.Reference}/_history/{result.Version.Version}";
        if ((await deliveries.FindAsync(unit, entry.Connection, version)).Count > 0)
        {
            return;
        }

        var place = await _match.FindAsync(unit, route, result);
        (purpose, place) = await WithHistoryAsync(unit, result, purpose, place);
        var delivery = await DeliverAsync(unit, route, result, purpose, place, at);
        await deliveries.CorrelateAsync(unit, entry.Connection, version, delivery.Loop);
        await deliveries.CorrelateAsync(unit, entry.Connection, CriticalResults.ReportSubject(result.Version.Reference), delivery.Loop);
        if (place.Obstacle is null)
        {
            await KnowAsync(unit, result, delivery.Loop);
            await deliveries.CorrelateAsync(unit, entry.Connection, RankSubject(result, purpose), delivery.Loop);
        }

        await LinkAsync(unit, result.Version.Source, delivery);
        await critical.OnResultAsync(unit, route, result, delivery, at);
    }

    /// <summary>
    /// A final result after the final one is a correction, whatever the laboratory calls it; a state that goes back (preliminary
    /// after final, final after corrected) is for a person: what the chart shows must not become older silently.
    /// </summary>
    private async ValueTask<(string Purpose, ResultPlace Place)> WithHistoryAsync(IUnitOfWork unit, ReportSnapshot result, string purpose, ResultPlace place)
    {
        if (place.Obstacle is not null || purpose is LabPurposes.Corrected or LabPurposes.Cancelled)
        {
            return (purpose, place);
        }

        var laboratory = result.Version.Connection;
        var corrected = (await deliveries.FindAsync(unit, laboratory, RankSubject(result, LabPurposes.Corrected))).Count > 0;
        var final = (await deliveries.FindAsync(unit, laboratory, RankSubject(result, LabPurposes.Final))).Count > 0;
        if (!corrected && !(final && purpose == LabPurposes.Preliminary))
        {
            return (final ? LabPurposes.Corrected : purpose, place);
        }

        var obstacle = new Obstacle(
            LabCodes.StatusGoesBack,
            "OBR-25",
            $"It is called {result.Status}, and {(corrected ? "a corrected" : "the final")} result of the same report came before it: ask the laboratory which one stands, then send this one or give it up.",
            Owners.Practice);
        return (purpose, place with { Obstacle = obstacle });
    }

    private static string RankSubject(ReportSnapshot result, string purpose) => $"state\u001f{result.Version.Reference}\u001f{purpose}";

    /// <summary>
    /// The practice that a result is for: the one whose authority identifies its patient or gave its order number. Where neither
    /// tells, the first one's people are asked: nothing is filed before the patient is certain.
    /// </summary>
    private static LabRoute? RouteOf(IReadOnlyList<LabRoute> served, ReportSnapshot result)
    {
        var identified = served.Where(route => PatientLikeness.ExpectationOf(result.Patient, route.PatientSystem) is not null).ToList();
        var possible = identified.Count > 0 ? identified : served;
        return possible.FirstOrDefault(route => route.OrderSystem == result.Placer?.Authority) ?? (possible.Count > 0 ? possible[0] : null);
    }

    private async ValueTask<Delivery> DeliverAsync(IUnitOfWork unit, LabRoute route, ReportSnapshot result, string purpose, ResultPlace place, Instant at)
    {
        var target = place.Loop is { } loop ? await ResultTarget.OfLoopAsync(unit, loop) : ResultTarget.Of(result, route);
        var number = target.OrderNumber.Length > 0 ? target.OrderNumber : result.Filler?.Value ?? result.Version.Id;
        return await deliveries.AddAsync(
            unit,
            new LabDelivery
            {
                To = route.Ehr,
                Loop = place.Loop?.Id ?? deliveries.NewLoopId(),
                Source = result.Version.Source,
                Purpose = purpose,
                LaneSubject = LabSubjects.Of(target.Expectation, target.Patient, number),
                Within = route.FileWithin,
                Job = id => target.JobOf(result, id, deliveries.Hash),
                Obstacle = place.Obstacle,
                Evidence = new Evidence(
                    LabSteps.Received, FindingVerdict.Met, EvidenceGrade.ApplicationAck, result.Evidence, at, place.Sentence.Length > 0 ? place.Sentence : "The laboratory sent it."),
            },
            place.Loop is null ? unsolicited : null,
            route.Ehr,
            at);
    }

    /// <summary>What the laboratory says next of the same report finds the same loop.</summary>
    private async ValueTask KnowAsync(IUnitOfWork unit, ReportSnapshot result, LoopId loop)
    {
        var laboratory = result.Version.Connection;
        if (result.Filler is { } filler)
        {
            await deliveries.CorrelateAsync(unit, laboratory, LabIdentifiers.Filler, filler, loop);
        }
    }

    private static async ValueTask LinkAsync(IUnitOfWork unit, ExchangeId source, Delivery delivery)
    {
        if (await unit.Exchanges.GetAsync(source) is { Loop: null } exchange)
        {
            await unit.Exchanges.UpdateAsync(exchange with { Loop = delivery.Loop, Delivery = delivery.Id });
        }
    }
}
