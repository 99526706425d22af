using System.Text.Json;
using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// Brings orders and their withdrawals to the laboratory: what an app wrote goes there once the EHR took it, what the EHR
/// itself ordered goes there as seen in its chart.
/// </summary>
internal sealed class OrderRouting(ILabRoutes routes, LabOrderRule rule, LabDeliveries deliveries)
{
    private const string PatientReferral = "http://snomed.info/sct|3457005";

    public async ValueTask OnDeliveryAsync(IUnitOfWork unit, Delivery delivery, Instant at)
    {
        switch (delivery.Purpose)
        {
            case LabPurposes.Order when routes.From(delivery.Connection) is { } route:
                await OnOrderAsync(unit, route, delivery, at);
                break;
            case LabPurposes.Send when await unit.Loops.GetAsync(delivery.Loop) is { } loop && routes.From(loop.Connection) is { } route:
                await KnowAsync(unit, route, delivery);
                break;
            case LabPurposes.Revoke when routes.From(delivery.Connection) is { } route && IsTaken(delivery):
                await FollowAsync(unit, route, delivery, LabPurposes.Cancel, InteractionKind.Update, at);
                break;
            default:
                break;
        }
    }

    /// <summary>An order that appeared or changed in the EHR's chart.</summary>
    public async ValueTask OnOrderSeenAsync(IUnitOfWork unit, LabRoute route, FeedEntry entry, Instant at)
    {
        var chart = unit.Join<IChartStore>();
        var id = entry.Subject[(entry.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (await chart.GetAsync(route.Ehr, "ServiceRequest", id) is not { } version)
        {
            return;
        }

        var order = ReportSnapshot.Parse(version.Body);
        var known = await deliveries.FindAsync(unit, route.Ehr, entry.Subject);
        if (known.Count > 0)
        {
            await CancelSeenAsync(unit, route, known[0], order, version, at);
        }
        else if (order.Text("status") == "active" && order.Text("intent") is "order" or "original-order" or "filler-order"
            && !IsReferral(order) && OrderNumber.Of(order, LabIdentifiers.Placer) is { } placer)
        {
            await RouteSeenAsync(unit, route, chart, version, order, placer, at);
        }
    }

    /// <summary>Somebody is to see the patient: that is nothing for a laboratory, though it has an order's number.</summary>
    private static bool IsReferral(JsonElement order) =>
        order.Items("category").SelectMany(category => category.Items("coding")).Any(coding => coding.Coding() == PatientReferral);

    private async ValueTask OnOrderAsync(IUnitOfWork unit, LabRoute route, Delivery delivery, Instant at)
    {
        if (!IsTaken(delivery))
        {
            return;
        }

        await deliveries.CorrelateAsync(unit, route.Ehr, delivery.Reference!, delivery.Loop);
        await FollowAsync(unit, route, delivery, LabPurposes.Send, InteractionKind.Create, at);
    }

    /// <summary>The EHR took it and said under which id.</summary>
    private static bool IsTaken(Delivery delivery) => delivery is { State: DeliveryState.Accepted or DeliveryState.Verified, Reference: not null };

    /// <summary>The laboratory's part of what the EHR took, once.</summary>
    private async ValueTask FollowAsync(IUnitOfWork unit, LabRoute route, Delivery taken, string purpose, InteractionKind kind, Instant at)
    {
        var all = await unit.Deliveries.ListByLoopAsync(taken.Loop);
        if (all.Any(one => one.Purpose == purpose) || (purpose == LabPurposes.Cancel && all.All(one => one.Purpose != LabPurposes.Send)))
        {
            return;
        }

        var job = await unit.Deliveries.GetJobAsync(taken.Id);
        var body = WithId(job.Interaction.Body, taken.Reference!);
        var laboratoryJob = job with { Interaction = new Interaction(kind, "ServiceRequest", body) };
        await SendAsync(unit, route, taken.Loop, taken.Source, purpose, laboratoryJob, at);
    }

    private async ValueTask SendAsync(IUnitOfWork unit, LabRoute route, LoopId loop, ExchangeId source, string purpose, DeliveryJob job, Instant at)
    {
        var order = ReportSnapshot.Parse(job.Interaction.Body);
        await deliveries.AddAsync(
            unit,
            new LabDelivery
            {
                To = route.Laboratory,
                Loop = loop,
                Source = source,
                Purpose = purpose,
                LaneSubject = LabSubjects.Of(job.Expectation, job.Placement.Patient, OrderNumber.Of(order, LabIdentifiers.Placer)?.Value ?? ""),
                Within = route.OrderWithin,
                Job = id => OrderContext.Own(job, id),
            },
            opens: null,
            route.Ehr,
            at);
    }

    /// <summary>Remembers by which numbers and which patient the laboratory may name the order; the filler's once it is known.</summary>
    private async ValueTask KnowAsync(IUnitOfWork unit, LabRoute route, Delivery delivery)
    {
        var job = await unit.Deliveries.GetJobAsync(delivery.Id);
        var order = ReportSnapshot.Parse(job.Interaction.Body);
        if (OrderNumber.Of(order, LabIdentifiers.Placer) is { } placer)
        {
            await deliveries.CorrelateAsync(unit, route.Laboratory, LabIdentifiers.Placer, placer, delivery.Loop);
        }

        if (job.Expectation is { } expected)
        {
            foreach (var code in order.Member("code").Items("coding"))
            {
                await deliveries.CorrelateAsync(unit, route.Laboratory, PatientAndCode(expected, code.Coding()), delivery.Loop);
            }
        }

        if (delivery.Reference is { } reference && reference.LastIndexOf('^') is var caret and > 0)
        {
            await deliveries.CorrelateAsync(unit, route.Laboratory, LabIdentifiers.Filler, new OrderNumber(reference[(caret + 1)..], reference[..caret]), delivery.Loop);
        }
    }

    public static string PatientAndCode(TargetExpectation patient, string code) =>
        $"patient-code\u001f{patient.IdentifierSystem}|{patient.IdentifierValue}\u001f{code}";

    private async ValueTask RouteSeenAsync(
        IUnitOfWork unit, LabRoute route, IChartStore chart, ChartVersion version, JsonElement order, OrderNumber placer, Instant at)
    {
        var patient = version.Patient.Split('/') is [_, var id] ? await chart.GetAsync(route.Ehr, "Patient", id) : null;
        var expectation = patient is null ? null : PatientLikeness.ExpectationOf(ReportSnapshot.Parse(patient.Body), route.PatientSystem);
        var loop = deliveries.NewLoopId();
        var job = new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "ServiceRequest", version.Body),
            Placement = new Placement { Patient = version.Patient, Author = Requester.Of(order).Reference is { Length: > 0 } author ? author : null },
            Expectation = expectation,
            Context = OrderContext.Of([.. patient is null ? [] : (ReadOnlyMemory<byte>[])[patient.Body]]),
        };
        await deliveries.AddAsync(
            unit,
            new LabDelivery
            {
                To = route.Laboratory,
                Loop = loop,
                Source = version.Source,
                Purpose = LabPurposes.Send,
                LaneSubject = LabSubjects.Of(expectation, version.Patient, placer.Value),
                Within = route.OrderWithin,
                Job = id => OrderContext.Own(job, id),
            },
            rule,
            route.Ehr,
            at);
        await deliveries.CorrelateAsync(unit, route.Ehr, version.Reference, loop);
    }

    /// <summary>The EHR withdrew an order that went to the laboratory.</summary>
    private async ValueTask CancelSeenAsync(IUnitOfWork unit, LabRoute route, LoopId loop, JsonElement order, ChartVersion version, Instant at)
    {
        var all = await unit.Deliveries.ListByLoopAsync(loop);
        if (order.Text("status") is not ("revoked" or "entered-in-error")
            || all.FirstOrDefault(one => one.Purpose == LabPurposes.Send) is not { } sent
            || all.Any(one => one.Purpose is LabPurposes.Cancel or LabPurposes.Revoke))
        {
            return;
        }

        var job = await unit.Deliveries.GetJobAsync(sent.Id);
        await SendAsync(
            unit, route, loop, version.Source, LabPurposes.Cancel,
            job with { Interaction = new Interaction(InteractionKind.Update, "ServiceRequest", WithStatus(job.Interaction.Body, "revoked")) }, at);
    }

    private static byte[] WithId(ReadOnlyMemory<byte> body, string reference) => OrderContext.Change(body, order =>
    {
        order["id"] = reference.Split('/')[1];
    });

    private static byte[] WithStatus(ReadOnlyMemory<byte> body, string status) => OrderContext.Change(body, order => order["status"] = status);
}
