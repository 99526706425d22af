using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// What laboratory loops do about the feed:
/// <code>
/// order taken by the EHR, or seen in its chart -> to the laboratory        (OrderRouting)
/// report in the laboratory's chart             -> to the EHR, or held      (ResultArrival)
/// critical value                               -> a person is named        (CriticalResults)
/// result taken by the EHR                      -> its provider is told     (ProviderNotices)
/// a person assigned a result                   -> filed at that order      (AssignedResult)
/// deadline passed                              -> the next person          (CriticalResults)
/// </code>
/// </summary>
public sealed class LabReaction : IFeedReaction
{
    private readonly ILabRoutes _routes;
    private readonly CriticalResults _critical;
    private readonly OrderRouting _orders;
    private readonly ResultArrival _results;
    private readonly ProviderNotices _notices;
    private readonly AssignedResult _assigned;

    public LabReaction(ILabRoutes routes, KeyedHash hash, IIdSource ids)
    {
        var deliveries = new LabDeliveries(hash, ids);
        _routes = routes;
        _critical = new CriticalResults(deliveries);
        _orders = new OrderRouting(routes, new LabOrderRule(routes), deliveries);
        _results = new ResultArrival(routes, new LabResultRule(routes), deliveries, _critical);
        _notices = new ProviderNotices(deliveries);
        _assigned = new AssignedResult(deliveries);
    }

    public string Consumer => "labs";

    public bool Concerns(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind switch
        {
            FeedKind.ResourceVersion => IsOrder(entry) || IsReport(entry) || IsObservation(entry),
            FeedKind.DeliveryState or FeedKind.Decision or FeedKind.DeadlinePassed => true,
            _ => false,
        };
    }

    public async ValueTask ReactAsync(IUnitOfWork unit, FeedEntry entry, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(entry);
        switch (entry.Kind)
        {
            case FeedKind.ResourceVersion when IsOrder(entry):
                await _orders.OnOrderSeenAsync(unit, _routes.From(entry.Connection)!, entry, at);
                break;
            case FeedKind.ResourceVersion when IsObservation(entry):
                await _critical.OnObservationAsync(unit, _routes.To(entry.Connection)[0], entry, at);
                break;
            case FeedKind.ResourceVersion:
                await _results.OnReportAsync(unit, entry, at);
                break;
            case FeedKind.DeliveryState when await unit.Deliveries.GetAsync(new DeliveryId(Guid.Parse(entry.Subject))) is { Purpose.Length: > 0 } delivery:
                await OnDeliveryAsync(unit, delivery, at);
                break;
            case FeedKind.Decision when await unit.Holds.GetAsync(new HoldId(Guid.Parse(entry.Subject))) is { } hold && _routes.From(hold.Connection) is { } route:
                await _assigned.OnDecisionAsync(unit, route, hold, at);
                break;
            case FeedKind.DeadlinePassed when await unit.Loops.GetAsync(new LoopId(Guid.Parse(entry.Subject))) is { } loop && _routes.From(loop.Connection) is { } route:
                await CriticalResults.EscalateAsync(unit, route, loop, at);
                break;
            default:
                break;
        }
    }

    private async ValueTask OnDeliveryAsync(IUnitOfWork unit, Delivery delivery, Instant at)
    {
        await _orders.OnDeliveryAsync(unit, delivery, at);
        if (_routes.From(delivery.Connection) is not { } route)
        {
            return;
        }

        if (LabPurposes.IsResult(delivery.Purpose))
        {
            await _notices.OnResultAsync(unit, route, delivery, at);
        }
        else if (delivery.Purpose == LabPurposes.Notice)
        {
            await CriticalResults.OnNoticeAsync(unit, delivery, at);
        }
    }

    private bool IsOrder(FeedEntry entry) =>
        entry.Subject.StartsWith("ServiceRequest/", StringComparison.Ordinal) && _routes.From(entry.Connection) is not null;

    private bool IsObservation(FeedEntry entry) =>
        entry.Subject.StartsWith("Observation/", StringComparison.Ordinal) && _routes.To(entry.Connection).Count > 0;

    private bool IsReport(FeedEntry entry) =>
        entry.Subject.StartsWith("DiagnosticReport/", StringComparison.Ordinal) && _routes.To(entry.Connection).Count > 0;
}
