using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// Tells the ordering provider in the EHR: of a result that nobody had ordered through Duplex, and of a critical one. Where the
/// EHR takes no tasks, or nobody is named, practice staff are asked to tell.
/// </summary>
internal sealed class ProviderNotices(LabDeliveries deliveries)
{
    public async ValueTask OnResultAsync(IUnitOfWork unit, LabRoute route, Delivery result, Instant at)
    {
        if (result is not { State: DeliveryState.Accepted or DeliveryState.Verified, Reference: { } report }
            || await unit.Loops.GetAsync(result.Loop) is not { } loop)
        {
            return;
        }

        var holds = await unit.Holds.ListByLoopAsync(loop.Id);
        var notices = (await unit.Deliveries.ListByLoopAsync(loop.Id)).Where(one => one.Purpose == LabPurposes.Notice).ToList();
        var critical = holds.Count(hold => hold.Code == LabCodes.CriticalResult);
        var told = notices.Count + holds.Count(hold => hold.Code == LabCodes.TellProvider);
        var isUnsolicited = loop.Kind == LabResultRule.LoopKind;
        // One task for each critical result; a result without an order needs one at least.
        if (told >= Math.Max(critical, isUnsolicited ? 1 : 0))
        {
            return;
        }

        var job = await unit.Deliveries.GetJobAsync(result.Id);
        var isCritical = critical > 0;
        if (route.TakesTasks && job.Placement.Author is { } provider)
        {
            await deliveries.AddAsync(
                unit,
                new LabDelivery
                {
                    To = route.Ehr,
                    Loop = loop.Id,
                    Source = result.Source,
                    Purpose = LabPurposes.Notice,
                    LaneSubject = $"notice\u001f{result.Id}",
                    Within = route.FileWithin,
                    Job = id => new DeliveryJob
                    {
                        Interaction = new Interaction(InteractionKind.Create, "Task", Write(id, report, job.Placement.Patient, provider, isCritical)),
                        Placement = new Placement { Patient = job.Placement.Patient, Author = provider },
                        Expectation = job.Expectation,
                    },
                },
                opens: null,
                route.Ehr,
                at);
        }
        else if (isUnsolicited)
        {
            var why = job.Placement.Author is null ? "the result names no provider of this practice" : "the EHR takes no tasks";
            var obstacle = new Obstacle(
                LabCodes.TellProvider, report, $"A result came that nobody had ordered here, and {why}: tell whoever cares for the patient, and say so.", Owners.Practice);
            await deliveries.HoldAsync(unit, route.Ehr, loop.Id, null, result.Source, obstacle, at, route.ReviewWithin);
            await unit.Feed.AppendAsync(Engine.Feed.Changes.OfLoopNews(route.Ehr, result.Lane, loop.Id, at));
        }
    }

    private static byte[] Write(DeliveryId id, string report, string patient, string provider, bool isCritical)
    {
        var task = new JsonObject
        {
            ["resourceType"] = "Task",
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = LabIdentifiers.DeliverySystem, ["value"] = id.ToString() }),
            ["status"] = "requested",
            ["intent"] = "order",
            ["priority"] = isCritical ? "stat" : "routine",
            ["code"] = new JsonObject { ["text"] = isCritical ? "Take notice of a critical laboratory result" : "Look at a laboratory result that was not ordered here" },
            ["focus"] = new JsonObject { ["reference"] = report },
            ["for"] = new JsonObject { ["reference"] = patient },
            ["owner"] = new JsonObject { ["reference"] = provider },
        };
        return JsonSerializer.SerializeToUtf8Bytes(task, ResourceJson.AsRead);
    }
}
