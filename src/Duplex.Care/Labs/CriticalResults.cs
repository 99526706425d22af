using System.Text.Json;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// Critical values: a person is named who must take notice, and the next one each time nobody did in time. It does not depend
/// on what becomes of the result itself.
/// </summary>
internal sealed class CriticalResults(LabDeliveries deliveries)
{
    /// <summary>Begins <see cref="Hold.DecidedBy"/> where the EHR showed the acknowledgement; the resource and version follow.</summary>
    public const string ShownByEhr = "ehr:";

    /// <summary>HL7 table 0078 as FHIR's v3 ObservationInterpretation: critical low, high and abnormal.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "LL", "HH", "AA" };

    public async ValueTask OnResultAsync(IUnitOfWork unit, LabRoute route, ReportSnapshot result, Delivery delivery, Instant at)
    {
        var laboratory = result.Version.Connection;
        var fresh = 0;
        foreach (var observation in result.Observations.Where(IsCritical))
        {
            // The same value in the next message is no news; a corrected one is.
            var subject = $"critical\u001f{observation.Text("id")}\u001f{ValueOf(observation)}";
            if ((await deliveries.FindAsync(unit, laboratory, subject)).Count == 0)
            {
                await deliveries.CorrelateAsync(unit, laboratory, subject, delivery.Loop);
                fresh++;
            }
        }

        if (fresh == 0)
        {
            return;
        }

        var requester = result.Requester;
        var person = requester.IsKnown ? requester.Words : route.Critical.Person;
        var obstacle = new Obstacle(
            LabCodes.CriticalResult,
            result.Version.Reference,
            $"The laboratory marks {fresh} value{(fresh == 1 ? "" : "s")} of this result as critical: {person} must take notice and say so.",
            person);
        await deliveries.HoldAsync(unit, route.Ehr, delivery.Loop, null, result.Version.Source, obstacle, at, route.Critical.AcknowledgeWithin);
        await unit.Feed.AppendAsync(Changes.OfLoopNews(route.Ehr, delivery.Lane, delivery.Loop, at));
    }

    /// <summary>A deadline of the loop passed: who did not take notice in time is passed over.</summary>
    public static async ValueTask EscalateAsync(IUnitOfWork unit, LabRoute route, Loop loop, Instant at)
    {
        foreach (var hold in (await unit.Holds.ListByLoopAsync(loop.Id)).Where(hold => IsOpen(hold) && hold.Deadline <= at))
        {
            var chain = route.Critical.EscalateTo;
            var reached = chain.ToList().IndexOf(hold.Owner);
            if (reached + 1 >= chain.Count)
            {
                continue;
            }

            var next = chain[reached + 1];
            await unit.Holds.UpdateAsync(hold with { Owner = next, Deadline = at.Plus(route.Critical.AcknowledgeWithin) });
            await unit.Audit.AddAsync(new AuditEntry(loop.Connection.Organization, at, "duplex", "critical.escalated", hold.Id.ToString(), next));
            await unit.Feed.AppendAsync(Changes.OfLoopNews(loop.Connection, loop.Lane, loop.Id, at));
        }
    }

    /// <summary>The EHR shows that the provider did the task about it.</summary>
    public static async ValueTask OnNoticeAsync(IUnitOfWork unit, Delivery notice, Instant at)
    {
        if (notice.Evidence.FirstOrDefault(found => found is { Step: LabSteps.CriticalAcknowledged, Verdict: FindingVerdict.Met }) is not { } done)
        {
            return;
        }

        foreach (var hold in (await unit.Holds.ListByLoopAsync(notice.Loop)).Where(IsOpen))
        {
            await unit.Holds.UpdateAsync(hold with { Decision = HoldDecision.Acknowledge, DecidedBy = $"{ShownByEhr}{done.Reference}", DecidedAt = at, Reason = "The task in the EHR was done." });
            await unit.Feed.AppendAsync(Changes.OfDecision(hold, notice.Lane, at));
        }
    }

    public static bool IsOpen(Hold hold) => hold is { Code: LabCodes.CriticalResult, Decision: null };

    private static bool IsCritical(JsonElement observation) =>
        observation.Text("status") is not ("entered-in-error" or "cancelled")
        && observation.Items("interpretation").SelectMany(one => one.Items("coding")).Any(coding => Codes.Contains(coding.Text("code")));

    private static string ValueOf(JsonElement observation) => string.Concat(observation.EnumerateObject()
        .Where(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Select(member => member.Value.GetRawText()));
}
